import type { ComponentChildren } from 'preact';
import { useHeading } from './arrival.ts';

type Props = {
  readonly title: string;
  /** Beside the title. */
  readonly badge?: ComponentChildren;
  /** The heading is there for screen readers alone: what is shown speaks for itself. */
  readonly quiet?: boolean;
  readonly children?: ComponentChildren;
};

/** The title of what is shown; it gets the focus when the reader has gone there. */
export function PageHead({ title, badge, quiet = false, children }: Props) {
  const heading = useHeading(title);
  return (
    <header class="page-head">
      <h1 ref={heading} tabIndex={-1} class={quiet ? 'visually-hidden' : ''}>
        <bdi>{title}</bdi>
        {badge}
      </h1>
      {children}
    </header>
  );
}
