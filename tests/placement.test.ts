/** Where an element may stand: in boxes that ask how wide it would like to be, which it fills, and in other documents. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/define.js';
import { cases } from './support/cases.js';
import { furnished } from './support/examples.js';
import { openPage, place, type PageFrame } from './support/page-frame.js';
import { all } from './support/shadow.js';

const elements = [...cases, { tag: 'clinic-treatment', content: furnished }];

const boxes = {
  'a flex row': 'display: flex',
  'a flex column that aligns its items to the start':
    'display: flex; flex-direction: column; align-items: start',
  'a grid that aligns its items to the start': 'display: grid; justify-items: start',
};

/** Waits until an element has rendered, and those inside it. */
async function rendered(element: HTMLElement): Promise<void> {
  await (element as LitElement).updateComplete;
  await Promise.all(all<LitElement>(element, ':defined').map(({ updateComplete }) => updateComplete));
}

for (const [name, style] of Object.entries(boxes)) {
  describe(`in ${name}`, () => {
    for (const { tag, content } of elements) {
      for (const width of [800, 320]) {
        it(`<${tag}> is exactly as wide as its ${width} px container`, async () => {
          const box = await fixture<HTMLElement>(html`<div style="${style}; inline-size: ${width}px"></div>`);
          const element = place(box, tag, content);
          await rendered(element);
          expect(element.getBoundingClientRect().width).to.equal(width);
        });
      }
    }
  });
}

const shrinking = {
  'a box with fit-content width': 'inline-size: fit-content',
  'a float': 'float: inline-start',
  'a table cell': 'display: table-cell',
};

for (const [name, style] of Object.entries(shrinking)) {
  describe(`in ${name}`, () => {
    for (const { tag, content } of elements) {
      it(`<${tag}> fills the available width`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div style="inline-size: 320px"><div style=${style}></div></div>`,
        );
        const element = place(page.firstElementChild!, tag, content);
        await rendered(element);
        expect(element.getBoundingClientRect().width).to.be.closeTo(320, 1);
      });

      it(`<${tag}> does not overflow a row that holds two such boxes`, async () => {
        const page = await fixture<HTMLElement>(
          html`<div style="display: flex; inline-size: 400px">
            <div style=${style}></div>
            <div style=${style}></div>
          </div>`,
        );
        for (const box of page.children) await rendered(place(box, tag, content));
        expect(page.scrollWidth).to.equal(400);
      });
    }
  });
}

describe('beside another item in a flex row', () => {
  for (const { tag, content } of elements) {
    it(`<${tag}> fills the remaining width`, async () => {
      const box = await fixture<HTMLElement>(html`<div style="display: flex; inline-size: 800px"></div>`);
      const element = place(box, tag, content);
      const other = document.createElement('div');
      other.style.cssText = 'flex: none; inline-size: 200px';
      box.append(other);
      await rendered(element);
      expect(element.getBoundingClientRect().width).to.equal(600);
    });
  }
});

describe('in the document of an iframe', () => {
  let page: PageFrame;

  beforeEach(async () => {
    page = await openPage(800);
  });

  afterEach(() => page.frame.remove());

  const made = (tag: string, content: unknown) =>
    Object.assign(document.createElement(tag) as LitElement, { content });
  const looks = (element: HTMLElement) =>
    element.ownerDocument.defaultView!.getComputedStyle(element).display;

  for (const { tag, content } of elements) {
    it(`<${tag}> keeps its styles when it is moved there and back`, async () => {
      const element = made(tag, content);
      document.body.append(element);
      await element.updateComplete;
      page.wrapper.append(element);
      expect(looks(element)).to.equal('block');
      document.body.append(element);
      expect(looks(element)).to.equal('block');
      element.remove();
    });

    it(`<${tag}> renders with its styles when it is first connected there`, async () => {
      const element = made(tag, content);
      page.wrapper.append(element);
      await element.updateComplete;
      expect(looks(element)).to.equal('block');
      expect(element.shadowRoot!.childElementCount).to.be.above(0);
    });
  }

  it('an element keeps its styles after a stay in a template, whose document has no window', () => {
    const { tag, content } = elements[0]!;
    const element = made(tag, content);
    document.body.append(element);
    document.createElement('template').content.append(element);
    document.body.append(element);
    expect(looks(element)).to.equal('block');
    element.remove();
  });

  it('searching <clinic-faq> filters its questions', async () => {
    const items = Array.from({ length: 8 }, (_, n) => ({ question: `Question ${n}?`, answer: 'Words.' }));
    const faq = made('clinic-faq', { items });
    page.wrapper.append(faq);
    await faq.updateComplete;
    const field = faq.shadowRoot!.querySelector('input')!;
    field.value = '3';
    field.dispatchEvent(new Event('input'));
    await waitUntil(() => faq.shadowRoot!.querySelectorAll('.item').length === 1);
  });
});
