import type { ImportPreview } from '../../data/model/pack-import.ts';

/** Whether a file can be stored as it is chosen. */
export function isReady({ choice, fixed, talks }: ImportPreview): boolean {
  if (choice.as === 'recordings') return choice.accepted.length > 0;
  if (fixed) return talks > 0;
  const { name, starts, ends } = choice.event;
  return name.trim() !== '' && starts !== '' && ends !== '' && starts <= ends;
}
