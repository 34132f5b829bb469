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
