import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { timing } from '../../../components/card/timing.ts';
import { defaultSettings } from '../../../data/settings/settings.ts';
import { sampleCard, talkRow, video } from './samples.ts';
import { host, inCard, markElement, open, stand, wait } from './stand.ts';

const rest = defaultSettings.cardDelay;

describe('content', () => {
  test('a slow answer is shown when it comes, and nothing before', async () => {
    await stand({ card: (name) => wait(900).then(() => sampleCard(name)) });
    await userEvent.hover(markElement('Kyverno'));
    await wait(rest + 200);
    expect(host()).toBeNull();
    await expect.element(page.getByText('All 12 talks')).toBeVisible();
  });

  test('says what each link is, and offers a search where no recording is known', async () => {
    const related = { ...video, exact: false, note: 'an earlier version' };
    const slides = { ...video, kind: 'slides' as const, url: 'https://example.org/s.pdf' };
    const talks = [
      talkRow('With recording'),
      talkRow('With slides', { links: [slides] }),
      talkRow('Related', { links: [related], titleIs: 'working', minutes: null }),
      talkRow('Evil', { links: [{ ...video, url: 'javascript:alert(1)' }] }),
    ];
    await stand({ card: async (name) => sampleCard(name, { talks }) });
    await open();
    const rows = [...host()!.shadowRoot!.querySelectorAll('li')].map((row) => ({
      text: row.querySelector('.m')!.textContent.replace(/\s+/g, ' '),
      links: [...row.querySelectorAll('a')].map((link) => link.href),
    }));
    const search = expect.stringMatching(/^https:\/\/www\.youtube\.com\/results\?search_query=/);
    expect(rows).toEqual([
      { text: 'KubeCon + CloudNativeCon Europe 202431 minRecording', links: [video.url] },
      {
        text: 'KubeCon + CloudNativeCon Europe 202431 minSlidesSearch for a recording',
        links: [slides.url, search],
      },
      {
        text: 'working titleKubeCon + CloudNativeCon Europe 2024Related: an earlier versionSearch for a recording',
        links: [related.url, search],
      },
      { text: 'KubeCon + CloudNativeCon Europe 202431 minSearch for a recording', links: [search] },
    ]);
    for (const link of host()!.shadowRoot!.querySelectorAll('a')) {
      expect([link.target, link.rel, link.referrerPolicy]).toEqual([
        '_blank',
        'noopener noreferrer',
        'no-referrer',
      ]);
    }
  });

  test('no talks: says so, and offers links and the search', async () => {
    const { controls } = await stand({
      card: async (name) => sampleCard(name, { talks: [], total: 0 }),
    });
    await open();
    await wait(timing.pressAfter);
    await expect.element(page.getByText('No talk about it in the packs yet.')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Search all talks' }));
    expect(controls.openLibrary).toHaveBeenCalledExactlyOnceWith('kyverno');
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  test('saves a talk, and takes it back in place, keeping the focus with it', async () => {
    const { library } = await stand();
    await open();
    await wait(timing.pressAfter);
    const save = page.getByRole('button', { name: 'Save “Kyverno in a bank”' });
    await userEvent.click(save);
    expect(library.save).toHaveBeenCalledExactlyOnceWith('kubecon-eu-2024/kyverno-in-a-bank');
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    expect(host()!.shadowRoot!.activeElement).toBe(save.element());
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    expect(library.remove).toHaveBeenCalledExactlyOnceWith('kubecon-eu-2024/kyverno-in-a-bank');
    await expect.element(save).toHaveAttribute('aria-pressed', 'false');
    expect(host()!.shadowRoot!.activeElement).toBe(save.element());
  });

  test('takes no save right after it came under the pointer', async () => {
    const { library } = await stand();
    await open();
    inCard('li button')!.focus();
    await userEvent.keyboard('{Enter}');
    await wait(50);
    expect(library.save).not.toHaveBeenCalled();
  });

  test('says when a save was not stored', async () => {
    const { library } = await stand();
    library.save.mockRejectedValueOnce(new Error('gone'));
    await open();
    await wait(timing.pressAfter);
    await userEvent.click(page.getByRole('button', { name: 'Save “Kyverno in a bank”' }));
    await expect.element(page.getByText(/^Not saved/)).toBeVisible();
    await expect
      .element(page.getByRole('button', { name: 'Save “Kyverno in a bank”' }))
      .toHaveAttribute('aria-pressed', 'false');
  });

  test('a talk saved before stays saved', async () => {
    const talks = [talkRow('Saved', {}, true)];
    const { library } = await stand({ card: async (name) => sampleCard(name, { talks }) });
    await open();
    await wait(timing.pressAfter);
    const save = page.getByRole('button', { name: 'Save “Saved”' });
    await expect.element(save).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(save, { force: true });
    expect(library.save).not.toHaveBeenCalled();
    expect(library.remove).not.toHaveBeenCalled();
  });

  test('off on this site stays for its undo, although the marks are gone', async () => {
    const { controls } = await stand();
    await open();
    await wait(timing.pressAfter);
    const element = markElement('Kyverno');
    // The marks go before the answer comes.
    controls.switchSite.mockImplementationOnce(async () => {
      element.style.display = 'none';
      await wait(timing.follow + 100);
    });
    await userEvent.click(page.getByText('More'));
    await userEvent.click(page.getByRole('button', { name: 'Off on this site' }));
    await wait(timing.follow + 100);
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await vi.waitFor(() => expect(controls.switchSite.mock.calls).toEqual([[false], [true]]));
  });
});

describe('accessible', () => {
  test.each([
    ['light', '#fff'],
    ['dark', '#10151a'],
  ])('axe finds nothing on a %s page, with a save and without', async (tone, background) => {
    document.documentElement.style.background = background;
    await stand();
    await open();
    expect(inCard(`.${tone}`)).not.toBeNull();
    await wait(timing.pressAfter);
    await axeFindsNothing();
    await userEvent.click(page.getByRole('button', { name: 'Save “Kyverno in a bank”' }));
    await expect.element(page.getByRole('button', { name: /Undo/ })).toBeVisible();
    await axeFindsNothing();
  });

  test('axe finds nothing with the menu open, and after an act in it', async () => {
    await stand();
    await open();
    await wait(timing.pressAfter);
    await userEvent.click(page.getByText('More'));
    await axeFindsNothing();
    await userEvent.click(page.getByRole('button', { name: 'Pause for an hour' }));
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    await axeFindsNothing();
  });

  test('axe finds nothing without talks, and beside a mark that was stepped to', async () => {
    const none = { talks: [], total: 0, why: null, years: [] };
    const { stepTo } = await stand({ card: async (name) => sampleCard(name, none) });
    stepTo(1);
    await expect
      .element(page.getByRole('status'))
      .toHaveTextContent('Kyverno. Enter opens its card, Escape leaves it.');
    await axeFindsNothing();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('No talk about it in the packs yet.')).toBeVisible();
    await axeFindsNothing();
  });

  test('what can be pressed is at least 24 pixels', async () => {
    await stand();
    await open();
    const small = [...host()!.shadowRoot!.querySelectorAll('button, a')]
      .map((each) => ({ name: each.textContent, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24);
    expect(small).toEqual([]);
  });
});

async function axeFindsNothing(): Promise<void> {
  const copy = spread();
  const { violations, passes } = await axe.run(copy, { resultTypes: ['violations'] });
  copy.remove();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  // What could not be looked at has no violations either.
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
}

/** The same card in the flow of the page: axe cannot see contrast inside a host without a size. */
function spread(): HTMLElement {
  const copy = document.createElement('div');
  const root = copy.attachShadow({ mode: 'open' });
  const own = host()!.shadowRoot!;
  const flow = new CSSStyleSheet();
  flow.replaceSync(`:host { position: static !important; width: 400px !important; height: auto !important }
    .light, .dark { position: static; animation: none }`);
  root.adoptedStyleSheets = [...own.adoptedStyleSheets, flow];
  root.append(own.firstElementChild!.cloneNode(true));
  document.querySelector('main')!.append(copy);
  return copy;
}
