import { expect, fixture, html } from '@open-wc/testing';
import {
  accordions,
  buttons,
  content,
  mountFaq,
  mountRisks,
  states,
  toggle,
  visible,
} from '../support/questions.js';
import { activeElement, all, one } from '../support/shadow.js';

describe('an open item', () => {
  it('keeps its button and the focus when new content contains the same id', async () => {
    const faq = await mountFaq();
    await toggle(faq, 1);
    buttons(faq)[1]!.focus();
    const before = buttons(faq)[1];
    faq.content = { ...content, items: [{ id: 'new', question: 'New?', answer: 'A' }, ...content.items] };
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, true, false]);
    expect(activeElement() === before, 'the focus is where it was').to.equal(true);
    expect(buttons(faq)[2] === before, 'the button is the one it was').to.equal(true);
  });

  for (const { tag, mount } of accordions) {
    it(`stays open when ${tag} is moved`, async () => {
      const accordion = await mount();
      await toggle(accordion, 0);
      const box = await fixture(html`<div></div>`);
      box.append(accordion);
      await accordion.updateComplete;
      expect(states(accordion)).to.deep.equal([true, false, false]);
      expect(visible(accordion)).to.deep.equal([true, false, false]);
    });
  }

  it('closes when another item opens if exclusive is set', async () => {
    const faq = await mountFaq({ exclusive: true });
    await toggle(faq, 0);
    await toggle(faq, 2);
    expect(states(faq)).to.deep.equal([false, false, true]);
    await toggle(faq, 2);
    expect(states(faq)).to.deep.equal([false, false, false]);
  });
});

describe('the “Show all” button', () => {
  it('opens and closes all items, keeps the focus and announces the result', async () => {
    const faq = await mountFaq();
    const button = one(faq, '.toggle-all');
    const status = one(faq, '.status');
    expect(button.textContent.trim()).to.equal('Show all');
    // With role="status" Orca reads out a status bar also while there is nothing in it.
    expect([status.ariaLive, status.ariaAtomic, status.role]).to.deep.equal(['polite', 'true', null]);
    expect(status.textContent).to.equal('');
    button.focus();
    button.click();
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([true, true, true]);
    expect(button.textContent.trim()).to.equal('Hide all');
    expect(status.textContent).to.equal('All shown');
    expect(activeElement() === button, 'has the focus').to.equal(true);
    button.click();
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, false]);
    expect(status.textContent).to.equal('Details hidden');
  });

  it('opens items without animation, unlike the button of a single item', async () => {
    for (const accordion of [await mountFaq(), await mountRisks()]) {
      const moving = () => all(accordion, '.panel').filter((panel) => panel.getAnimations().length);
      one(accordion, '.toggle-all').click();
      await accordion.updateComplete;
      expect(moving()).to.be.empty;
      // Closes at once, and opens so that the eye follows.
      await toggle(accordion, 0);
      expect(moving()).to.be.empty;
      await toggle(accordion, 0);
      expect(moving().map(({ id }) => id)).to.deep.equal(['panel:first']);
    }
  });

  it('is not rendered if exclusive is set', async () => {
    expect(all(await mountFaq({ exclusive: true }), '.toggle-all')).to.be.empty;
  });

  it('is not rendered for two items', async () => {
    const faq = await mountFaq({ content: { items: content.items.slice(0, 2) } });
    expect(all(faq, '.toggle-all')).to.be.empty;
  });
});

describe('show(), hide(), showAll() and hideAll()', () => {
  it('open and close one item by its id or all items, without announcing it', async () => {
    for (const accordion of [await mountFaq(), await mountRisks({ collapsed: true })]) {
      const openAfter = async (act: () => void) => {
        act();
        await accordion.updateComplete;
        return states(accordion);
      };
      expect(await openAfter(() => accordion.show('second'))).to.deep.equal([false, true, false]);
      expect(await openAfter(() => accordion.hide('second'))).to.deep.equal([false, false, false]);
      expect(await openAfter(() => accordion.showAll())).to.deep.equal([true, true, true]);
      expect(await openAfter(() => accordion.hide('first'))).to.deep.equal([false, true, true]);
      expect(await openAfter(() => accordion.hide('nowhere'))).to.deep.equal([false, true, true]);
      expect(await openAfter(() => accordion.hideAll())).to.deep.equal([false, false, false]);
      // A reader who has done nothing is told of nothing.
      expect(one(accordion, '.status').textContent).to.equal('');
    }
  });

  it('do not close a serious risk', async () => {
    const items = [{ id: 'burn', name: 'A burn', severity: 'serious' }] as const;
    const risks = await mountRisks({ content: { items } });
    risks.hide('burn');
    await risks.updateComplete;
    expect(one(risks, '.panel').hidden).to.equal(false);
  });
});

describe('clinic-faq-toggle', () => {
  it('reports each item that a reader toggles and the cause, but not changes by the page', async () => {
    const faq = await mountFaq();
    const told: unknown[] = [];
    faq.parentElement!.addEventListener('clinic-faq-toggle', ({ id, label, open, cause }) =>
      told.push([id, label, open, cause]),
    );
    faq.showAll();
    faq.hideAll();
    faq.show('first');
    faq.hide('first');
    faq.show('second');
    faq.content = { ...content };
    await faq.updateComplete;
    expect(told).to.be.empty;
    await toggle(faq, 1);
    one(faq, '.toggle-all').click();
    expect(told).to.deep.equal([
      ['second', 'Second?', false, 'click'],
      ['first', 'First?', true, 'all'],
      ['second', 'Second?', true, 'all'],
      ['third', 'Third?', true, 'all'],
    ]);
  });

  it('reports the answer that closes because another one opens', async () => {
    const faq = await mountFaq({ exclusive: true });
    const told: unknown[] = [];
    faq.addEventListener('clinic-faq-toggle', ({ id, open }) => told.push([id, open]));
    await toggle(faq, 0);
    await toggle(faq, 1);
    expect(told).to.deep.equal([
      ['first', true],
      ['first', false],
      ['second', true],
    ]);
  });
});

describe('clinic-risks-toggle', () => {
  it('reports each item that a reader toggles and the cause, but not changes by the page', async () => {
    const risks = await mountRisks();
    const told: unknown[] = [];
    risks.parentElement!.addEventListener('clinic-risks-toggle', ({ id, label, open, cause }) =>
      told.push([id, label, open, cause]),
    );
    risks.showAll();
    risks.hideAll();
    risks.hide('second');
    risks.show('second');
    risks.collapsed = false;
    await risks.updateComplete;
    expect(told).to.be.empty;
    await toggle(risks, 1);
    one(risks, '#panel\\:second').dispatchEvent(new Event('beforematch', { bubbles: true }));
    expect(told).to.deep.equal([
      ['second', 'Second?', false, 'click'],
      ['second', 'Second?', true, 'find'],
    ]);
  });

  it('does not report a serious risk when all others are opened', async () => {
    const items = [
      { name: 'A burn', severity: 'serious' },
      ...['One', 'Two', 'Three'].map((name) => ({ name, text: 'It hurts.' })),
    ] as const;
    const risks = await mountRisks({ content: { items } });
    const told: string[] = [];
    risks.addEventListener('clinic-risks-toggle', ({ label }) => told.push(label));
    one(risks, '.toggle-all').click();
    expect(told).to.deep.equal(['One', 'Two', 'Three']);
  });
});
