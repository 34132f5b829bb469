import type { ComponentChildren } from 'preact';

type Props = {
  /** A hash of this page; without it, the text is no link. */
  readonly href: string | undefined;
  readonly tabIndex: number;
  readonly children: ComponentChildren;
};

/** A name that leads to its own page, where there is one. */
export function PlaceLink({ href, tabIndex, children }: Props) {
  if (href === undefined) return <>{children}</>;
  return (
    <a class="place-link" href={href} tabIndex={tabIndex}>
      {children}
    </a>
  );
}
