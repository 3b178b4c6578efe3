import { setViewport } from '@web/test-runner-commands';
import { afterTest } from './after-test.js';

/** Makes the page this wide until the test is over. */
export async function setWidth(width: number): Promise<void> {
  afterTest(() => setViewport({ width: 800, height: 600 }));
  await setViewport({ width, height: 640 });
}
