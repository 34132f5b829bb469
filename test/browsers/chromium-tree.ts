import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { AxNode, Box } from './driver.ts';

type RawNode = Protocol.Accessibility.AXNode;

/**
 * The whole accessibility tree, with the nodes that a screen reader passes over left out. Chromium
 * answers frame by frame; the frames' trees are put at the end of the page's.
 */
export async function chromiumTree(page: Page): Promise<AxNode> {
  const session = await page.createCDPSession();
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const documents: AxNode[] = [];
  for (const frameId of frameIds(frameTree)) {
    const { nodes } = await session.send('Accessibility.getFullAXTree', { frameId });
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    documents.push(...build(nodes[0]!, byId, session));
  }
  const [top, ...frames] = documents;
  return { ...top!, children: [...top!.children, ...frames] };
}

const frameIds = ({ frame, childFrames = [] }: Protocol.Page.FrameTree): readonly string[] => [
  frame.id,
  ...childFrames.flatMap(frameIds),
];

/** An ignored node gives its children to its parent. */
function build(
  node: RawNode,
  byId: ReadonlyMap<string, RawNode>,
  session: CDPSession,
): readonly AxNode[] {
  const role = roleOf(node);
  const children =
    role === 'text'
      ? []
      : (node.childIds ?? [])
          .flatMap((id) => byId.get(id) ?? [])
          .flatMap((child) => build(child, byId, session));
  if (node.ignored || role === 'none') return children;
  return [
    {
      role,
      name: String(node.name?.value ?? ''),
      states: (node.properties ?? []).map(({ name, value }) => `${name}=${value.value}`),
      children,
      box: () => boxOf(session, node.backendDOMNodeId),
    },
  ];
}

const ownNames: Record<string, string> = { StaticText: 'text', RootWebArea: 'document' };

const roleOf = (node: RawNode) => {
  const role = String(node.role?.value ?? 'none');
  return ownNames[role] ?? role;
};

async function boxOf(session: CDPSession, backendNodeId: number | undefined): Promise<Box | null> {
  if (backendNodeId === undefined) return null;
  try {
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } catch {
    return null;
  }
}
