/**
 * What opens and closes, on a page. The first block keeps the intent of the W3C ARIA Authoring Practices' own regression
 * tests for accordions and FAQ disclosures (accordion_accordion.js, disclosure_faq.js).
 */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import '../src/define.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import type { ClinicFaqToggleEvent } from '../src/elements/faq/faq.events.js';
import { canEmulateMedia, findInPage, searchesHidden } from './support/engine.js';
import { activeElement, all, danglingReferences, one, words } from './support/shadow.js';

const link = (href: string) =>
  [{ type: 'paragraph', children: [{ type: 'link', href, children: 'a link' }] }] as const;

const content = {
  heading: 'Questions',
  items: [
    { id: 'first', question: 'First?', answer: link('#third') },
    { id: 'second', question: 'Second?', answer: link('https://clinic.example/') },
    { id: 'third', question: 'Third?', answer: 'Nothing but words of the third.' },
  ],
};

const mount = (more: Partial<ClinicFaq> = {}) =>
  fixture<ClinicFaq>(
    html`<clinic-faq .content=${more.content ?? content} ?exclusive=${more.exclusive ?? false}></clinic-faq>`,
  );

const buttons = (faq: Element) => all<HTMLButtonElement>(faq, 'button.toggle');
const states = (faq: Element) => buttons(faq).map((button) => button.ariaExpanded === 'true');
const toggle = (faq: Element, index: number) => buttons(faq)[index]!.click();

async function go(hash: string): Promise<void> {
  const changed = new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
}

afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('an accordion after the ARIA Authoring Practices', () => {
  it('wraps each button in a heading and nothing else', async () => {
    for (const button of buttons(await mount())) {
      expect(button.parentElement!.localName).to.equal('h3');
      expect(button.parentElement!.childElementCount).to.equal(1);
      expect(button.type).to.equal('button');
    }
  });

  it('names by aria-controls the panel that each button opens', async () => {
    const faq = await mount();
    for (const button of buttons(faq)) {
      const panel = faq.shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
      expect(panel!.className).to.equal('panel');
    }
    expect(danglingReferences(faq)).to.be.empty;
  });

  it('tells by aria-expanded whether the panel is shown', async () => {
    const faq = await mount();
    expect(states(faq)).to.deep.equal([false, false, false]);
    toggle(faq, 1);
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, true, false]);
    expect(all(faq, '.panel').map((panel) => panel.hasAttribute('hidden'))).to.deep.equal([
      true,
      false,
      true,
    ]);
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes with ${key}, and keeps the focus`, async () => {
      const faq = await mount();
      const [button] = buttons(faq);
      button!.focus();
      await sendKeys({ press: key });
      expect(states(faq)[0]).to.equal(true);
      expect(activeElement() === button, 'has the focus').to.equal(true);
      await sendKeys({ press: key });
      expect(states(faq)[0]).to.equal(false);
    });
  }

  it('leads Tab through the buttons and what is open, in reading order, and back', async () => {
    const faq = await mount();
    toggle(faq, 1);
    await faq.updateComplete;
    one(faq, '.toggle-all').focus();
    const reached: (string | undefined)[] = [];
    for (let n = 0; n < 4; n++) {
      await sendKeys({ press: 'Tab' });
      reached.push(activeElement()?.textContent?.trim());
    }
    expect(reached).to.deep.equal(['First?', 'Second?', 'a link', 'Third?']);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(activeElement()?.textContent).to.equal('a link');
  });

  it('leaves the arrow keys to the page', async () => {
    const faq = await mount();
    buttons(faq)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    expect(activeElement() === buttons(faq)[0], 'has the focus').to.equal(true);
  });
});

describe('a closed panel', () => {
  it('is hidden until found: neither seen nor taking room', async () => {
    const faq = await mount();
    for (const panel of all(faq, '.panel')) {
      expect(panel.getAttribute('hidden')).to.equal('until-found');
      expect(one(panel, '.content').checkVisibility({ contentVisibilityAuto: true })).to.equal(false);
      expect(panel.getBoundingClientRect().height).to.equal(0);
    }
  });

  it('is within reach of a search in the page', async () => {
    await mount();
    // An engine whose search is not to be had from a script finds nothing, in the open or hidden.
    expect(findInPage('words of the third')).to.equal(searchesHidden());
  });

  it('opens when the browser has found its text, and says why', async () => {
    const faq = await mount();
    const events: ClinicFaqToggleEvent[] = [];
    faq.addEventListener('clinic-faq-toggle', (event) => events.push(event));
    one(faq, '#panel-third').dispatchEvent(new Event('beforematch'));
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, true]);
    expect(events.map(({ id, open, cause }) => [id, open, cause])).to.deep.equal([['third', true, 'find']]);
  });
});

describe('a link to an item', () => {
  it('opens it, scrolls to it and focuses it when the page is opened at it', async () => {
    history.replaceState(null, '', '#second');
    const faq = await mount();
    await waitUntil(() => activeElement() === buttons(faq)[1]);
    expect(states(faq)).to.deep.equal([false, true, false]);
  });

  it('opens it when the address changes, and on the way back', async () => {
    const faq = await mount();
    await go('third');
    await waitUntil(() => activeElement() === buttons(faq)[2]);
    await go('first');
    await waitUntil(() => activeElement() === buttons(faq)[0]);
    history.back();
    await waitUntil(() => activeElement() === buttons(faq)[2]);
    expect(states(faq)).to.deep.equal([true, false, true]);
  });

  it('works from inside an answer, also a second time', async () => {
    const faq = await mount();
    faq.show('first');
    await faq.updateComplete;
    one(faq, 'a').click();
    await waitUntil(() => states(faq)[2]);
    toggle(faq, 2);
    await faq.updateComplete;
    expect(states(faq)[2]).to.equal(false);
    one(faq, 'a').click();
    await waitUntil(() => states(faq)[2]);
    expect(activeElement() === buttons(faq)[2], 'has the focus').to.equal(true);
  });

  it('opens items whose ids are made from any script', async () => {
    const faq = await mount({ content: { items: [{ question: 'كيف أستعد؟', answer: 'A' }] } });
    await go(encodeURIComponent('كيف-استعد'));
    await waitUntil(() => states(faq)[0]);
  });

  it('opens what comes later than the address', async () => {
    history.replaceState(null, '', '#late');
    const faq = await mount();
    faq.content = { items: [{ id: 'late', question: 'Late?', answer: 'A' }] };
    await waitUntil(() => states(faq)[0]);
  });

  it('leaves an id of the page to the browser, and an unknown one alone', async () => {
    const faq = await mount();
    await fixture(html`<p id="second"></p>`);
    await go('second');
    await go('nowhere');
    await go('%E0%A4%A');
    expect(states(faq)).to.deep.equal([false, false, false]);
  });

  it('is answered by the first of two elements with the id', async () => {
    const page = await fixture(html`
      <div><clinic-faq .content=${content}></clinic-faq><clinic-faq .content=${content}></clinic-faq></div>
    `);
    const [first, second] = all<ClinicFaq>(page, 'clinic-faq');
    await go('second');
    await waitUntil(() => states(first!)[1]);
    await second!.updateComplete;
    expect(states(second!)[1]).to.equal(false);
  });

  it('stops where a page keeps its header', async () => {
    const faq = await mount();
    faq.style.setProperty('--clinic-scroll-offset', '120px');
    expect(getComputedStyle(buttons(faq)[0]!).scrollMarginBlockStart).to.equal('120px');
  });
});

describe('what is open', () => {
  it('stays open when content changes that keeps the ids, and keeps the focus', async () => {
    const faq = await mount();
    toggle(faq, 1);
    buttons(faq)[1]!.focus();
    const before = buttons(faq)[1];
    faq.content = { ...content, items: [{ id: 'new', question: 'New?', answer: 'A' }, ...content.items] };
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, true, false]);
    // Not `equal`: its message would print the whole page.
    expect(activeElement() === before, 'the focus is where it was').to.equal(true);
    expect(buttons(faq)[2] === before, 'the button is the one it was').to.equal(true);
  });

  it('stays open when the element is moved', async () => {
    const faq = await mount();
    toggle(faq, 0);
    const box = await fixture(html`<div></div>`);
    box.append(faq);
    await faq.updateComplete;
    expect(states(faq)[0]).to.equal(true);
  });

  it('is one at a time where that is asked for', async () => {
    const faq = await mount({ exclusive: true });
    toggle(faq, 0);
    toggle(faq, 2);
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, true]);
  });

  it('is all or nothing at the press of one button, which says what it did', async () => {
    const faq = await mount();
    const button = one(faq, '.toggle-all');
    expect(button.textContent.trim()).to.equal('Show all');
    button.focus();
    button.click();
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([true, true, true]);
    expect(button.textContent.trim()).to.equal('Hide all');
    expect(one(faq, '.status').textContent).to.equal('All shown');
    expect(activeElement() === button, 'has the focus').to.equal(true);
    button.click();
    await faq.updateComplete;
    expect(states(faq)).to.deep.equal([false, false, false]);
    expect(one(faq, '.status').textContent).to.equal('All hidden');
  });

  it('needs no such button for two items', async () => {
    const faq = await mount({ content: { items: content.items.slice(0, 2) } });
    expect(all(faq, '.toggle-all')).to.be.empty;
  });

  it('is told of when a reader did it, and not when the page did', async () => {
    const faq = await mount();
    const events: unknown[] = [];
    document.addEventListener('clinic-faq-toggle', ({ id, label, open, cause }) =>
      events.push([id, label, open, cause]),
    );
    faq.showAll();
    faq.hideAll();
    faq.show('second');
    faq.exclusive = true;
    faq.content = { ...content };
    await faq.updateComplete;
    expect(events).to.be.empty;
    toggle(faq, 1);
    one(faq, '.toggle-all').click();
    expect(events).to.deep.equal([
      ['second', 'Second?', false, 'click'],
      ['first', 'First?', true, 'all'],
      ['second', 'Second?', true, 'all'],
      ['third', 'Third?', true, 'all'],
    ]);
  });
});

describe('on paper', () => {
  it('everything is open by CSS alone; or as it is, where that is asked for', async () => {
    const faq = await mount();
    if (!(await canEmulateMedia())) {
      expect(words(faq)).to.include('words of the third');
      return;
    }
    const seen = () => all(faq, '.panel').map((panel) => panel.getBoundingClientRect().height > 0);
    await emulateMedia({ media: 'print' });
    expect(seen()).to.deep.equal([true, true, true]);
    expect(states(faq)).to.deep.equal([false, false, false]);
    faq.print = 'as-is';
    await faq.updateComplete;
    expect(seen()).to.deep.equal([false, false, false]);
    await emulateMedia({ media: 'screen' });
  });

  it('nothing moves for readers who ask for calm', async () => {
    const faq = await mount();
    if (!(await canEmulateMedia())) return;
    const duration = () => getComputedStyle(one(faq, '.panel')).transitionDuration;
    expect(duration()).to.include('0.2s');
    await emulateMedia({ reducedMotion: 'reduce' });
    expect(duration()).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('a long list', () => {
  it('of a thousand items is shown, and each can be linked to', async () => {
    const items = Array.from({ length: 1000 }, (_, n) => ({
      question: `Question ${n}?`,
      answer: `Answer ${n}.`,
    }));
    const faq = await mount({ content: { items } });
    expect(buttons(faq)).to.have.length(1000);
    await go('question-999');
    await waitUntil(() => states(faq)[999]);
  });
});

describe('every control', () => {
  it('is large enough to be touched', async () => {
    const faq = await mount();
    for (const control of all(faq, 'button')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(44);
    }
  });
});
