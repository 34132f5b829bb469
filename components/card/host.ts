import { parentOf } from '../dom/nodes.ts';

/**
 * How much of the page's meddling the card bears in one go before it stays away from that page: 100
 * foreign attributes, or three removals. An extension that adds one to every element is no fight.
 */
const patience = 100;
const burstMs = 2_000;
const removalCost = 33;

export type Host = {
  /** Where the card is drawn; null when the page does not let it be. */
  show(at: Element | null, source: Element | null, css: string): HTMLElement | null;
  hide(): void;
  readonly element: HTMLElement | null;
  /** What has focus inside. */
  focused(): Element | null | undefined;
};

/**
 * The one element that the page gets, while there is something to show. The root is closed, the sheet
 * in it beats every rule of the page (`!important` of an inner tree wins), and the top layer keeps it
 * out of the page's stacking, clipping and opacity.
 */
export function createHost(
  /** Hides it. */
  onLost: () => void,
): Host {
  let element: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let meddling = 0;
  let burstEnd = 0;

  /** True when the page has gone too far. */
  const bear = (cost: number) => {
    const now = performance.now();
    if (now > burstEnd) {
      burstEnd = now + burstMs;
      meddling = 0;
    }
    meddling += cost;
    if (meddling > patience) onLost();
    return !element;
  };
  const mend = (parent: Node) => {
    if (!element) return;
    for (const name of element.getAttributeNames()) {
      if (name === 'popover') continue;
      element.removeAttribute(name);
      if (bear(1)) return;
    }
    if (element.matches(':popover-open')) return;
    if (!parent.isConnected) return onLost();
    if (bear(removalCost)) return;
    if (!element.isConnected) parent.appendChild(element);
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
  };
  let guard: MutationObserver | undefined;
  const hide = () => {
    guard?.disconnect();
    element?.remove();
    element = root = null;
  };

  return {
    get element() {
      return element;
    },
    focused: () => root?.activeElement,
    hide,
    show(at, source, css) {
      if (meddling > patience) return null;
      const parent = layerOf(at);
      const page = parent.ownerDocument!;
      if (element && element.parentNode !== parent) hide();
      if (element) return root!.firstElementChild as HTMLElement;
      element = page.createElement('div');
      element.popover = 'manual';
      root = element.attachShadow({ mode: 'closed' });
      // Of the page that it is for: no other takes it. Not a style element, which Firefox refuses under
      // a strict policy of the page.
      const sheet = new (page.defaultView as typeof globalThis & Window).CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      const body = root.appendChild(page.createElement('div'));
      parent.append(element);
      // The source puts the card behind the link in the Tab order, wherever the host stands.
      element.showPopover(source instanceof HTMLElement ? { source } : {});
      element.addEventListener('toggle', () => mend(parent));
      guard = new MutationObserver(() => mend(parent));
      guard.observe(element, { attributes: true });
      guard.observe(parent, { childList: true });
      return body;
    },
  };
}

/** An open modal dialog or a fullscreen element makes all outside of it inert: the card goes inside. */
function layerOf(at: Element | null): Node & ParentNode {
  for (let node = at; node; node = parentOf(node)) {
    if (node.matches(':modal, :fullscreen')) return node.shadowRoot ?? node;
  }
  const page = at?.ownerDocument ?? document;
  return [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;
}
