import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

type Props = {
  readonly summary: string;
  readonly children: ComponentChildren;
};

/** A line that opens; what is in it is not made before. */
export function Details({ summary, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details class="pack-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children}
    </details>
  );
}
