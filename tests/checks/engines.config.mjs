/**
 * The browser tests in the engines that are not Chromium's: Firefox and WebKitGTK, from Debian's packages firefox-esr,
 * webkit2gtk-driver and xvfb. What only Chromium's protocol can do (print and forced colours, the accessibility tree) is
 * tested there; `tests/support/engine.ts` says how a test asks what its engine can do.
 */
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import config from '../../web-test-runner.config.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const firefox = '/usr/bin/firefox-esr';
const webkit = '/usr/bin/WebKitWebDriver';
for (const path of [firefox, webkit]) {
  if (!existsSync(path)) {
    throw new Error(
      `${path} is missing: on Debian, install firefox-esr, webkit2gtk-driver, xvfb and xauth with apt-get.`,
    );
  }
}

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  ...config,
  rootDir: '.',
  browsers: [
    chromeLauncher({
      // Handed over so that the report names Firefox.
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: firefox, headless: true },
      createBrowserContext: ({ browser }) => browser.defaultBrowserContext(),
    }),
    webkitLauncher(),
  ],
};
