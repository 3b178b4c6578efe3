/** A site of built files on this machine, and a browser that looks at it. */
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { preview } from 'vite';
import { browserOptions } from '../checks/browser.mjs';

/**
 * @param {string} folder what is served, from the root of the project
 * @param {Map<string, string>} pages further pages, by their paths; more can be added while the site is open
 */
export async function openSite(folder, pages = new Map()) {
  const server = await preview({
    configFile: false,
    root: join(import.meta.dirname, '../..'),
    build: { outDir: folder },
    appType: 'mpa',
    preview: { host: '127.0.0.1', port: 0 },
    plugins: [serving(pages)],
  });
  const browser = await launch(await browserOptions());
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { origin: new URL(server.resolvedUrls.local[0]).origin, browser, close };
}

function serving(pages) {
  return {
    name: 'pages',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = request.url.replace(/[?#].*/, '');
        const page = pages.get(path);
        if (page === undefined) return next();
        response.setHeader(
          'content-type',
          `${path.endsWith('.svg') ? 'image/svg+xml' : 'text/html'}; charset=utf-8`,
        );
        response.end(page);
      });
    },
  };
}
