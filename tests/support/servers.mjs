/** What it takes to start a server for a test. */
import { createServer } from 'node:net';

/** A port that nobody listens at. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Waits until something succeeds, by default for half a minute at most. */
export async function until(attempt, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      if (await attempt()) return;
      if (Date.now() > end) throw new Error(`It did not come true in ${seconds} seconds.`);
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
