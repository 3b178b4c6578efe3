/** A page whose script comes before the whole of its HTML. */
import { expect } from '@open-wc/testing';
import { furnished } from '../support/examples.js';
import { place, renderedHtml, takenOver } from '../support/server-rendered.js';
import { all } from '../support/shadow.js';

it('hydrate.js waits for DOMContentLoaded, then hydrates the existing nodes', async () => {
  Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
  await import('../../src/hydrate.js');
  const faq = await place(await renderedHtml(furnished.faq, { element: 'faq' }));
  expect(faq.matches(':defined')).to.equal(false);
  const before = all(faq, ':not(style)');
  Reflect.deleteProperty(document, 'readyState');
  document.dispatchEvent(new Event('DOMContentLoaded'));
  await takenOver(faq);
  expect(all(faq, 'style')).to.be.empty;
  expect(all(faq, ':not(style)').every((node, index) => node === before[index])).to.equal(true);
});
