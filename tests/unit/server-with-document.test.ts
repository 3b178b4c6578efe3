/** Some hosts of Lit's server, such as its plugin for Eleventy, give each module a `document` that holds no page. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import '@lit-labs/ssr/lib/install-global-dom-shim.js';
import { furnished } from '../support/examples.js';
import { readableWords } from './support/readable-words.js';

it('renderToString renders if a global document exists but holds no page', async () => {
  assert.ok(globalThis.document);
  const { renderToString } = await import('../../src/server/render.js');
  const page = renderToString(furnished);
  assert.ok(readableWords(page).includes(furnished.faq.items[0]!.question));
});
