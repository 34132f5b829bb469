/** Fills the document with paragraphs of several text nodes each (inline tags, as in documentation). */
export function fillWithProse(text: string): void {
  const main = document.createElement('main');
  const words = text.split(' ');
  const perNode = 4;
  for (let at = 0; at < words.length; at += 12 * perNode) {
    const paragraph = document.createElement('p');
    for (let part = at; part < Math.min(at + 12 * perNode, words.length); part += perNode) {
      const letters = `${words.slice(part, part + perNode).join(' ')} `;
      if (part % 8 === 0) paragraph.append(letters);
      else paragraph.appendChild(document.createElement('span')).append(letters);
    }
    main.append(paragraph);
  }
  document.body.replaceChildren(main);
}

/** A table of so many cells of a few words: each a block of its own. */
export function fillWithCells(text: string, cells: number): void {
  const table = document.createElement('table');
  const words = text.split(' ');
  let row = table.insertRow();
  for (let at = 0; at < cells; at++) {
    if (at % 10 === 0) row = table.insertRow();
    row
      .insertCell()
      .append(words.slice((at * 3) % words.length, ((at * 3) % words.length) + 3).join(' '));
  }
  document.body.replaceChildren(table);
}

/** Long paragraphs, as in a file shown as text. */
export function fillWithText(text: string): void {
  const main = document.createElement('main');
  for (let at = 0; at < text.length; at += 2_000)
    main.appendChild(document.createElement('p')).append(text.slice(at, at + 2_000));
  document.body.replaceChildren(main);
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
