/**
 * What is documented about the elements, for browser tests: `executeServerCommand('documented-parts', 'faq')` returns the
 * parts that the comment above the class names.
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
