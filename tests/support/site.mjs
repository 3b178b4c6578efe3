/** A site of built files on this machine, and a browser that looks at it. */
import { extname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';
import { browserOptions } from '../runner/browser.mjs';

/**
 * @param {string} folder what is served, from the root of the project
 * @param {Map<string, string>} pages further pages, by their paths; more can be added while the site is open
 * @param {Record<string, string> | ((path: string) => Record<string, string>)} headers sent along with these pages
 * @param {string[]} args further switches of the browser
 */
export async function openSite(folder, pages = new Map(), headers = {}, args = []) {
  const server = await preview({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    build: { outDir: folder },
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [serving(pages, headers)],
  });
  const options = await browserOptions();
  const browser = await launch({ ...options, args: [...(options.args ?? []), ...args] });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  const { origin } = new URL(server.resolvedUrls.local[0]);
  return { origin, browser, close, visit: (path, look) => visit(browser, origin + path, look) };
}

/** Opens a page and hands it on, with the errors and the warnings that its console shows. */
async function visit(browser, address, look) {
  const page = await browser.newPage();
  const errors = [];
  const warnings = [];
  page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  try {
    page.setDefaultTimeout(10_000);
    await page.goto(address, { waitUntil: 'networkidle0' });
    await look({ page, errors, warnings });
  } finally {
    await page.close();
  }
}

const types = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function serving(pages, headers) {
  const headersOf = typeof headers === 'function' ? headers : () => headers;
  return {
    name: 'pages',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url.replace(/[?#].*/, '');
        const page = pages.get(path);
        if (page === undefined) return next();
        response.setHeader('content-type', `${types[extname(path)] ?? 'text/html'}; charset=utf-8`);
        for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
        response.end(page);
      });
    },
  };
}

/** A page that loads scripts by their tags. */
export function pageWith(tags, content, lang = 'en') {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>A treatment</title>
    <link rel="icon" href="data:," />
    ${tags}
  </head>
  <body>
    ${content}
  </body>
</html>`;
}
