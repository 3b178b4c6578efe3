import assert from 'node:assert/strict';
import { it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, LitElement } from 'lit';
import { version } from '../../src/version.js';
import { furnished } from '../support/examples.js';
import { readableWords } from './support/readable-words.js';

it('renderToString uses its own classes if another copy of the library was registered first', async () => {
  for (const name of ['treatment', 'faq']) {
    const made = class extends LitElement {
      static readonly version = version;

      constructor() {
        super();
        throw new Error(`<clinic-${name}> is made for browsers.`);
      }
    };
    customElements.define(`clinic-${name}`, made);
    // One more, as where a server in development loads its modules anew.
    customElements.define(`clinic-${name}-2`, class extends made {});
  }
  const { renderToString } = await import('../../src/server/render.js');
  const page = renderToString(furnished);
  assert.ok(readableWords(page).includes(furnished.faq.items[0]!.question));
  assert.match(page, /<clinic-treatment[^]+<clinic-faq\s/);
  assert.doesNotMatch(page, /<\/?clinic-[a-z-]+\d/);
  assert.match(renderToString(furnished.faq, { element: 'faq' }), /^<clinic-faq>[^]+<\/clinic-faq>$/);
});

it('loading the server module does not make Lit connect other elements on the server', async () => {
  const box = class extends LitElement {
    override connectedCallback() {
      throw new Error('<page-box> is connected in browsers.');
    }

    override render() {
      return html`<p>Words in a box</p>`;
    }
  };
  customElements.define('page-box', box);
  await import('../../src/server/render.js');
  assert.match(collectResultSync(render(html`<page-box></page-box>`)), /Words in a box/);
});
