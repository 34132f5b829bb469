/** English words that are no reason to leave a talk out. */
const idle = new Set(
  (
    'a about all also an and any are as at be been before being but by can could did do does for from had has ' +
    'have how if in into is it its just like may more most much no not of on one only or other our out over own ' +
    's should so some such t than that the their them then there these they this those through to too up use used ' +
    'uses using very via was we were what when where which while who why will with would you your'
  ).split(' '),
);

/** Whether a search may do without the word. */
export const isIdle = (word: string): boolean => idle.has(word);
