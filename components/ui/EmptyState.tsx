import type { ComponentChildren } from 'preact';

type Props = {
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
};

/** What stands where nothing is: why, and what to do about it. */
export function EmptyState({ title, text, children }: Props) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
