/**
 * What is documented about the elements, for browser tests: `executeServerCommand('documented-parts', 'faq')` of
 * @web/test-runner-commands returns the parts that the comment above the class names.
 * @web/test-runner-commands answers with the parts that the comment above the class names.
 */
import { readFile } from 'node:fs/promises';

export const documentedPlugin = {
  name: 'documented',
  async executeCommand({ command, payload }) {
    if (command !== 'documented-parts') return;
    const source = await readFile(`src/elements/${payload}/${payload}.ts`, 'utf8');
    return Array.from(source.matchAll(/^ \* @csspart ([\w-]+) - /gm), ([, part]) => part);
  },
};
