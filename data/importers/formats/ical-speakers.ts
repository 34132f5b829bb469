const label =
  /^\s*(?:<[^>]{1,40}>\s*)*(?:speakers?|presenters?|presented by|by|von|referent(?:in|en|:in)?|vortragende[rn]?|intervenante?s?|orateurs?|ponentes?)\s*:\s*([^\n]+)(?:\n|$)/i;

/** A description that begins with `Speaker: Ada Example`: the names, and the rest of the text. */
export function speakerLine(description: string | null): {
  readonly speakers: readonly string[];
  readonly rest: string | null;
} {
  const match = label.exec(description?.slice(0, 1000) ?? '');
  if (!description || !match) return { speakers: [], rest: description };
  const names = match[1]!.replace(/<[^>]*>/g, '').split(/\s*[,;]\s*|\s+(?:&|and|und|et)\s+/);
  return {
    speakers: names
      .map((name) => name.trim())
      .filter((name) => name.length > 0 && name.length <= 100),
    rest: description.slice(match[0].length),
  };
}
