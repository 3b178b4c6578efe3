import { expect } from '@open-wc/testing';
import { findInPage, searchesHidden } from '../support/engine.js';
import { mountFaq, panels, states, visible } from '../support/questions.js';
import { one } from '../support/shadow.js';

describe('a closed panel', () => {
  it('has hidden="until-found", is invisible and takes no space', async () => {
    const faq = await mountFaq();
    for (const panel of panels(faq)) {
      expect(panel.getAttribute('hidden')).to.equal('until-found');
      expect(one(panel, '.content').checkVisibility()).to.equal(false);
    }
    expect(visible(faq)).to.deep.equal([false, false, false]);
  });

  it('is searched by find-in-page if the browser supports it', async () => {
    await mountFaq();
    // An engine whose search is not to be had from a script, or looks into no shadow root, finds nothing, hidden or not.
    expect(findInPage('words of the third')).to.equal(searchesHidden());
  });

  it('opens on beforematch, and reports “find” as the cause', async () => {
    const faq = await mountFaq();
    const told: unknown[] = [];
    faq.addEventListener('clinic-faq-toggle', ({ id, open, cause }) => told.push([id, open, cause]));
    one(faq, '#panel\\:third').dispatchEvent(new Event('beforematch', { bubbles: true }));
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, true]);
    expect(told).to.deep.equal([['third', true, 'find']]);
  });

  it('is hidden but can be opened in a browser that does not support hidden="until-found"', async () => {
    const faq = await mountFaq();
    // Such a browser takes any value of the attribute for the old one, and fires no event.
    for (const panel of panels(faq)) panel.setAttribute('hidden', '');
    expect(visible(faq)).to.deep.equal([false, false, false]);
    faq.show('second');
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, true, false]);
    expect(visible(faq)).to.deep.equal([false, true, false]);
  });
});
