/** Drawn on 16 × 16, stroked with the colour of the text. */
const shapes = {
  article: 'M3.5 2.5h9v11h-9zM6 6h4M6 8.5h4M6 11h2.5',
  back: 'M6.5 4 2.5 8l4 4M3 8h10.5',
  bookmark: 'M4.25 2.5h7.5v11L8 10.75 4.25 13.5z',
  check: 'M3 8.5 6.5 12 13 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  code: 'M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5',
  down: 'M8 3v10M4 9l4 4 4-4',
  export: 'M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11',
  grip: 'M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01',
  import: 'M8 10V2.5M5 5.5l3-3 3 3M2.5 11v2.5h11V11',
  less: 'm3.5 10 4.5-4.5L12.5 10',
  library: 'M3 2.75v10.5M6 2.75v10.5M9.25 3.25l3.5 10',
  more: 'm3.5 6 4.5 4.5L12.5 6',
  note: 'M3 13l.6-2.9L10.7 3l2.3 2.3-7.1 7.1zM9.2 4.5l2.3 2.3',
  options:
    'M2.5 4.75h5M11.5 4.75h2M2.5 11.25h2M8.5 11.25h5M9.5 3a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5M6.5 9.5a1.75 1.75 0 1 1 0 3.5 1.75 1.75 0 0 1 0-3.5',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.25v9.5L12.5 8z',
  recent: 'M8 2.75a5.25 5.25 0 1 1 0 10.5 5.25 5.25 0 0 1 0-10.5M8 5v3.25l2 1.5',
  remove: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9',
  schedule: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.5v2M10.5 2.5v2',
  search: 'M7 2.75a4.25 4.25 0 1 1 0 8.5 4.25 4.25 0 0 1 0-8.5M10.25 10.25l3.25 3.25',
  slides: 'M2.5 3h11v7.5h-11zM8 10.5V13M5.5 13.5h5',
  target: 'M8 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M8 1.75v3.5M8 10.75v3.5M1.75 8h3.5M10.75 8h3.5',
  up: 'M8 13V3M4 7l4-4 4 4',
} as const;

export type IconName = keyof typeof shapes;

/** A picture beside or instead of words; whoever shows it names it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
