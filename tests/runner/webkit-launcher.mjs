/**
 * A launcher of Web Test Runner for WebKitGTK. It speaks the WebDriver protocol itself (W3C, "WebDriver"): the runner's own
 * WebDriver launcher would bring a hundred packages and two drivers that are downloaded at install.
 */
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../support/servers.mjs';
import { startDesktop } from './virtual-desktop.mjs';

/** Keys that have a name, as WebDriver writes them (section 17.4.2, "Keyboard actions"). */
const keys = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** The MiniBrowser of Debian's package libwebkit2gtk-4.1-0, driven by the one in webkit2gtk-driver. */
export function webkitLauncher({
  driver = '/usr/bin/WebKitWebDriver',
  binary = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
} = {}) {
  const client = new WebDriver(driver, binary);
  /** The addresses of the pages that are open, by their session. */
  const active = new Map();
  return {
    name: 'WebKitGTK',
    // The runner's commands for keys, mouse and viewport ask for this type, and then use the page below.
    type: 'puppeteer',
    // One window, one page after the other.
    concurrency: 1,
    getPage: () => pageOf(client),
    async startSession(id, url) {
      active.set(id, url);
      await client.open(url);
    },
    isActive: (id) => active.has(id),
    // A browser that has died is where it was: the runner tells of it then, and goes on. A rejection would end the whole run, silently.
    getBrowserUrl: (id) => client.send('GET', '/url').catch(() => active.get(id)),
    async stopSession(id) {
      active.delete(id);
      await client.send('POST', '/url', { url: 'about:blank' });
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here.');
    },
    stop: () => client.stop(),
  };
}

class WebDriver {
  #driver;
  #binary;
  #base;
  #desktop;
  #process;
  #session;
  #starting;

  constructor(driver, binary) {
    this.#driver = driver;
    this.#binary = binary;
  }

  /** Opens a page; in a new browser, once, where the one that is open has died. */
  async open(url) {
    const visit = async () => {
      await (this.#starting ??= this.#start());
      await this.send('POST', '/url', { url });
    };
    await visit().catch(async () => {
      await this.stop().catch(() => undefined);
      this.#starting = undefined;
      await visit();
    });
  }

  async #start() {
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    this.#desktop = await startDesktop();
    this.#process = spawn(this.#driver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: this.#desktop.env,
    });
    await this.#answering();
    const browser = { 'webkitgtk:browserOptions': { binary: this.#binary, args: ['--automation'] } };
    const { sessionId } = await this.#call('POST', '/session', { capabilities: { alwaysMatch: browser } });
    this.#session = sessionId;
    await setViewport(this, { width: 800, height: 600 });
  }

  async #answering() {
    for (let tries = 100; ; tries--) {
      try {
        return await this.#call('GET', '/status');
      } catch (error) {
        if (!tries) throw error;
        await wait(50);
      }
    }
  }

  /** A command to the browser that is open. */
  send(method, path, body) {
    return this.#call(method, `/session/${this.#session}${path}`, body);
  }

  run(script, ...args) {
    return this.send('POST', '/execute/sync', { script, args });
  }

  async #call(method, path, body = {}) {
    const response = await fetch(this.#base + path, {
      method,
      body: method === 'POST' ? JSON.stringify(body) : undefined,
      headers: { 'content-type': 'application/json' },
    });
    const { value } = await response.json();
    if (!response.ok)
      throw new Error(`WebKitWebDriver, ${method} ${path}: ${value?.error}, ${value?.message}`);
    return value;
  }

  async stop() {
    try {
      if (this.#session) await this.#call('DELETE', `/session/${this.#session}`);
    } finally {
      this.#process?.kill();
      this.#desktop?.stop();
    }
  }
}

/** What the runner's commands use of a Puppeteer page. */
function pageOf(client) {
  const act = (source) => client.send('POST', '/actions', { actions: [source] });
  const key = (actions) => act({ type: 'key', id: 'keyboard', actions });
  const pointer = (actions) =>
    act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  const down = (name) => ({ type: 'keyDown', value: keys[name] ?? name });
  const up = (name) => ({ type: 'keyUp', value: keys[name] ?? name });
  const button = (name) => ['left', 'middle', 'right'].indexOf(name);
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  return {
    setViewport: (size) => setViewport(client, size),
    keyboard: {
      type: (text) => key([...text].flatMap((character) => [down(character), up(character)])),
      press(combination) {
        const names = combination.split('+');
        return key([...names.map(down), ...names.reverse().map(up)]);
      },
      down: (name) => key([down(name)]),
      up: (name) => key([up(name)]),
    },
    mouse: {
      move: (x, y) => pointer([move(x, y)]),
      click: (x, y, { button: name = 'left' } = {}) =>
        pointer([
          move(x, y),
          { type: 'pointerDown', button: button(name) },
          { type: 'pointerUp', button: button(name) },
        ]),
      down: ({ button: name = 'left' } = {}) => pointer([{ type: 'pointerDown', button: button(name) }]),
      up: ({ button: name = 'left' } = {}) => pointer([{ type: 'pointerUp', button: button(name) }]),
      reset: () => client.send('DELETE', '/actions'),
    },
  };
}

/**
 * The protocol knows the size of the window only: it is corrected until what is inside has the size asked for. While a window
 * changes, the two may be of different moments, so that a correction may have to be corrected.
 */
async function setViewport(client, { width, height }) {
  for (let tries = 100; tries; tries--) {
    const [innerWidth, innerHeight] = await client.run('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const window = await client.send('GET', '/window/rect');
    const size = { width: window.width + width - innerWidth, height: window.height + height - innerHeight };
    if (size.width > 0 && size.height > 0) await client.send('POST', '/window/rect', size);
    await wait(20);
  }
  throw new Error(`WebKitGTK has not changed its viewport to ${width} × ${height}.`);
}
