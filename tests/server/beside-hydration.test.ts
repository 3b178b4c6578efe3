/** A page whose own elements Lit hydrates, and that loads these elements without `hydrate.js`. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { cases } from '../support/cases.js';
import { place, renderedHtml, takenOver } from '../support/server-rendered.js';
import { words } from '../support/shadow.js';
import { stubConsole } from '../support/stub-console.js';

describe('server-rendered elements on a page with Lit’s hydration support but without hydrate.js', () => {
  for (const { name, tag, content, shows } of cases) {
    it(`show their content and adopt their style sheets: <${tag}>`, async () => {
      // Lit's support says that it found nothing to hydrate.
      stubConsole('error');
      const element = await place(await renderedHtml(content, { element: name }));
      await takenOver(element);
      expect(words(element)).to.include(shows);
      expect(element.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
    });
  }
});
