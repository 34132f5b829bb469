/**
 * Whole numbers as text: a browser reads a text at once, and a list of numbers one by one. Base 28,
 * the lowest digit first; every digit but the last of a number has 28 added. Characters from `#` to
 * `Z`, none of which JSON has to escape.
 */
const base = 28;
const first = 35;

const character = (digit: number): string => String.fromCharCode(first + digit);
/** Most numbers are small. */
const known = Array.from({ length: 1_000 }, (_, number) => digitsOf(number));

export const pack = (number: number): string => known[number] ?? digitsOf(number);

export const packAll = (numbers: readonly number[]): string => numbers.map(pack).join('');

function digitsOf(number: number): string {
  let digits = '';
  let rest = number;
  for (; rest >= base; rest = Math.floor(rest / base)) digits += character(base + (rest % base));
  return digits + character(rest);
}

/** The numbers of a part of a text. */
export function unpack(text: string, from = 0, to = text.length): Int32Array {
  const numbers = new Int32Array(to - from);
  let count = 0;
  let number = 0;
  let scale = 1;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - first;
    if (digit < base) {
      numbers[count++] = number + digit * scale;
      number = 0;
      scale = 1;
    } else {
      number += (digit - base) * scale;
      scale *= base;
    }
  }
  return numbers.subarray(0, count);
}
