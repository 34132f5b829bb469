/** The address must live until the browser has read it; a dialog may ask for the place first. */
const milliseconds = 60_000;

/** Offers a text as a file to be saved. */
export function saveFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), milliseconds);
}

/** `hallway-track-reading-list-2026-11-21.json` */
export const listFileName = (now: number, end: string): string =>
  `hallway-track-reading-list-${new Date(now).toISOString().slice(0, 10)}.${end}`;
