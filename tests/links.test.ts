/** Links to what neither opens nor closes: sections, and the items of lists. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/define.js';
import { cases } from './support/cases.js';
import { read } from './html-content/support.js';
import { go, resetAddress } from './support/questions.js';
import { activeElement, all } from './support/shadow.js';

afterEach(resetAddress);

const isAtTop = (element: Element) => Math.abs(element.getBoundingClientRect().top) < 40;

/** Puts an element far down on the page. */
async function mount(tag: string, content: object): Promise<LitElement> {
  const page = await fixture(
    html`<div>
      <div style="block-size: 300vh"></div>
      <div id="place"></div>
      <div style="block-size: 300vh"></div>
    </div>`,
  );
  const element = document.createElement(tag) as LitElement & { content: object };
  element.content = content;
  page.querySelector('#place')!.replaceWith(element);
  await element.updateComplete;
  return element;
}

for (const { tag, content } of cases) {
  it(`scrolls to <${tag}> and focuses it when a link names the id of its section`, async () => {
    const element = await mount(tag, { ...content, id: 'the-section' });
    await go('the-section');
    await waitUntil(() => isAtTop(element));
    expect(document.activeElement === element, 'has the focus').to.equal(true);
  });
}

const lists = {
  'clinic-condition-list': {
    items: [
      { name: 'First', text: 'A' },
      { id: 'second', name: 'Second', text: 'B' },
    ],
  },
  'clinic-benefit-cards': { items: [{ title: 'First' }, { id: 'second', title: 'Second' }] },
  'clinic-procedure-steps': {
    items: [
      { title: 'First', text: 'A' },
      { id: 'second', title: 'Second', text: 'B' },
    ],
  },
};

for (const [tag, content] of Object.entries(lists)) {
  describe(`<${tag}>`, () => {
    it('scrolls to an item and focuses it when a link names its id', async () => {
      await mount(tag, content);
      await go('second');
      await waitUntil(() => activeElement()?.id === 'second');
      expect(isAtTop(activeElement()!)).to.equal(true);
    });

    it('makes an item focusable only once a link leads to it', async () => {
      const element = await mount(tag, content);
      const focusable = () => all(element, '[tabindex]').map(({ id }) => id);
      expect(focusable()).to.be.empty;
      await go('second');
      await waitUntil(() => activeElement()?.id === 'second');
      expect(focusable()).to.deep.equal(['second']);
    });

    it('focuses an item when a link names the id generated from its name', async () => {
      await mount(tag, content);
      await go('first');
      await waitUntil(() => activeElement()?.id === 'first');
    });

    it('follows links to HTML ids of its heading, its items and words in their text', async () => {
      const element = await read(
        `<${tag}><h2 id="the-heading">All</h2><h3 id="an-item">One</h3><p>Text <b id="a-word">word</b></p><h3>Two</h3><p>Text</p></${tag}>`,
      );
      await go('an-item');
      await waitUntil(() => activeElement()?.id === 'an-item');
      element.style.marginBlock = '300vh';
      await go('the-heading');
      await waitUntil(() => isAtTop(element));
      await go('an-item');
      await go('a-word');
      await waitUntil(() => isAtTop(element));
    });
  });
}
