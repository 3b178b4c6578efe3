/** What a server rendered, on a page whose script is on its way, or never comes. */
import { expect } from '@open-wc/testing';
import { place, renderedHtml } from '../support/server-rendered.js';
import { some } from '../support/shadow.js';

it('a server-rendered question is open only while it has the focus, if no script is loaded', async () => {
  const items = ['One?', 'Two?'].map((question) => ({ question, answer: 'Yes.' }));
  const faq = await place(await renderedHtml({ items }, { element: 'faq' }));
  const toggles = some(faq, 'button.toggle');
  const open = () => some(faq, '.panel').map((panel) => panel.checkVisibility({ opacityProperty: true }));
  expect(open()).to.deep.equal([false, false]);
  toggles[0]!.focus();
  expect(open()).to.deep.equal([true, false]);
  toggles[1]!.focus();
  expect(open()).to.deep.equal([false, true]);
});
