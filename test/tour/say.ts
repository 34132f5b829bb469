/** Prints lines as they are. */
export const say = (...lines: readonly string[]) =>
  void process.stdout.write(`${lines.join('\n')}\n`);

/** Prints lines under a step, indented. */
export const show = (...lines: readonly string[]) => say(...lines.map((line) => `    ${line}`));

export class StepFailed extends Error {
  readonly step: string;

  constructor(step: string, cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.step = step;
  }
}

/** Does one step; if it fails, the failure carries the step's name. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  say('', `▸ ${name}`);
  try {
    return await work();
  } catch (error) {
    throw new StepFailed(name, error);
  }
}
