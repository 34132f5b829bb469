/**
 * Other forms of an English word, as they may be written: `policies` and `policy`. A form that is no
 * word is no term either, so guessing is free.
 */
export function formsOf(word: string): readonly string[] {
  if (word.length < 4 || /\d/.test(word)) return [];
  const stem = stemOf(word);
  const forms = [stem, `${stem}e`, `${stem}s`, `${stem}es`, `${stem}ing`, `${stem}ed`, `${stem}y`, `${stem}ies`]; // prettier-ignore
  return forms.filter((form) => form !== word && form.length > 2);
}

const endings = ['ies', 'ing', 'ed', 'es', 's', 'y', 'e'] as const;

/** At least three letters stay. */
function stemOf(word: string): string {
  const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= 3);
  if (ending === undefined || word.endsWith('ss')) return word;
  const stem = word.slice(0, -ending.length);
  // `running` is `run`.
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
