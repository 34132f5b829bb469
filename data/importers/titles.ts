/** Marks that organisers write into titles. */
const gone = 'cancell?ed|abgesagt|entfällt|annul[ée]e?|cancelado|annullato';
const full = 'sold[- ]?out|fully booked|full|waitlist(?: only)?|ausgebucht|ausverkauft|complet';
const moved = 'postponed|rescheduled|moved|new time|new room|verschoben|report[ée]';
const bracketed = new RegExp(
  `\\s*[\\[({]\\s*(?:(${gone})|${full}|${moved})\\s*!*\\s*[\\])}]\\s*[:–-]?\\s*`,
  'giu',
);
/** Without brackets only in capitals: "Cancelled flights" may be a talk. */
const shouted = new RegExp(
  `^(?:(${gone.toUpperCase()})(?:\\s*[:!–-]+\\s*|\\s(?=\\S))|(?:${full.toUpperCase()})\\s*[:!]+\\s*)`,
  'u',
);
const shoutedLast = new RegExp(
  `\\s*[:|–-]\\s*(?:(${gone.toUpperCase()})|${full.toUpperCase()})!*$`,
  'u',
);

/** Most titles have neither a bracket nor a word in capitals that long. */
const perhaps = /[[({]|\p{Lu}{4}/u;

/** A title without such marks, and whether one said that the talk is cancelled. */
export function withoutMarks(title: string): {
  readonly title: string;
  readonly cancelled: boolean;
} {
  if (!perhaps.test(title)) return { title, cancelled: false };
  let cancelled = false;
  const drop = (_: string, word: string | undefined) => {
    cancelled ||= word !== undefined;
    return ' ';
  };
  const rest = title
    .replace(bracketed, drop)
    .trim()
    .replace(shouted, drop)
    .replace(shoutedLast, drop)
    .replace(/\s+/g, ' ')
    .trim();
  // A title that is nothing but a mark stays what it is.
  return rest ? { title: rest, cancelled } : { title, cancelled };
}
