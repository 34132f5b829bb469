/** Longest address that is ever stored or opened, in UTF-16 units. */
const maxLength = 2048;

/**
 * The one gate for every address, at import and again at render: a normalised https address, or
 * null. Refuses other schemes, credentials, control characters and anything that only a lenient
 * parser would read as https (`java\nscript:`, `https:\\`, leading blanks).
 */
export function safeHttpUrl(text: string): string | null {
  if (text.length > maxLength || !/^https:\/\/[^\s\\]+$/.test(text) || /\p{Cc}/u.test(text)) {
    return null;
  }
  try {
    const url = new URL(text);
    return url.username || url.password || !url.hostname.includes('.') ? null : url.href;
  } catch {
    return null;
  }
}
