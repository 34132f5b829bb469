import { hasAttributes, isElement, matches, nodeType, up } from '../dom/nodes.ts';

/** What an element means for the text around it; those that are not listed have a text of their own. */
const tags = {
  /** Part of the line, like elements that pages define themselves. */
  '':
    'a,abbr,b,bdi,bdo,big,cite,code,data,del,dfn,em,font,i,ins,kbd,label,mark,nobr,output,q,ruby,s,' +
    'samp,slot,small,span,strike,strong,sub,sup,time,tt,u,var,wbr',
  /** Ends the text before it; what is in it is never read. */
  break: 'br,hr',
  /** Stands in the line; what is in it is never read. */
  object: 'audio,canvas,iframe,img,input,math,object,select,svg,textarea,video',
  /** As if it were not there. */
  nothing: 'datalist,head,noscript,rp,rt,script,style,template',
} as const;

/** Empty: inline. */
type Kind = keyof typeof tags | 'block';

const kinds = new Map<string, Kind>();
for (const [kind, names] of Object.entries(tags))
  for (const name of names.split(',')) kinds.set(name, kind as Kind);

const editors =
  '[contenteditable]:not([contenteditable=false]),.CodeMirror,.cm-editor,.monaco-editor,.ace_editor';

export const kindOf = (node: Node): Kind =>
  isElement(node) ? kindOfElement(node, node.localName) : nodeType(node) > 8 ? 'block' : '';

/**
 * By the name alone: computed styles cost a layout of the page (run.ts has the one exception). A form
 * may answer with a control that is called `localName`: it is a block too.
 */
export function kindOfElement(node: Element, name: string): Kind {
  const kind = kinds.get(name) ?? (/-/.test(name) ? '' : 'block');
  // An element without attributes cannot match one of them; asking that first is much cheaper.
  if ((kind && kind !== 'block') || !hasAttributes.call(node) || !matches.call(node, editors))
    return kind;
  return kind ? 'break' : 'object';
}

/** The node whose text is read together with that of a node; null outside the page and in what is never read. */
export function containerOf(node: Node): Node | null {
  let container: Node | null = null;
  for (let at: Node | null = node; at; at = up(at)) {
    const kind = kindOf(at);
    if (kind && kind !== 'block') return null;
    if (kind) container ??= at;
    if (at === document) return container;
  }
  return null;
}
