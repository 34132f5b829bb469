import { localName, matchesAttribute } from './nodes.ts';

/**
 * What an element means for the text around it, by its name alone: asking for computed styles costs
 * a layout of the page (run.ts has the one exception).
 */
const tags = {
  /** Text of its own. */
  block:
    'html,body,address,article,aside,blockquote,button,caption,center,dd,details,dialog,div,dl,dt,' +
    'fieldset,figcaption,figure,footer,form,header,hgroup,legend,li,main,menu,nav,ol,p,search,' +
    'section,summary,table,tbody,td,tfoot,th,thead,tr,ul',
  heading: 'h1,h2,h3,h4,h5,h6',
  /** Read as evidence only. */
  code: 'pre,xmp',
  /** Ends the text before it; what is in it is never read. */
  break: 'br,hr',
  /** Stands in the line; what is in it is never read. */
  object: 'audio,canvas,iframe,img,input,math,object,select,svg,textarea,video',
  /** As if it were not there. */
  nothing: 'datalist,head,noscript,rp,rt,script,style,template',
  link: 'a',
} as const;

/** `undefined`: inline. */
export type Kind = keyof typeof tags | undefined;

const kinds = new Map<string, Kind>();
for (const [kind, names] of Object.entries(tags))
  for (const name of names.split(',')) kinds.set(name, kind as Kind);

const editors =
  '[contenteditable]:not([contenteditable=false]),.CodeMirror,.cm-editor,.monaco-editor,.ace_editor,.ProseMirror';

export const containers = `${tags.block},${tags.heading},${tags.code}`;
export const headings = tags.heading;
/** What is never read. */
export const closed = `${tags.object},${tags.nothing},${editors}`;

export const isContainer = (kind: Kind): boolean =>
  kind === 'block' || kind === 'heading' || kind === 'code';

export function kindOf(element: Element): Kind {
  const kind = kinds.get(localName(element));
  if (kind && kind !== 'link' && !isContainer(kind)) return kind;
  if (!matchesAttribute(element, editors)) return kind;
  return isContainer(kind) ? 'break' : 'object';
}
