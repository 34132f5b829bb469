import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { host, inCard, markElement, stand, wait, dialog } from './stand.ts';
test('debug', async () => {
  await stand();
  const log: unknown[] = [];
  await userEvent.hover(markElement('Kyverno'));
  await expect.element(dialog('Kyverno')).toBeInTheDocument();
  await wait(450);
  const r = await axe.run(host()!);
  console.log(
    JSON.stringify(
      r.incomplete.map((i) => [
        i.id,
        i.nodes.map((n) => [n.html.slice(0, 60), n.any[0]?.message, n.failureSummary]),
      ]),
    ).slice(0, 1500),
    r.inapplicable
      .map((i) => i.id)
      .join()
      .slice(0, 600),
  );
  await userEvent.click(page.getByRole('button', { name: 'Off on this site' }));
  for (let i = 0; i < 6; i++) {
    log.push(inCard('footer')?.textContent ?? 'gone');
    await wait(20);
  }
  markElement('Kyverno').style.display = 'none';
  for (let i = 0; i < 6; i++) {
    log.push(inCard('footer')?.textContent ?? 'gone');
    await wait(100);
  }
  console.log(JSON.stringify(log));
});
