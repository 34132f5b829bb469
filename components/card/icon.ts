const shapes = {
  close: 'M4 4l8 8M12 4l-8 8',
  save: 'M4.3 2.5h7.4v11L8 10.7l-3.7 2.8z',
  play: 'M5 3.2v9.6l7.5-4.8z',
  out: 'M6 10l6.5-6.5M7.5 3.5h5v5',
} as const;

const namespace = 'http://www.w3.org/2000/svg';

/** A drawing for the eye only: what it stands for is said in words beside it. */
export function icon(shape: keyof typeof shapes): SVGElement {
  const svg = document.createElementNS(namespace, 'svg');
  const path = document.createElementNS(namespace, 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', shape);
  svg.ariaHidden = 'true';
  path.setAttribute('d', shapes[shape]);
  svg.append(path);
  return svg;
}
