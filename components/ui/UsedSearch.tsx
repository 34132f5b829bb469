import type { ComponentChildren } from 'preact';

type Props = { readonly onUsed: () => void; readonly children: ComponentChildren };

/** Tells when a talk in it is opened, by whichever button of the mouse or key. */
export function UsedSearch({ onUsed, children }: Props) {
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && target.closest('a[target]')) onUsed();
  };
  return (
    <div class="used-search" onClick={onClick} onAuxClick={onClick}>
      {children}
    </div>
  );
}
