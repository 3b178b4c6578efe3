/**
 * A server for browser tests: `executeServerCommand('render', {content, options, inside})` of @web/test-runner-commands
 * answers with the HTML that `clinic-elements/server` renders in the runner's own Node. `inside` names the elements of a
 * layout; a function cannot be sent.
 */
import { tsImport } from 'tsx/esm/api';

let server;

export const serverPlugin = {
  name: 'server',
  async executeCommand({ command, payload }) {
    if (command !== 'render') return;
    server ??= tsImport('../../src/server/render.ts', import.meta.url);
    const { renderToString } = await server;
    const { content, options, inside } = payload;
    const layout =
      inside && ((element) => `<h1>The page's own</h1>${inside.map((name) => element(name)).join('')}`);
    return renderToString(content, { ...options, layout });
  },
};
