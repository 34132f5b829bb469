import { parentOf } from './tone.ts';

/** How often the page may remove or hide the card before it stays away from that page. */
const mostRemovals = 3;
/** Foreign attributes per `fightWindow` ms after which the card gives up. */
const mostAttributes = 100;
const fightWindow = 2_000;

export type Host = {
  /** Where the card is drawn; null when the page does not let it be. */
  show(at: Element | null, source: Element | null, css: string): HTMLElement | null;
  hide(): void;
  readonly element: HTMLElement | null;
  /** What has focus inside. */
  focused(): Element | null;
};

/**
 * The one element that the page gets, while there is something to show. The root is closed, the sheet
 * in it beats every rule of the page (`!important` of an inner tree wins), and the top layer keeps it
 * out of the page's stacking, clipping and opacity.
 */
export function createHost(onLost: () => void): Host {
  let element: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let removals = 0;
  let strips: number[] = [];

  const raise = () =>
    element?.isConnected && !element.matches(':popover-open') && element.showPopover();
  const lost = () => {
    hide();
    onLost();
  };
  /** The page has taken it away: put it back a few times, then leave the page alone. */
  const putBack = (parent: Node) => {
    if (++removals > mostRemovals || !parent.isConnected) return lost();
    if (!element!.isConnected) parent.appendChild(element!);
    element!.popover = 'manual';
    raise();
  };
  const guard = new MutationObserver((records) => {
    if (!element) return;
    for (const { target, type } of records) {
      if (type === 'childList') {
        if (!element.isConnected) return putBack(target);
      } else if (!strip(element)) return;
    }
    if (!element.matches(':popover-open')) putBack(element.parentNode!);
  });
  const strip = (host: HTMLElement) => {
    const now = performance.now();
    for (const name of host.getAttributeNames()) {
      if (name === 'popover') continue;
      host.removeAttribute(name);
      strips = [...strips.filter((at) => now - at < fightWindow), now];
      if (strips.length > mostAttributes) {
        removals = mostRemovals;
        lost();
        return false;
      }
    }
    return true;
  };
  const hide = () => {
    guard.disconnect();
    element?.remove();
    element = root = null;
  };

  return {
    get element() {
      return element;
    },
    focused: () => root?.activeElement ?? null,
    hide,
    show(at, source, css) {
      if (removals >= mostRemovals) return null;
      const parent = layerOf(at);
      if (element && element.parentNode !== parent) hide();
      if (element) return root!.firstElementChild as HTMLElement;
      element = document.createElement('div');
      element.popover = 'manual';
      root = element.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      const body = root.appendChild(document.createElement('div'));
      parent.append(element);
      // The source puts the card behind the link in the Tab order, wherever the host stands.
      element.showPopover(source instanceof HTMLElement ? { source } : {});
      const host = element;
      host.addEventListener('toggle', (event) => {
        if (host === element && event.newState === 'closed') putBack(parent);
      });
      guard.observe(host, { attributes: true });
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
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
}
