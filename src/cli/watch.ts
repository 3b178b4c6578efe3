import { watch as watchFiles } from 'chokidar';
import { printable } from './printable.js';
import { plural } from './report.js';

/**
 * Calls back when one of some files changes or reappears, until the program is interrupted.
 *
 * @param act - What to do. Errors that it throws are reported, and the watch goes on.
 */
export async function watch(files: readonly string[], act: (file: string) => Promise<void>): Promise<void> {
  const attempt = async (file: string) => {
    try {
      await act(file);
    } catch (error) {
      process.stderr.write(`${printable((error as Error).message)}\n`);
    }
  };
  const watcher = watchFiles([...files], {
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: 50 },
  });
  watcher.on('change', (file) => void attempt(file));
  // Some editors, and tools that sync folders, remove a file before they write it again.
  watcher.on('add', (file) => void attempt(file));
  watcher.on('unlink', (file) =>
    process.stderr.write(`${printable(file)} is gone. It will be read again once it is back.\n`),
  );
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  process.stderr.write(`Watching ${plural(files.length, 'file')}. Press Ctrl+C to stop.\n`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await watcher.close();
}
