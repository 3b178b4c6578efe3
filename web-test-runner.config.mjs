import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { browserOptions } from './tests/runner/browser.mjs';
import { countsReporter } from './tests/runner/counts-reporter.mjs';
import { devtoolsPlugin } from './tests/support/devtools-plugin.mjs';
import { documentedPlugin } from './tests/support/documented-plugin.mjs';
import { serverPlugin } from './tests/support/server-plugin.mjs';

/** A result that holds a node cannot be cloned: the runner would wait for it until it gives up, in place of telling what failed. */
const cloneNodesByName = `const clone = structuredClone;
const nameOf = (_, value) => (value instanceof Node ? value.nodeName : value);
window.structuredClone = (value) => {
  try {
    return clone(value);
  } catch {
    return JSON.parse(JSON.stringify(value, nameOf));
  }
};`;

/** Of a promise that fails and that nobody waits for, such as an update of an element, the runner would only tell: it fails a test. */
const failOnRejections = `addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});`;

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  // Those in tests/unit run in Node.
  files: ['tests/**/*.test.ts', '!tests/unit/**'],
  // Lit's development build warns about mistakes that its production build is silent about.
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    // Without the tsconfig class fields would be defined, and hide Lit's properties; for an older target, esbuild would take
    // the `with { type: 'json' }` away that a browser wants to see before it imports JSON.
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'esnext' }),
    a11ySnapshotPlugin(),
    devtoolsPlugin,
    serverPlugin,
    documentedPlugin,
  ],
  middleware: [
    // The examples name their pictures as Storybook serves them.
    (context, next) => {
      context.url = context.url.replace(/^\/fixtures\//, '/tests/fixtures/');
      return next();
    },
  ],
  browsers: [chromeLauncher({ launchOptions: await browserOptions() })],
  // One page at a time: a page in the background has no animation frames, and no focus to test.
  concurrency: 1,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  // The library has words in several languages, so that a test page has one, too.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Clinic Elements</title>
  </head>
  <body>
    <script>${cloneNodesByName}</script>
    <script>${failOnRejections}</script>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  filterBrowserLogs: ({ args }) => !args.some((text) => /Lit is in dev mode/.test(String(text))),
  reporters: [defaultReporter(), countsReporter()],
};
