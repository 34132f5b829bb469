import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly hidden: boolean;
  readonly children: ComponentChildren;
};

/** One kind of what an import does, with the talks that it does it to. */
export function ImportPart({ title, hidden, children }: Props) {
  if (hidden) return null;
  return (
    <details open>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}
