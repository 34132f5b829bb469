import type { RenderedBlock } from '../rendered.ts';

/** So many letters must agree where two texts meet again. */
const firm = 6;
const farthest = 400;

/**
 * Where each unit of a page's text stands in the file; -1 for what is not from it. White space is
 * left out: pages have more or less of it than files.
 */
export function align(page: string, blocks: readonly RenderedBlock[]): Int32Array {
  const at = new Int32Array(page.length).fill(-1);
  const file = lettersOf(
    blocks.map(({ block }) => block.text).join(''),
    blocks.flatMap(({ at }) => [...at]),
  );
  const shown = lettersOf(page, null);
  let f = 0;
  let p = 0;
  while (f < file.text.length && p < shown.text.length) {
    if (file.text[f] === shown.text[p]) {
      at[shown.at[p]!] = file.at[f]!;
      f++;
      p++;
      continue;
    }
    const [skipFile, skipPage] = meeting(file.text, f, shown.text, p);
    f += skipFile;
    p += skipPage;
  }
  return at;
}

function lettersOf(text: string, at: readonly number[] | null) {
  const places: number[] = [];
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    if (/\s/.test(text[i]!)) continue;
    letters += text[i]!;
    places.push(at ? at[i]! : i);
  }
  return { text: letters, at: places };
}

/** How much to leave out of each so that they agree again, as little as possible. */
function meeting(one: string, i: number, other: string, j: number): [number, number] {
  for (let sum = 1; sum < farthest; sum++)
    for (let skip = 0; skip <= sum; skip++)
      if (one.startsWith(other.slice(j + sum - skip, j + sum - skip + firm), i + skip))
        return [skip, sum - skip];
  return [1, 1];
}
