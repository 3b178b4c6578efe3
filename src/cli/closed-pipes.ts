import { exitCodes } from './message.js';

/**
 * Lets a reader that has seen enough, such as `head`, close the pipe: that is no mistake, and the exit code is still that of
 * the content. Anything else that prevents output, such as a full disk, ends the program.
 */
export function acceptClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      process.stderr.write(`The output cannot be written: ${error.message}\n`);
      process.exit(exitCodes.unusable);
    });
  }
}
