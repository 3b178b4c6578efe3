/** A desktop that nobody sees, for a browser that knows no other: a display in memory, and windows of any width. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

/**
 * Starts a desktop; answers with the environment that a program needs to show itself there, and with what ends it.
 *
 * @throws {Error} where Xvfb, from Debian's package of that name, does not start
 */
export async function startDesktop() {
  const settings = gtkSettings();
  // Where nothing manages windows, the one under the pointer has the focus. The pointer rests in the middle of the screen, and
  // the screen is small enough for that to be inside of any window.
  const arguments_ = ['-displayfd', '1', '-screen', '0', '600x600x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', arguments_, { stdio: ['ignore', 'pipe', 'ignore'] });
  const stop = () => {
    server.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    // It picks a number that is free, and says it once it answers.
    const [number] = await Promise.race([
      once(server.stdout, 'data'),
      once(server, 'exit').then(didNotStart),
    ]);
    const display = `:${String(number).trim()}`;
    return { env: { ...env, DISPLAY: display, GDK_BACKEND: 'x11', XDG_CONFIG_HOME: settings }, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function didNotStart([code]) {
  throw new Error(`Xvfb ended at once, with code ${code}.`);
}

/** GTK lets no window be narrower than its buttons in a row: so they take no room, and a page can be 320 px wide. */
function gtkSettings() {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-elements-gtk-'));
  mkdirSync(join(folder, 'gtk-3.0'));
  writeFileSync(join(folder, 'gtk-3.0/gtk.css'), '* { min-width: 0; margin: 0; padding: 0; border: 0 }');
  return folder;
}
