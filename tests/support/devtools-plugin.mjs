/** Commands for browser tests that the test runner's own do not cover. Chromium only: they speak its protocol. */

/**
 * What a test calls with `executeServerCommand` from @web/test-runner-commands:
 *
 * - `cdp` with `{method, params}`: any command of the Chrome DevTools Protocol; answers with its result.
 * - `forced-colors` with `{value: 'active' | 'none', scheme?: 'light' | 'dark'}`: high contrast, which `emulateMedia` ignores.
 * - `speaks-devtools`: whether the browser understands these commands at all.
 * - `accessibility-tree`: what assistive technology is told about the page: `{role, name, …states}` in reading order.
 *
 * The runner keeps a page for the next test file: a test that emulates something sets it back when it is done.
 */
export const devtoolsPlugin = {
  name: 'devtools',
  async executeCommand({ command, payload, session }) {
    const page = () => session.browser.getPage(session.id);
    if (command === 'speaks-devtools')
      return protocol(page()).then(
        () => true,
        () => false,
      );
    const run = commands[command];
    if (!run) return;
    return (await run(await protocol(page()), payload)) ?? true;
  },
};

const commands = {
  cdp: (client, { method, params }) => client.send(method, params),
  'forced-colors': (client, { value, scheme }) =>
    client.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value },
        { name: 'prefers-color-scheme', value: scheme ?? '' },
      ],
    }),
  'accessibility-tree': async (client) => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    return inReadingOrder(nodes)
      .filter((node) => !node.ignored)
      .map(readable);
  },
};

// What is emulated lasts as long as its connection, so each page keeps one.
const clients = new WeakMap();
async function protocol(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** The protocol lists the nodes level by level. */
function inReadingOrder(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const visit = (node) => [node, ...(node.childIds ?? []).flatMap((id) => visit(byId.get(id)))];
  return visit(nodes[0]);
}

function readable({ role, name, description, value, properties = [] }) {
  const states = properties.map((property) => [property.name, property.value.value]);
  return Object.fromEntries(
    [
      ['role', role?.value],
      ['name', name?.value],
      ['description', description?.value],
      ['value', value?.value],
      ...states,
    ].filter(([, entry]) => entry !== undefined && entry !== ''),
  );
}
