/**
 * The browser tests in three engines: Chromium, Firefox and WebKitGTK, from Debian's packages. What only Chromium's
 * protocol can do is expected of the others in another way; `tests/support/engine.ts` says what they can do.
 */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import config from '../../web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const needed = {
  chromium: '/usr/bin/chromium',
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
};
const missing = Object.keys(needed).filter((name) => !existsSync(needed[name]));
if (missing.length) {
  throw new Error(`The engines are Debian's: install ${missing.join(', ')} with apt-get.`);
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  rootDir: '.',
  // One after the other: each has the machine for itself, which is what the times in the tests are meant for.
  concurrentBrowsers: 1,
  browserStartTimeout: 120_000,
  browsers: [
    ...config.browsers,
    chromeLauncher({
      // Handed over so that the report names Firefox.
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: needed['firefox-esr'], headless: true },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
    }),
    webkitLauncher({ driver: needed['webkit2gtk-driver'] }),
  ],
};
