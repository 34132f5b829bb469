import type { DrivenPage } from '../browsers/driver.ts';
import { askLibrary } from '../browsers/popup.ts';
import { until } from '../browsers/until.ts';

export type ListedPack = {
  readonly id: string;
  readonly talks: number;
  readonly holds: string;
  readonly importedAt: number | null;
  readonly event: { readonly name: string };
};

/** Gives files to the view of the packs, as the file dialogue would. */
export const giveFiles = (
  page: DrivenPage,
  /** Null: what lies in the page's own `text`. */
  files: readonly { readonly name: string; readonly text: string | null }[],
): Promise<void> =>
  page.evaluate((given) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no place for files');
    const data = new DataTransfer();
    const kept = (globalThis as { text?: string | Blob }).text ?? '';
    for (const { name, text } of given) data.items.add(new File([text ?? kept], name));
    input.files = data.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, files);

/** What the view says. */
export const wordsIn = (page: DrivenPage): Promise<string> =>
  page.evaluate(() => document.body.innerText);

export const waitForWords = (page: DrivenPage, words: string, milliseconds = 30_000) =>
  until(`“${words}”`, async () => (await wordsIn(page)).includes(words), milliseconds);

/** Writes into the fields of these labels. */
export async function fillFields(
  page: DrivenPage,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    await page.evaluate(
      async (given) => {
        const labels = [...document.querySelectorAll('label')];
        const found = labels.find(({ textContent }) => textContent === given.label);
        const field = document.getElementById(found?.htmlFor ?? '') as HTMLInputElement | null;
        if (!field) throw new Error(`no field ${given.label}`);
        field.value = given.value;
        for (const type of ['input', 'change']) {
          field.dispatchEvent(new Event(type, { bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      { label, value },
    );
  }
}

/** Presses the button of this name, once it can be pressed. */
export const pressButton = (page: DrivenPage, name: string): Promise<boolean> =>
  until(`a button ${name}`, () =>
    page.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button, [role=switch]')];
      const found = buttons.find(
        (button) => (button.ariaLabel ?? button.textContent.trim()) === wanted,
      );
      if (!found || (found as HTMLButtonElement).disabled) return false;
      found.click();
      return true;
    }, name),
  );

/** The packs that were imported, in their order. */
export async function importedPacks(page: DrivenPage): Promise<readonly ListedPack[]> {
  const packs = await askLibrary<readonly ListedPack[]>(page, 'listPacks');
  return packs.filter(({ importedAt }) => importedAt !== null);
}

type Found = {
  readonly talk: {
    readonly title: string;
    readonly speakers: readonly string[];
    readonly day: string | null;
    readonly start: string | null;
    readonly room: string | null;
    readonly links: readonly { readonly url: string; readonly exact: boolean }[];
    readonly projects: readonly { readonly id: string }[];
  };
  readonly event: { readonly name: string };
};

/** The first talks that a search finds. */
export async function found(page: DrivenPage, query: string): Promise<readonly Found[]> {
  const request = { query, project: null, limit: 10 };
  return (await askLibrary<{ readonly hits: readonly Found[] }>(page, 'search', request)).hits;
}

/** How many generations of talks lie in the database, seen or not. */
export const generations = (page: DrivenPage): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('packs');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const db = opening.result;
          const keys = db.transaction('sheets').objectStore('sheets').getAllKeys();
          keys.addEventListener('success', () => {
            db.close();
            resolve(new Set(keys.result.map((key) => (key as string[])[0])).size);
          });
        });
      }),
  );
