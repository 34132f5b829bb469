/**
 * Pages are made by the parser, as those of the web are: nodes that a script has made have an object of
 * the engine each already, which whoever reads the page has to make, and its garbage is collected later.
 */
const fill = (html: string) => {
  document.body.innerHTML = html;
};

/** Paragraphs of several text nodes each (inline tags, as in documentation). */
export function fillWithProse(text: string): void {
  const words = text.split(' ');
  const perNode = 4;
  const node = (at: number) => `${words.slice(at, at + perNode).join(' ')} `;
  let html = '';
  for (let at = 0; at < words.length; at += perNode) {
    if (at % (12 * perNode) === 0) html += '<p>';
    html += at % 8 === 0 ? node(at) : `<span>${node(at)}</span>`;
  }
  fill(`<main>${html}</main>`);
}

/** A table of so many cells of a few words: each a block of its own. */
export function fillWithCells(text: string, cells: number): void {
  const words = text.split(' ');
  let html = '';
  for (let at = 0; at < cells; at++) {
    const from = (at * 3) % words.length;
    html += `${at % 10 === 0 ? '<tr>' : ''}<td>${words.slice(from, from + 3).join(' ')}`;
  }
  fill(`<table>${html}</table>`);
}

/** Long paragraphs, as in a file shown as text. */
export function fillWithText(text: string): void {
  let html = '';
  for (let at = 0; at < text.length; at += 2_000) html += `<p>${text.slice(at, at + 2_000)}</p>`;
  fill(`<main>${html}</main>`);
}

/** The least that any reader of the page must do: visit each text and look at each of its units. */
export function walkAndRead(): number {
  let sum = 0;
  let node: Node | null = document.body;
  while (node) {
    if (node.nodeType === 3) {
      const { data } = node as Text;
      for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
    }
    if (node.firstChild) node = node.firstChild;
    else {
      while (node && !node.nextSibling) node = node.parentNode;
      node = node?.nextSibling ?? null;
    }
  }
  return sum;
}
