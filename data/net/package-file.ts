/** The text of a file of the extension's own package; `url` is what `runtime.getURL` says. */
export async function packageText(url: string): Promise<string> {
  if (!/^(chrome|moz)-extension:/.test(url)) throw new Error(`${url} is not in the package`);
  return (await fetch(url)).text();
}
