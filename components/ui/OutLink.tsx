import type { ComponentChildren } from 'preact';
import { safeHttpUrl } from '../../data/text/safe-url.ts';

type Props = {
  readonly url: string;
  readonly class?: string;
  readonly tabIndex?: number;
  readonly children: ComponentChildren;
};

/** The only way out: a link to an address that passes the gate, else the bare text. */
export function OutLink({ url, class: name = 'out', tabIndex = 0, children }: Props) {
  const safe = safeHttpUrl(url);
  if (safe === null) return <span class={name}>{children}</span>;
  return (
    <a
      class={name}
      href={safe}
      target="_blank"
      rel="noopener noreferrer"
      referrerpolicy="no-referrer"
      tabIndex={tabIndex}
    >
      {children}
    </a>
  );
}
