import { parentOf } from '../dom/nodes.ts';

/** More than any page has around a name before something opaque. */
const most = 4_000;

/**
 * What is painted behind a text, for the background to judge (`CardQuestion.look`): reading colours
 * in every notation would be weight on every page.
 */
export function paintedBehind(text: Node): string {
  let look = getComputedStyle(document.documentElement).colorScheme;
  for (let at = parentOf(text); at; at = parentOf(at)) {
    const { backgroundColor, color, backgroundImage } = getComputedStyle(at);
    // An image may be a page of data.
    look += `\n${backgroundColor};${color};${backgroundImage.slice(0, 9)}`;
  }
  return look.slice(0, most);
}
