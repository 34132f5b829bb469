/** Asks again and again until the answer is truthy; says what was waited for when it never is. */
export async function until<T>(
  what: string,
  probe: () => T | Promise<T>,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await probe();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited ${milliseconds} ms in vain for: ${what}`);
    await pause(40);
  }
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
