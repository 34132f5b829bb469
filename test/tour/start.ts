import { buildExtension } from '../browsers/build.ts';
import { freshProfile, removeProfile } from '../browsers/start.ts';
import { say, StepFailed } from './say.ts';
import { openTarget } from './target.ts';
import { showWindow } from './window.ts';
import { walk } from './walk.ts';

/** `npm start [-- URL|FILE.html]`: the built extension in a browser, on a page. */
async function tour(page: string | undefined): Promise<void> {
  const target = await openTarget(page);
  const profile = await freshProfile();
  try {
    say('Building the extension …');
    buildExtension('chromium');
    await (hasDisplay() ? showWindow : walk)(target, profile);
  } finally {
    await target.close();
    await removeProfile(profile);
  }
}

/** Without a window there is nothing to leave open: then the tour walks by itself. */
const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

tour(process.argv[2]).catch((error: unknown) => {
  const step = error instanceof StepFailed ? `The tour failed at “${error.step}”: ` : '';
  process.stderr.write(`${step}${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
