/** The web address that a text is, alone or after a few words; null for longer texts. */
export function addressIn(text: string | null): string | null {
  const found = /^(?:[^\s]+\s+){0,4}(https?:\/\/[^\s<>"'()[\]]+)$/i.exec(
    (text ?? '').trim().slice(0, 2100),
  );
  return found ? found[1]!.replace(/[.,;:!?]+$/, '') : null;
}
