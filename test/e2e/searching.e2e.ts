import { partsInEachBrowser } from './bench.ts';
import { entries } from './searching/entries.ts';
import { narrowing } from './searching/narrowing.ts';
import { popup } from './searching/popup.ts';

partsInEachBrowser('searching', [
  ['the popup', popup],
  ['the search of the popup', narrowing],
  ['the search from outside the extension’s pages', entries],
]);
