/** What tools of the page or the reader do to what an element has rendered: translators, and scripts that make pages smaller. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import { cases } from './support/cases.js';
import type { ContentElement } from './support/element-promises.js';
import { furnished } from './support/examples.js';
import { all, one, some, stripComments, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

async function mount(tag: string, content: unknown): Promise<ContentElement> {
  const box = await fixture(html`<div></div>`);
  const element = Object.assign(document.createElement(tag) as ContentElement, { content });
  box.append(element);
  await element.updateComplete;
  return element;
}

/** Does as Google's translator does: a text gives way to a `<font>` in a `<font>`. */
function translate(element: Element): void {
  const walker = document.createTreeWalker(element.shadowRoot ?? element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(({ data }) => data.trim())) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `«${text.data.trim()}»`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

describe('an element that a page translator has changed', () => {
  // So it has the words of the page around it.
  beforeEach(() => fixture(html`<p><font>A treatment</font></p>`));

  for (const { tag, content, shows, spoilt, stillShows } of cases) {
    it(`shows content that is set afterwards: <${tag}>`, async () => {
      stubConsole('warn');
      const element = await mount(tag, spoilt);
      translate(element);
      element.content = content;
      await element.updateComplete;
      expect(words(element)).to.include(shows);
      translate(element);
      element.content = { ...spoilt };
      await element.updateComplete;
      expect(words(element)).to.include(stillShows).and.not.to.include(shows);
    });
  }

  it('updates only the label that changes, and keeps other translations and the focus', async () => {
    const items = [1, 2, 3].map((number) => ({ question: `Question ${number}?`, answer: 'Words.' }));
    const faq = await mount('clinic-faq', { items });
    translate(faq);
    const button = one(faq, '.toggle-all');
    const question = one(faq, '.label font');
    button.focus();
    for (const now of ['Hide all', 'Show all']) {
      button.click();
      await faq.updateComplete;
      expect(words(button)).to.equal(now);
      translate(button);
    }
    expect(one(faq, '.label font') === question, 'leaves what it has found').to.equal(true);
    expect(faq.shadowRoot!.activeElement === button, 'has the focus').to.equal(true);
  });
});

describe('an element whose comment nodes were removed', () => {
  for (const { tag, content, shows, spoilt, stillShows } of cases) {
    it(`shows content that is set afterwards: <${tag}>`, async () => {
      stubConsole('warn');
      const element = await mount(tag, spoilt);
      expect(words(element)).to.include(stillShows).and.not.to.include(shows);
      stripComments(element.shadowRoot!);
      element.content = content;
      await element.updateComplete;
      expect(words(element)).to.include(shows);
      element.content = { ...spoilt };
      await element.updateComplete;
      expect(words(element)).to.include(stillShows).and.not.to.include(shows);
    });
  }

  it('shows content that is set afterwards: <clinic-treatment>', async () => {
    const page = await mount('clinic-treatment', { name: 'T', faq: furnished.faq });
    stripComments(page.shadowRoot!);
    page.content = furnished;
    await page.updateComplete;
    expect(all(page, 'clinic-risks-accordion')).to.have.length(1);
    expect(all(page, 'clinic-faq')).to.have.length(1);
  });

  it('opens all questions when a translator has replaced the text of the button', async () => {
    const items = [1, 2, 3].map((number) => ({ question: `Question ${number}?`, answer: 'Words.' }));
    const faq = await mount('clinic-faq', { items });
    const button = one(faq, '.toggle-all');
    button.replaceChildren('Alle anzeigen');
    button.click();
    await faq.updateComplete;
    expect(some(faq, '.toggle').map(({ ariaExpanded }) => ariaExpanded)).to.deep.equal(
      items.map(() => 'true'),
    );
    expect(words(one(faq, '.toggle-all'))).to.equal('Hide all');
    one(faq, '.toggle').click();
    await faq.updateComplete;
    expect(one(faq, '.toggle').ariaExpanded).to.equal('false');
  });
});

it('an element that fails to render shows the author’s HTML until it can render again', async () => {
  const faq = await fixture<ContentElement>(
    html`<clinic-faq
      ><h3>Does it hurt?</h3>
      <p>A little.</p></clinic-faq
    >`,
  );
  await waitUntil(() => all(faq, 'button').length);
  const fault = new Error('The browser does not know how.');
  Object.assign(faq, {
    render() {
      throw fault;
    },
  });
  expect(() => updateAtOnce(faq)).to.throw(fault);
  expect(one(faq, 'h3').checkVisibility()).to.equal(true);
  Reflect.deleteProperty(faq, 'render');
  updateAtOnce(faq);
  expect(all(faq, 'slot')).to.be.empty;
  expect(all(faq, 'button')).to.have.length(1);
});

/** As an element does by itself a moment later, where what it throws would be nobody's. */
function updateAtOnce(element: ContentElement): void {
  element.requestUpdate();
  (element as unknown as { performUpdate: () => void }).performUpdate();
}
