import { partsInEachBrowser } from './bench.ts';
import { choices } from './reading/choices.ts';
import { firstPage } from './reading/first-page.ts';
import { frames } from './reading/frames.ts';
import { marks } from './reading/marks.ts';
import { opening } from './reading/opening.ts';
import { places } from './reading/places.ts';
import { updated } from './reading/updated.ts';
import { ways } from './reading/ways.ts';
import { wishes } from './reading/wishes.ts';
import { zoomed } from './reading/zoomed.ts';

// The first wants a browser in which nothing has been opened, the last ends the extension.
partsInEachBrowser('reading', [
  ['the first page after installing', firstPage],
  ['marks', marks],
  ['the card', opening],
  ['ways into the card', ways],
  ['choices in the card', choices],
  ['where the card stands', places],
  ['a card of a frame', frames],
  ['a page that the reader has zoomed to 200 %', zoomed],
  ['what the reader has set in the system', wishes],
  ['an extension that is updated under its card', updated],
]);
