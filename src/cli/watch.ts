import { watch as watchFiles } from 'chokidar';
import { glob } from 'tinyglobby';

/**
 * Does something with files now, and with each again when it changes, until the program is interrupted.
 *
 * @param act - What to do. What it throws is told, and the watch goes on.
 */
export async function watch(
  patterns: readonly string[],
  act: (files: readonly string[]) => Promise<void>,
): Promise<void> {
  const files = await glob([...patterns], { expandDirectories: false });
  const attempt = async (changed: readonly string[]) => {
    try {
      await act(changed);
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`);
    }
  };
  await attempt(files);
  const watcher = watchFiles(files, { ignoreInitial: true, awaitWriteFinish: { stabilityThreshold: 50 } });
  watcher.on('change', (file) => void attempt([file]));
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  process.stderr.write(`Watching ${files.length} file${files.length === 1 ? '' : 's'}. Ctrl+C ends it.\n`);
  await new Promise((resolve) => process.once('SIGINT', resolve));
  await watcher.close();
}
