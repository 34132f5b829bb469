import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';

/** Ends a process that was started here, and all that it has started, at once. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const exit = once(child, 'exit');
  if (process.platform === 'win32') {
    execFileSync('taskkill', ['/T', '/F', '/PID', String(child.pid)]);
  } else {
    // The parent first: it must have no time to notice that its children are gone.
    for (const pid of processTree(child.pid)) killOne(pid);
  }
  await exit;
}

/** A process, and all that it has started. */
export const processTree = (root: number): readonly number[] => [root, ...descendants(root)];

function descendants(root: number): readonly number[] {
  const rows = process.platform === 'linux' ? fromProc() : fromPs();
  const below = (parent: number): readonly number[] =>
    rows.filter((row) => row.parent === parent).flatMap(({ pid }) => [pid, ...below(pid)]);
  return below(root);
}

type Row = { readonly pid: number; readonly parent: number };

/** A slim container has no `ps`. */
function fromProc(): readonly Row[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        return [{ pid: Number(name), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]) }];
      } catch {
        return [];
      }
    });
}

function fromPs(): readonly Row[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .map(([pid = 0, parent = 0]) => ({ pid, parent }));
}

function killOne(pid: number) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
