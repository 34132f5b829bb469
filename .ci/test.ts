/** `npm test`: every check in turn, all of them even when one fails, and one line of totals. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Count = { readonly passed: number; readonly failed: number };

const checks: readonly (readonly [name: string, command: string])[] = [
  ['format', 'prettier --check .'],
  ['lint', 'oxlint --config .ci/oxlint.json .'],
  ['types', 'wxt prepare'],
  ['types: everything', 'tsc --noEmit'],
  ['types: data/ without a document', 'tsc --noEmit -p data'],
  ['imports', 'depcruise --config .ci/imports.cjs entrypoints components data'],
  ['packs', 'jiti data/cli/packs.ts check'],
  ['build: chrome', 'wxt build -b chrome'],
  ['build: firefox', 'wxt build -b firefox'],
  ['budgets', 'jiti .ci/budgets.ts'],
];
const suites = ['node', 'dom', 'e2e'];

/** A check that prints nothing but its result counts as one test. */
function runCheck(name: string, command: string): Count {
  console.log(`\n── ${name}`);
  const ok = run(command).status === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/** A Vitest project; one that dies without a report counts as one failure. */
function runSuite(project: string): Count {
  console.log(`\n── tests: ${project}`);
  const folder = mkdtempSync(join(tmpdir(), 'hallway-test-'));
  const report = join(folder, 'report.json');
  const { status } = run(
    `vitest run --config test/vitest.config.ts --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`,
  );
  const count = readReport(report);
  rmSync(folder, { recursive: true });
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function readReport(file: string): Count {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const { numPassedTests, numTotalTests } = report as Record<string, number>;
    const passed = numPassedTests ?? 0;
    // A skipped test has not passed: a missing browser must never look green.
    return { passed, failed: (numTotalTests ?? 0) - passed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const run = (command: string) =>
  spawnSync(command, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PATH: `node_modules/.bin:${process.env.PATH}` },
  });

const counts = [
  ...checks.map(([name, command]) => ({ name, ...runCheck(name, command) })),
  ...suites.map((project) => ({ name: `tests: ${project}`, ...runSuite(project) })),
];
const sum = (pick: (count: Count) => number) =>
  counts.reduce((total, count) => total + pick(count), 0);

console.log('');
for (const { name, passed, failed } of counts) {
  console.log(`${failed ? '✗' : '✓'} ${name}${passed > 1 ? ` (${passed})` : ''}`);
}
console.log(`${sum((count) => count.passed)} passed, ${sum((count) => count.failed)} failed`);
process.exitCode = sum((count) => count.failed) > 0 ? 1 : 0;
