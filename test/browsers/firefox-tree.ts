import type { AxNode, Box } from './driver.ts';
import type { WindowScope } from './firefox-window.ts';
import { until } from './until.ts';

type Raw = {
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
  readonly children: readonly Raw[];
};

/**
 * The accessibility tree of the tab in front, from the service that feeds real screen readers.
 * The first call starts that service, which then needs a moment to fill.
 */
export async function firefoxTree(scope: WindowScope): Promise<AxNode> {
  const raw = await until('the accessibility tree', () => scope(readTree, null));
  return fromRaw(scope, raw as Raw, []);
}

/** `path` leads to it from the root, by its number among its siblings. */
const fromRaw = (scope: WindowScope, raw: Raw, path: readonly number[]): AxNode => ({
  role: roles[raw.role] ?? raw.role,
  name: raw.name,
  states: raw.states,
  children: raw.children.map((child, at) => fromRaw(scope, child, [...path, at])),
  box: async () => (await scope(readBox, { path, name: raw.name })) as Box | null,
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
  const read = (node: Accessible): Raw => {
    const [state, extra] = [{ value: 0 }, { value: 0 }];
    node.getState(state, extra);
    const names = service.getStringStates(state.value, extra.value);
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
      children,
    };
  };
  const tree = read(outer);
  return tree.children.length > 0 ? tree : null;
}

/** Likewise: where it is by now; null when it has no box, or something else is in its place. */
function readBox({ path, name }: { path: readonly number[]; name: string }): Box | null {
  const service = Cc['@mozilla.org/accessibilityService;1']!.getService(Ci.nsIAccessibilityService);
  const frame = gBrowser.selectedBrowser;
  let node = service.getAccessibleFor(frame)?.firstChild ?? null;
  for (const at of path) {
    node &&= node.firstChild;
    for (let left = at; left > 0; left -= 1) node &&= node.nextSibling;
  }
  if (!node || (node.name ?? '') !== name) return null;
  const [x, y, width, height] = Array.from({ length: 4 }, () => ({ value: 0 }));
  node.getBounds(x!, y!, width!, height!);
  if (width!.value === 0) return null;
  const top = frame.getBoundingClientRect();
  return {
    x: x!.value / devicePixelRatio - mozInnerScreenX - top.x,
    y: y!.value / devicePixelRatio - mozInnerScreenY - top.y,
    width: width!.value / devicePixelRatio,
    height: height!.value / devicePixelRatio,
  };
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
