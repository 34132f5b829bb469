import { bestLink, eventName } from '../model/talk-links.ts';
import type { ProjectCard } from '../model/library.ts';
import { safeHttpUrl } from '../text/safe-url.ts';

/** The card as Markdown: the project, and its talks as a list. */
export function asMarkdown({ project, talks }: ProjectCard): string {
  const address = project.homepage ?? project.repository;
  const lines = talks.map(({ talk, event }) => {
    const link = bestLink(talk);
    const title = linked(talk.title, link && link.is !== 'related' ? link.url : null);
    return `- ${title}${talk.speakers.length > 0 ? `, ${plain(talk.speakers.join(', '))}` : ''} (${plain(eventName(event))})`;
  });
  const head = `**${linked(project.name, address)}**: ${plain(project.description)}`;
  return [head, '', ...lines].join('\n').trim();
}

function linked(text: string, url: string | null): string {
  const safe = url === null ? null : safeHttpUrl(url);
  // In angle brackets an address may have any bracket in it.
  return safe === null
    ? plain(text)
    : `[${plain(text)}](<${safe.replace(/[<>]/g, encodeURIComponent)}>)`;
}

/** Marks of Markdown in the text stay the letters that they are. */
const plain = (text: string): string =>
  text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ');
