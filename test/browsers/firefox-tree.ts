import type { AxNode, Box } from './driver.ts';
import type { WindowScope } from './firefox-window.ts';
import { until } from './until.ts';

type Raw = {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly box: Box;
  readonly children: readonly Raw[];
};

/**
 * The accessibility tree of the tab in front, from the service that feeds real screen readers.
 * The first call starts that service, which then needs a moment to fill.
 */
export async function firefoxTree(scope: WindowScope): Promise<AxNode> {
  const raw = await until('the accessibility tree', () => scope(readTree, null));
  return fromRaw(raw as Raw);
}

const fromRaw = (raw: Raw): AxNode => ({
  role: roles[raw.role] ?? raw.role,
  name: raw.name,
  states: raw.states,
  children: raw.children.map(fromRaw),
  box: () => Promise.resolve(raw.box.width > 0 ? raw.box : null),
});

/** Firefox's words for the ARIA roles that differ. */
const roles: Record<string, string> = {
  pushbutton: 'button',
  'toggle button': 'button',
  'text leaf': 'text',
  statictext: 'text',
  entry: 'textbox',
  'check button': 'checkbox',
  'radio button': 'radio',
  'page tab': 'tab',
  grouping: 'group',
  'list item marker': 'ListMarker',
  'combobox option': 'option',
  'listbox option': 'option',
  listbox: 'listbox',
  graphic: 'image',
};

/** Runs in the browser's window: may use nothing from this file. */
function readTree(): Raw | null {
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService);
  const frame = gBrowser.selectedBrowser;
  const outer = service.getAccessibleFor(frame)?.firstChild;
  if (!outer) return null;
  const top = frame.getBoundingClientRect();
  const originX = mozInnerScreenX + top.x;
  const originY = mozInnerScreenY + top.y;
  const read = (node: Accessible): Raw => {
    const [x, y, width, height, state, extra] = Array.from({ length: 6 }, () => ({ value: 0 }));
    node.getBounds(x!, y!, width!, height!);
    node.getState(state!, extra!);
    const names = service.getStringStates(state!.value, extra!.value);
    const children: Raw[] = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    let aria = '';
    try {
      aria = node.attributes.getStringProperty('xml-roles').split(' ')[0] ?? '';
    } catch {
      // No role of its own making.
    }
    return {
      role: aria || service.getStringRole(node.role),
      name: node.name ?? '',
      states: Array.from({ length: names.length }, (_, index) => `${names.item(index)}=true`),
      box: {
        x: x!.value / devicePixelRatio - originX,
        y: y!.value / devicePixelRatio - originY,
        width: width!.value / devicePixelRatio,
        height: height!.value / devicePixelRatio,
      },
      children,
    };
  };
  const tree = read(outer);
  return tree.children.length > 0 ? tree : null;
}

/** The part of Firefox's internals that is used above. */
type Out = { value: number };
type Accessible = {
  readonly role: number;
  readonly name: string | null;
  readonly firstChild: Accessible | null;
  readonly nextSibling: Accessible | null;
  readonly attributes: { getStringProperty(name: string): string };
  getBounds(x: Out, y: Out, width: Out, height: Out): void;
  getState(state: Out, extra: Out): void;
};
type AccessibilityService = {
  getAccessibleFor(node: Element): Accessible | null;
  getStringRole(role: number): string;
  getStringStates(state: number, extra: number): { length: number; item(index: number): string };
};
declare const Cc: Record<string, { getService(of: unknown): AccessibilityService }>;
declare const Ci: { readonly nsIAccessibilityService: unknown };
declare const gBrowser: { readonly selectedBrowser: Element };
declare const mozInnerScreenX: number;
declare const mozInnerScreenY: number;
