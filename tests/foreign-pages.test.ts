/** Pages whose rules nobody here controls: the elements keep their layout there, and the page keeps its own. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { boxes, moved, overflowing } from './support/boxes.js';
import { furnished } from './support/examples.js';
import { hostPages, type HostPage } from './support/host-pages.js';
import { defineElements, openPage, place, type PageFrame } from './support/page-frame.js';
import { all } from './support/shadow.js';

// Content that names its direction keeps it on every page; here the page is to decide.
const withoutDirection = (section: object) => ({ ...section, dir: undefined });

const contents: Record<string, object> = {
  'clinic-treatment-explainer': withoutDirection(furnished.explainer),
  'clinic-benefit-cards': withoutDirection(furnished.benefits),
  'clinic-condition-list': withoutDirection(furnished.conditions[0]!),
  'clinic-risks-accordion': withoutDirection(furnished.risks),
  'clinic-procedure-steps': withoutDirection(furnished.steps),
  'clinic-faq': withoutDirection(furnished.faq),
  'clinic-call-to-action': withoutDirection(furnished.callsToAction[0]!),
  'clinic-sources': { items: furnished.sources, review: furnished.review, publisher: furnished.publisher },
  'clinic-treatment': withoutDirection(furnished),
};
const tags = Object.keys(contents);

/** What a page means to pass on to all that stands on it. */
const passedOn = [
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant',
  'line-height',
  'letter-spacing',
  'word-spacing',
  'word-break',
  'line-break',
  'hyphens',
  'direction',
  'color-scheme',
];

/** What a page says of one of its own boxes and does not mean for another's. */
const keptOut = [
  'color',
  'overflow-wrap',
  'text-align',
  'text-align-last',
  'text-indent',
  'text-shadow',
  'text-transform',
  'text-wrap',
  'white-space',
  '-webkit-text-fill-color',
];

/** The one global of the elements, and those by which copies of Lit find each other. */
const known = [
  'clinicElementsContextRoot',
  'litPropertyMetadata',
  'reactiveElementVersions',
  'litHtmlVersions',
  'litElementVersions',
  'litIssuedWarnings',
];

for (const host of Object.values<HostPage>(hostPages)) {
  describe(`on a page with ${host.title}`, () => {
    let page: PageFrame;
    let bare: PageFrame;
    let untouched: PageState;
    const elements = new Map<string, HTMLElement>();
    /** What the page makes of an element that nothing is known of. */
    let unknown: HTMLElement;

    before(async () => {
      page = await openPage(1100, host);
      untouched = stateOf(page);
      await defineElements(page);
      for (const tag of tags) elements.set(tag, place(page.wrapper, tag, contents[tag]));
      unknown = page.document.createElement('x-unknown');
      unknown.style.setProperty('display', 'block', 'important');
      const larger = page.document.createElement('x-larger');
      larger.style.fontSize = '2em';
      unknown.append(larger);
      page.wrapper.append(unknown);
      await settled(page);
      bare = await openPage(1100);
      await defineElements(bare);
    });

    after(() => [page, bare].forEach(({ frame }) => frame.remove()));

    it('leaves everything outside the elements unchanged', () => {
      expect(stateOf(page)).to.deep.equal(untouched);
    });

    for (const tag of tags) {
      describe(`<${tag}>`, () => {
        for (const width of [1100, 320]) {
          it(`keeps its layout at ${width} px`, async () => {
            page.frame.style.inlineSize = `${width}px`;
            const twin = await placeAlike(bare, tag, unknown);
            const element = elements.get(tag)!;
            expect(moved(boxes(element), boxes(twin)).slice(0, 5)).to.deep.equal([]);
            expect(firstBox(element).getBoundingClientRect().width).to.be.closeTo(unknown.clientWidth, 1);
            expect(overflowing(element).slice(0, 5)).to.deep.equal([]);
          });
        }

        it('inherits fonts, spacing, direction and color-scheme from the page', () => {
          page.wrapper.dir = 'rtl';
          page.wrapper.style.colorScheme = 'dark';
          const { window } = page;
          const inside = inherited(window.getComputedStyle(firstBox(elements.get(tag)!)));
          const outside = inherited(window.getComputedStyle(unknown));
          page.wrapper.removeAttribute('dir');
          page.wrapper.removeAttribute('style');
          expect(inside).to.deep.equal(outside);
        });
      });
    }

    it('does not restyle the page’s own content inside a treatment', async () => {
      const box = page.document.createElement('div');
      const treatment = page.document.createElement('clinic-treatment');
      for (const parent of [box, treatment]) {
        const paragraph = page.document.createElement('p');
        paragraph.textContent = 'Words of the page';
        parent.append(paragraph);
      }
      box.append(treatment);
      page.wrapper.append(box);
      await settled(page);
      const [outside, inside] = [...box.querySelectorAll('p')].map((paragraph) =>
        inherited(page.window.getComputedStyle(paragraph), [...passedOn, ...keptOut]),
      );
      box.remove();
      expect(inside).to.deep.equal(outside);
    });
  });
}

interface PageState {
  readonly furniture: object[];
  readonly styles: number;
  readonly globals: string[];
}

/** All that the elements could change by being there. */
function stateOf({ document, window }: PageFrame): PageState {
  return {
    furniture: [...document.querySelectorAll('html, body, #furniture, #furniture *')].map((node) => {
      const style = window.getComputedStyle(node);
      // The page and its body grow by what is put on them.
      const grows = node.contains(document.getElementById('furniture')) && node.id !== 'furniture';
      const { x, y, width, height } = node.getBoundingClientRect();
      return {
        node: node.localName,
        box: grows ? [x, y, width] : [x, y, width, height],
        style: Object.fromEntries(
          Array.from(style)
            .filter((property) => !grows || !dependsOnHeight.test(property))
            .map((property) => [property, style.getPropertyValue(property)]),
        ),
      };
    }),
    styles: document.querySelectorAll('style, link').length + document.adoptedStyleSheets.length,
    // Those of the browser are here as well; Firefox lists them only once they were used.
    globals: Object.getOwnPropertyNames(window).filter(
      (name) => !known.includes(name) && !(name in globalThis),
    ),
  };
}

const dependsOnHeight = /^(height|block-size|perspective-origin|transform-origin)$/;

/** Puts the element on a page without rules, in a box like the one that the host gives it. */
async function placeAlike(bare: PageFrame, tag: string, unknown: HTMLElement): Promise<HTMLElement> {
  const box = bare.document.createElement('div');
  box.style.inlineSize = `${unknown.clientWidth}px`;
  const { defaultView: window } = unknown.ownerDocument;
  const style = window!.getComputedStyle(unknown);
  for (const [property, value] of Object.entries(inherited(style))) box.style.setProperty(property, value);
  // A number is passed on as a number, which its computed value in pixels does not tell.
  const larger = window!.getComputedStyle(unknown.firstElementChild!);
  if (style.lineHeight !== larger.lineHeight) {
    box.style.lineHeight = String(parseFloat(style.lineHeight) / parseFloat(style.fontSize));
  }
  bare.wrapper.replaceChildren(box);
  const twin = place(box, tag, contents[tag]);
  await settled(bare);
  return twin;
}

/** Waits until all elements have rendered, those inside others as well, and their pictures have a size. */
async function settled({ document }: PageFrame): Promise<void> {
  for (let pending = true; pending;) {
    const waiting = all<LitElement>(document.body, ':defined').filter(
      ({ isUpdatePending }) => isUpdatePending,
    );
    pending = waiting.length > 0;
    await Promise.all(waiting.map(({ updateComplete }) => updateComplete));
  }
  const pictures = all<HTMLImageElement>(document.body, 'img');
  // Those far below would wait for a reader to scroll there.
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode()));
}

/** The box inside an element that holds the others. */
function firstBox(element: HTMLElement): Element {
  return [...element.shadowRoot!.children].find(({ localName }) => localName !== 'slot')!;
}

function inherited(style: CSSStyleDeclaration, properties = passedOn): Record<string, string> {
  return Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]));
}
