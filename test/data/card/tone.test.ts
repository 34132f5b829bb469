import { expect, it } from 'vitest';
import { lightness } from '../../../data/card/lightness.ts';
import { toneOf } from '../../../data/card/tone.ts';

it.each([
  ['rgb(255, 255, 255)', 1, 1],
  ['rgba(0, 0, 0, 0)', 0, 0],
  ['rgb(128 128 128 / 50%)', 0.6, 0.5],
  ['rgb(255, 0, 0)', 0.6, 1],
  ['color(srgb 1 1 1)', 1, 1],
  ['color(display-p3 0.1 0.1 0.1 / 0.4)', 0.21, 0.4],
  ['color(srgb-linear 0.5 0.5 0.5)', 0.79, 1],
  ['color(xyz-d65 0.1 0.125 0.1)', 0.5, 1],
  ['lab(50 20 30)', 0.57, 1],
  ['lch(0 0 none)', 0.14, 1],
  ['oklab(0.3 0 0 / 0.9)', 0.3, 0.9],
  ['oklch(0.95 0.02 200)', 0.95, 1],
  ['transparent', 1, 0],
  ['device-cmyk(0 1 1 0)', 1, 0],
  ['', 1, 0],
])('%s is so light', (color, light, alpha) => {
  expect(lightness(color)[0]).toBeCloseTo(light, 1);
  expect(lightness(color)[1]).toBe(alpha);
});

const clear = 'rgba(0, 0, 0, 0);rgb(0, 0, 0);none';
it.each([
  ['its nearest background', `normal\n${clear}\nrgb(13, 17, 23);rgb(0, 0, 0);none`, 'dark'],
  ['not one further out', `normal\nrgb(255, 255, 255);x;none\nrgb(0, 0, 0);x;none`, 'light'],
  [
    'through what is see-through',
    'normal\nrgba(255, 255, 255, 0.1);x;none\nrgb(0, 0, 0);x;none',
    'dark',
  ],
  ['an image: its text', 'normal\nrgba(0, 0, 0, 0);rgb(255, 255, 255);linear-gr', 'dark'],
  ['none: the canvas', `normal\n${clear}`, 'light'],
  ['a dark canvas', `dark\n${clear}`, 'dark'],
  ['the reader’s choice', `light dark\n${clear}`, 'either'],
  ['nothing known', '', 'light'],
])('the tone is by %s', (_, look, tone) => {
  expect(toneOf(look)).toBe(tone);
});
