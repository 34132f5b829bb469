/** Where a command speaks; tests listen. */
export type Terminal = {
  /** What was asked for: stdout. */
  out(line: string): void;
  /** What is wrong, or worth knowing: stderr. */
  err(line: string): void;
  /** How far a long work is; shown only while it lasts. */
  progress(text: string): void;
};

/** Shorter works need no progress, in ms. */
const patience = 300;

/** The one that a person sits at; progress is drawn over itself, and not at all into a file. */
export function processTerminal(now: () => number): Terminal {
  let drawn = 0;
  let last = now();
  const clear = () => {
    if (drawn > 0) process.stderr.write(`\r${' '.repeat(drawn)}\r`);
    drawn = 0;
  };
  return {
    out(line) {
      clear();
      process.stdout.write(`${line}\n`);
    },
    err(line) {
      clear();
      process.stderr.write(`${line}\n`);
    },
    progress(text) {
      if (!process.stderr.isTTY || now() - last < patience) return;
      last = now();
      const line = text.slice(0, (process.stderr.columns ?? 80) - 1);
      clear();
      process.stderr.write(line);
      drawn = line.length;
    },
  };
}
