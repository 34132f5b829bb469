/**
 * How light a colour is to the eye (0 to 1, as in OKLab) and its alpha; of the notations that
 * browsers use for computed colours. What is not understood is see-through.
 */
export function lightness(color: string): readonly [light: number, alpha: number] {
  const [, notation = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(color.trim()) ?? [];
  const [values = '', behind] = inside.split('/');
  const words = values.trim().split(/[\s,]+/);
  const space = notation === 'color' ? words.shift()! : notation;
  const numbers = words.map((word) => numberOf(word));
  const alpha = behind === undefined ? (numbers[3] ?? 1) : numberOf(behind.trim());
  const light = readers[space]?.(numbers);
  return light === undefined || Number.isNaN(light) ? [1, 0] : [light, alpha];
}

const numberOf = (word: string): number =>
  word === 'none' ? 0 : word.endsWith('%') ? parseFloat(word) / 100 : parseFloat(word);

/** Luminance to lightness: for greys exactly that of OKLab. */
const fromLuminance = ([r = 0, g = 0, b = 0]: readonly number[]): number =>
  Math.cbrt(Math.max(0, 0.2126 * r + 0.7152 * g + 0.0722 * b));

const linear = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

const encoded = (values: readonly number[]): number => fromLuminance(values.map(linear));
const bytes = (values: readonly number[]): number =>
  encoded(values.slice(0, 3).map((value) => value / 255));
const ofLab = ([l = 0]: readonly number[]): number => (l + 16) / 116;
const ofOklab = ([l = 0]: readonly number[]): number => l;

const readers: Readonly<Record<string, (values: readonly number[]) => number>> = {
  rgb: bytes,
  rgba: bytes,
  srgb: encoded,
  'display-p3': encoded,
  'a98-rgb': encoded,
  rec2020: encoded,
  'prophoto-rgb': encoded,
  'srgb-linear': fromLuminance,
  xyz: ([, y = 0]) => Math.cbrt(Math.max(0, y)),
  'xyz-d65': ([, y = 0]) => Math.cbrt(Math.max(0, y)),
  'xyz-d50': ([, y = 0]) => Math.cbrt(Math.max(0, y)),
  lab: ofLab,
  lch: ofLab,
  oklab: ofOklab,
  oklch: ofOklab,
};
