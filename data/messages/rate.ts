/** At most so many within any stretch of a second, counted per tab. */
export function rateLimit(perSecond: number, now: () => number): (tab: number) => boolean {
  const times = new Map<number, number[]>();
  return (tab) => {
    const since = now() - 1000;
    const recent = (times.get(tab) ?? []).filter((time) => time > since);
    const allowed = recent.length < perSecond;
    if (allowed) recent.push(now());
    times.set(tab, recent);
    // Closed tabs are not announced to us; forget the quiet ones now and then.
    if (times.size > 100) forgetQuiet(times, since);
    return allowed;
  };
}

function forgetQuiet(times: Map<number, number[]>, since: number): void {
  for (const [tab, recent] of times) {
    if (recent.every((time) => time <= since)) times.delete(tab);
  }
}
