import { compileNames } from '../../data/recogniser/compile.ts';
import { openNames, type NamesJson } from '../../data/recogniser/names.ts';
import { scan } from '../../data/recogniser/scan.ts';
import { bareLoop, bareWords, matchers, type Matcher } from './matchers.ts';
import { dictionary, sampleText } from './texts.ts';

/** `npm run bench:recogniser`, the part for Node: warm speed as a share of two limits, in one run. */
const sizes = [300, 3000, 10_000, 30_000];
const lengths = [10_000, 1_000_000, 10_000_000];
/** What is slower than this share of the word expression on a small text is not run on large ones. */
const hopeless = 0.01;

for (const size of sizes) {
  const projects = dictionary(size);
  console.log(
    `\n${size} names${' '.repeat(24)}build ms  heap MB   share of the word expression (of the loop) at 10 kB, 1 MB, 10 MB`,
  );
  const texts = lengths.map((length) => sampleText(length, projects));
  const limits = texts.map(
    (text) => [rate(bareWords.build([]), text), rate(bareLoop.build([]), text)] as const,
  );
  for (const matcher of matchers) report(matcher, projects, texts, limits);
  reportLexicon(projects, texts[0]!);
}

type Limits = readonly (readonly [words: number, loop: number])[];

function report(
  matcher: Matcher,
  projects: ReturnType<typeof dictionary>,
  texts: readonly string[],
  limits: Limits,
): void {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const run = matcher.build(projects);
  run('warm');
  const build = performance.now() - start;
  const shares: string[] = [];
  let worst = Infinity;
  for (const [at, text] of texts.entries()) {
    if (worst < hopeless) {
      shares.push('not run');
      continue;
    }
    const speed = rate(run, text);
    const [words, loop] = limits[at]!;
    worst = speed / words;
    shares.push(
      `${(speed / words).toFixed(2)} (${(speed / loop).toFixed(3)}) ${speed.toFixed(0)} MB/s`,
    );
  }
  globalThis.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / 1e6;
  console.log(
    `  ${matcher.name.padEnd(30)}${build.toFixed(1).padStart(9)}${heap.toFixed(1).padStart(9)}   ${shares.join('   ')}`,
  );
}

/** What happens on a page: open the prepared names, read the first text. */
function reportLexicon(projects: ReturnType<typeof dictionary>, text: string): void {
  const json = JSON.stringify(compileNames(projects));
  const copy = JSON.parse(json) as NamesJson;
  const start = performance.now();
  const names = openNames(copy);
  const opened = performance.now();
  scan(names, text);
  const read = performance.now();
  console.log(
    `  names for pages ${(json.length / 1000).toFixed(0)} kB, opened in ${(opened - start).toFixed(2)} ms, first 10 kB read in ${(read - opened).toFixed(2)} ms`,
  );
}

/** MB/s, the best of several passes. */
function rate(run: (text: string) => number, text: string): number {
  const passes = text.length < 100_000 ? 60 : text.length < 5_000_000 ? 8 : 3;
  let best = Infinity;
  for (let pass = 0; pass < passes && (pass < 2 || best < 5000); pass++) {
    const start = performance.now();
    run(text);
    best = Math.min(best, performance.now() - start);
  }
  return text.length / 1000 / best;
}
