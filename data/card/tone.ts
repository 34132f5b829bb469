import { lightness } from './lightness.ts';

/**
 * The class of the stage for what is painted behind a mark (see `CardQuestion.look`): by the nearest
 * background outwards; where that is an image, by the text on it; where there is none, by the
 * canvas, whose tone may be the reader's choice.
 */
export function toneOf(look: string): 'light' | 'dark' | 'either' {
  const [scheme = '', ...layers] = look.split('\n');
  for (const layer of layers) {
    const [background = '', text = '', image = 'none'] = layer.split(';');
    const [light, alpha] = lightness(background);
    if (alpha >= 0.5) return light < 0.5 ? 'dark' : 'light';
    if (image && image !== 'none') return lightness(text)[0] > 0.6 ? 'dark' : 'light';
  }
  if (!scheme.includes('dark')) return 'light';
  return scheme.includes('light') ? 'either' : 'dark';
}
