/**
 * Finds a Chromium for the tests. Nothing is downloaded: one that is installed, one that another tool keeps in its
 * cache, or the one that came with `npm ci` (Linux x64 only). `CHROME_PATH` names another; `npm` stands for the last of them.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform, arch } from 'node:process';

/**
 * Where Chromium starts, and how: options for Puppeteer's `launch`.
 *
 * @returns {Promise<import('puppeteer-core').LaunchOptions>}
 * @throws {Error} where there is none, with what to do about it
 */
export async function browserOptions() {
  return { ...(await findBrowser()), args };
}

// The tests open pages of this project only, so that a container without user namespaces need not offer a sandbox.
// The others keep the browser from calling home, and from loading two pages of its own, for its address bar, in each window.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

async function findBrowser() {
  if (env.CHROME_PATH === 'npm') return carriedByNpm();
  if (env.CHROME_PATH) {
    if (existsSync(env.CHROME_PATH)) return { executablePath: env.CHROME_PATH, headless: true };
    throw new Error(`CHROME_PATH names ${env.CHROME_PATH}, where there is no file: correct it, or unset it.`);
  }
  const found = [...installed(), ...onPath(), ...keptByTools()].find((path) => existsSync(path));
  if (found) return { executablePath: found, headless: /headless.shell/.test(found) ? 'shell' : true };
  if (platform === 'linux' && arch === 'x64') return carriedByNpm();
  throw new Error('The tests found no browser: install Chrome, Chromium or Edge, or set CHROME_PATH to one.');
}

function installed() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `${name}.app/Contents/MacOS/${name}`,
    );
    return ['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      apps.map((app) => join(root, app)),
    );
  }
  if (platform === 'win32') {
    const apps = ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => `${name}/Application`);
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((root) =>
      apps.flatMap((app) => ['chrome.exe', 'msedge.exe'].map((file) => join(root, app, file))),
    );
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

function onPath() {
  const names = [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'chrome',
    'chromium-headless-shell',
  ];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Playwright and Puppeteer keep each version in a folder of its own; the newest comes first. */
function keptByTools() {
  const cache = join(homedir(), '.cache');
  const playwright =
    env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library/Caches/ms-playwright'),
      win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
    }[platform] ??
    join(cache, 'ms-playwright');
  const puppeteer = env.PUPPETEER_CACHE_DIR ?? join(cache, 'puppeteer');
  const builds = [
    ...versions(playwright, /^chromium-/),
    ...versions(join(puppeteer, 'chrome')),
    ...versions(playwright, /^chromium_headless_shell-/),
    ...versions(join(puppeteer, 'chrome-headless-shell')),
  ];
  return builds
    .flatMap((build) => subfolders(build))
    .flatMap((folder) => binaries.map((file) => join(folder, file)));
}

const binaries = [
  'chrome',
  'chrome.exe',
  'headless_shell',
  'headless_shell.exe',
  'chrome-headless-shell',
  'chrome-headless-shell.exe',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
];

function versions(folder, pattern = /./) {
  const byNumber = (a, b) => b.localeCompare(a, 'en', { numeric: true });
  return names(folder)
    .filter((name) => pattern.test(name))
    .sort(byNumber)
    .map((name) => join(folder, name));
}

const subfolders = (folder) => names(folder).map((name) => join(folder, name));
const names = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * The Chromium in the package @sparticuz/chromium. It is made for a function in the cloud, and so brings the shared
 * libraries and the font that a bare system lacks.
 */
async function carriedByNpm() {
  const { version } = JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8'));
  const folder = join(modules, '.cache/clinic-elements', `chromium-${version}`);
  // It unpacks its libraries only where this variable says that the cloud is here.
  env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
  // Its own list of fonts names none of the system's. Ours is written last, so that without it an unpacking was cut short.
  const fonts = join(folder, 'fonts.conf');
  if (!existsSync(fonts)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const executablePath = await unpack(folder);
  writeFileSync(
    fonts,
    `<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`,
  );
  env.FONTCONFIG_FILE ??= fonts;
  return { executablePath, headless: 'shell' };
}

const modules = join(import.meta.dirname, '../../node_modules');

/** It unpacks into the system's temporary folder and runs whatever `chromium` lies there: so it gets its own. */
async function unpack(folder) {
  const before = env.TMPDIR;
  env.TMPDIR = folder;
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    if (before === undefined) delete env.TMPDIR;
    else env.TMPDIR = before;
  }
}
