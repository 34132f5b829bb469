const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Whole numbers from 0 on, seven bits to the byte: small ones, which are the most, take one. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  let bytes = new Uint8Array(1024);
  let at = 0;
  for (let left of numbers) {
    if (at + 5 > bytes.length) {
      const larger = new Uint8Array(bytes.length * 2);
      larger.set(bytes);
      bytes = larger;
    }
    for (; left > 127; left = Math.floor(left / 128)) bytes[at++] = (left & 127) | 128;
    bytes[at++] = left;
  }
  return bytes.subarray(0, at);
}

/** The first `count` numbers that `packNumbers` has packed. */
export function unpackNumbers(bytes: Uint8Array, count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let at = 0, place = 0; place < count; place += 1) {
    let number = 0;
    let shift = 0;
    for (; bytes[at]! > 127; shift += 7) number |= (bytes[at++]! & 127) << shift;
    numbers[place] = number | (bytes[at++]! << shift);
  }
  return numbers;
}

/** Bytes as text, for they have to stand in JSON. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 12_288) {
    let part = '';
    const end = Math.min(from + 12_288, bytes.length);
    for (let at = from; at < end; at += 3) {
      const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
      for (let shift = 18; shift >= 0; shift -= 6) part += alphabet[(three >> shift) & 63];
    }
    parts.push(part);
  }
  const rest = (3 - (bytes.length % 3)) % 3;
  const text = parts.join('');
  return rest === 0 ? text : text.slice(0, -rest) + '='.repeat(rest);
}

type Native = { fromBase64?(text: string): Uint8Array };
const codes = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, alphabet.indexOf(String.fromCharCode(code))),
);

/** What `toBase64` was given. The browser's own way is ten times faster, where there is one. */
export function fromBase64(text: string): Uint8Array {
  const native = (Uint8Array as Native).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const length = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - length);
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const four =
      (codes[text.charCodeAt(at)]! << 18) |
      (codes[text.charCodeAt(at + 1)]! << 12) |
      (codes[text.charCodeAt(at + 2)]! << 6) |
      codes[text.charCodeAt(at + 3)]!;
    bytes[to++] = four >> 16;
    bytes[to++] = four >> 8;
    bytes[to++] = four;
  }
  return bytes;
}
