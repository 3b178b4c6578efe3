/**
 * A server for browser tests: `executeServerCommand('render', {content, options})` of @web/test-runner-commands answers
 * with the HTML that `clinic-elements/server` renders in the runner's own Node.
 */
import { tsImport } from 'tsx/esm/api';

let server;

export const serverPlugin = {
  name: 'server',
  async executeCommand({ command, payload }) {
    if (command !== 'render') return;
    server ??= tsImport('../../src/server/render.ts', import.meta.url);
    const { renderToString } = await server;
    return renderToString(payload.content, payload.options);
  },
};
