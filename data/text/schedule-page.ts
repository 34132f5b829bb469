/** A page of an event's schedule, and where the same site has it as a file. */
export type SchedulePage = {
  /** False: only the form of the address says so; the export may not be there. */
  readonly sure: boolean;
  /** Addresses to try, best first; all of the page's own origin. */
  readonly exports: readonly string[];
};

/** Pages of the companies themselves, not of events. */
const companyHosts = /^(www|blog|support|help|status|app|cdn|api|docs)\./;
/** The parts of an event at pretalx; talks and speakers have six letters and digits. */
const pretalxPath = /^\/([\w.-]+)\/(schedule|talk|speaker|featured|sneak)\/(?:([A-Z0-9]{6})\/)?/;

/**
 * Tells by its address alone whether a page belongs to a schedule of pretalx, Sched or Sessionize.
 * pretalx also runs under names of its own, where only the path can tell: a talk's code is sure, a
 * path such as `/event/schedule/` is not.
 */
export function schedulePage(address: string): SchedulePage | null {
  const url = parse(address);
  if (url?.protocol !== 'https:') return null;
  const { hostname, origin } = url;
  if (hostname.endsWith('.sched.com') && !companyHosts.test(hostname)) {
    return { sure: true, exports: [`${origin}/all.ics`] };
  }
  if (/(^|\.)sessionize\.com$/.test(hostname)) return sessionizePage(url);
  return pretalxPage(url);
}

/** An event's own pages, or what is embedded in those of others. */
function sessionizePage({ hostname, origin, pathname }: URL): SchedulePage | null {
  const embedded = /^\/api\/v2\/(\w+)\/view\//.exec(pathname)?.[1];
  if (hostname === 'sessionize.com' && embedded) {
    return { sure: true, exports: [`${origin}/api/v2/${embedded}/view/All`] };
  }
  if (hostname === 'sessionize.com' || companyHosts.test(hostname)) return null;
  return { sure: true, exports: [`${origin}/api/schedule`] };
}

function pretalxPage({ hostname, origin, pathname }: URL): SchedulePage | null {
  const [, event, part, code] = pretalxPath.exec(pathname) ?? [];
  const named = /(^|\.)pretalx\./.test(hostname);
  // Many sites have `/about/talk/`; none but pretalx has such codes.
  if (!event || !(part === 'schedule' || code || named)) return null;
  const file = `${origin}/${event}/schedule/export/schedule`;
  return { sure: named || Boolean(code), exports: [`${file}.json`, `${file}.xml`] };
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
