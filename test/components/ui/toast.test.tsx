import './english.ts';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Toast } from '../../../components/ui/Toast.tsx';
import { useToast, type Toasts } from '../../../components/ui/use-toast.ts';

let toasts: Toasts;

function Holder() {
  toasts = useToast();
  return <Toast {...toasts} />;
}

const said = () => document.querySelector('[role=status]')!.textContent;
const settle = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(async () => {
  vi.useFakeTimers();
  document.body.replaceChildren(document.createElement('div'));
  render(<Holder />, document.body.firstElementChild!);
  await settle(100);
});
afterEach(() => vi.useRealTimers());

test('goes by itself after a while, and stays as long as the pointer is on it', async () => {
  toasts.show({ text: 'Removed' });
  await settle(100);
  expect(said()).toBe('Removed');
  document.querySelector('.toast-place')!.dispatchEvent(new MouseEvent('mouseenter'));
  await settle(20_000);
  expect(said()).toBe('Removed');
  document.querySelector('.toast-place')!.dispatchEvent(new MouseEvent('mouseleave'));
  await settle(9_000);
  expect(said()).toBe('');
});

test('a second one replaces the first and has its own time', async () => {
  const undo = vi.fn<() => void>();
  toasts.show({ text: 'First' });
  await settle(6_000);
  toasts.show({ text: 'Second', undo });
  await settle(6_000);
  expect(said()).toBe('Second');
  document.querySelector<HTMLElement>('.toast-undo')!.click();
  await settle(100);
  expect(undo).toHaveBeenCalledOnce();
  expect(said()).toBe('');
});
