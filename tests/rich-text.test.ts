/** What an author's text refers to: terms that the treatment explains, and its sources. */
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../src/define.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import { joinsButtons } from './support/engine.js';
import { applyRules } from './support/media.js';
import { all, one, words } from './support/shadow.js';

const mount = (...children: readonly unknown[]) =>
  fixture(html`
    <clinic-treatment
      .content=${{
        name: 'T',
        explainer: { lead: [{ type: 'paragraph', children }] },
        terms: [{ id: 'wrap', term: 'Wrap', definition: 'a cloth with lamps' }],
        sources: [
          { id: 'first', title: 'A review' },
          { id: 'second', title: 'A trial' },
        ],
      }}
    ></clinic-treatment>
  `);

/** How many letters each line of a paragraph has, in order. */
function linesOf(paragraph: Element): number[] {
  const lines = new Map<number, number>();
  for (const piece of pieces(paragraph)) {
    const { startContainer: text } = piece;
    for (let place = 0; place < text.textContent!.length; place++) {
      piece.setStart(text, place);
      piece.setEnd(text, place + 1);
      const { bottom, width } = piece.getBoundingClientRect();
      if (width) lines.set(bottom, (lines.get(bottom) ?? 0) + 1);
    }
  }
  return [...lines.values()];
}

/** The pieces of text in a box, each as a range, in order. */
function pieces(box: Element): Range[] {
  const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT, ({ textContent }) =>
    textContent!.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
  );
  const found: Range[] = [];
  while (walker.nextNode()) {
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    found.push(range);
  }
  return found;
}

describe('a term', () => {
  const term = { type: 'term', term: 'wrap', children: 'the wrap' };

  it('has a dotted underline', async () => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(
      one(await mount('We use ', term, '.'), 'button.term'),
    );
    expect([textDecorationLine, textDecorationStyle]).to.eql(['underline', 'dotted']);
  });

  it('opens and closes its definition by click and by keyboard', async () => {
    const page = await mount('We use ', term, '.');
    const button = one(page, 'button.term');
    const definition = one(page, '.definition');
    const state = () => [button.ariaExpanded, definition.checkVisibility()];
    button.focus();
    const acts = [
      () => Promise.resolve(button.click()),
      () => sendKeys({ press: 'Enter' }),
      () => sendKeys({ press: ' ' }),
    ];
    for (const act of acts) {
      for (const isOpen of [true, false]) {
        await act();
        expect(state()).to.deep.equal([String(isOpen), isOpen]);
      }
    }
  });

  it('puts its definition right after it, and gives its button an accessible description', async () => {
    const page = await mount('We use ', term, '.');
    expect(words(one(page, '.lead'))).to.equal('We use the wrap (a cloth with lamps).');
    expect(one(page, 'button.term').getAttribute('aria-description')).to.equal('What “Wrap” means');
  });

  it('shows its definition when scripts are disabled', async () => {
    const page = await mount('We use ', term, '.');
    const explainer = one<LitElement>(page, 'clinic-treatment-explainer');
    const undo = applyRules('scripting: none', explainer);
    expect(one(page, '.definition').checkVisibility()).to.equal(true);
    undo();
    expect(one(page, '.definition').checkVisibility()).to.equal(false);
  });

  it('keeps the full stop after it on the same line at any column width', async () => {
    // WebKit breaks a line behind a button, whatever character joins it to what follows.
    const isJoined = joinsButtons();
    const page = await mount('We use ', term, '. It is soft and warm, and it is worn for a while.');
    const after = pieces(one(page, '.lead p')).at(-1)!;
    for (let width = 100; width < 240; width += 2) {
      page.setAttribute('style', `inline-size: ${width}px`);
      const { bottom } = one(page, 'button.term').getBoundingClientRect();
      const { top } = after.getClientRects()[0]!;
      expect(top, `${width} px`).to.be.below(isJoined ? bottom - 4 : bottom + 4);
    }
  });

  it('is plain text if the treatment does not define it', async () => {
    const page = await mount('We use ', { ...term, term: 'another' }, '.');
    expect(words(one(page, '.lead'))).to.equal('We use the wrap.');
    expect(all(page, 'button').length).to.equal(0);
  });
});

describe('a citation', () => {
  it('links to its source by number, with its title in the accessible name', async () => {
    const page = await mount('It helped a little.', { type: 'citation', source: 'second' });
    const citation = one<HTMLAnchorElement>(page, '.citation');
    expect(words(citation)).to.equal('[2]');
    expect(citation.ariaLabel).to.equal('[2] Source: A trial');
    expect(citation.hash).to.equal('#second');
  });

  it('has a touch target of at least 24 by 24 px', async () => {
    const page = await mount('It helped a little.', { type: 'citation', source: 'second' });
    page.setAttribute('style', 'font-size: calc(16px / 1.1875)');
    const { width, height } = one(page, '.citation').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(24);
  });

  it('keeps a following full stop close', async () => {
    const page = await mount('It helped', { type: 'citation', source: 'second' }, '. A little.');
    const [, number, rest] = pieces(one(page, '.lead p')).map((piece) => piece.getBoundingClientRect());
    expect(rest!.left - number!.right).to.be.within(0, 4);
  });

  it('follows its sentence on a right-to-left page', async () => {
    const page = await mount('It helped a little.', { type: 'citation', source: 'second' });
    (page as HTMLElement).dir = 'rtl';
    const [sentence, number] = pieces(one(page, '.lead p')).map((piece) => piece.getBoundingClientRect());
    expect(number!.right).to.be.at.most(sentence!.left);
  });

  it('stays on the line of the word before it at any column width', async () => {
    const page = await mount('It helped a little.', { type: 'citation', source: 'second' });
    const [sentence, number] = pieces(one(page, '.lead p'));
    for (let width = 80; width < 240; width += 4) {
      page.setAttribute('style', `inline-size: ${width}px`);
      const { bottom } = [...sentence!.getClientRects()].at(-1)!;
      expect(number!.getBoundingClientRect().top, `${width} px`).to.be.below(bottom - 4);
    }
  });

  it('is placed in the last paragraph of a statement', async () => {
    const text = 'It helped a little.\n\nIt did not last.';
    const content = {
      name: 'T',
      explainer: { keyPoints: [{ text, sources: ['first'] }] },
      sources: [{ id: 'first', title: 'A review' }],
    };
    const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
    expect(all(page, '.points p').map(words)).to.deep.equal(['It helped a little.', 'It did not last.[1]']);
  });

  it('is omitted if the treatment does not list its source', async () => {
    const page = await mount('It helped a little.', { type: 'citation', source: 'third' });
    expect(words(one(page, '.lead'))).to.equal('It helped a little.');
  });
});

describe('rich text', () => {
  const show = (...lead: readonly object[]) =>
    fixture(html`<clinic-treatment-explainer .content=${{ lead }}></clinic-treatment-explainer>`);
  const table = {
    type: 'table',
    caption: 'Tasks',
    head: ['Task', 'Before'],
    rows: [
      ['Coat', 'Hard'],
      ['Shelf', 'Harder'],
    ],
  };

  it('has tables with column and row headers', async () => {
    const rows = all(await show(table), 'tr').map((row) =>
      [...row.children].map((cell) => [words(cell), cell.getAttribute('scope')]),
    );
    expect(rows).to.deep.equal([
      [
        ['Task', 'col'],
        ['Before', 'col'],
      ],
      [
        ['Coat', 'row'],
        ['Hard', null],
      ],
      [
        ['Shelf', 'row'],
        ['Harder', null],
      ],
    ]);
  });

  it('has tables that scroll by keyboard and are labelled with their caption', async () => {
    const { tabIndex, role, ariaLabel } = one(await show(table), '.scroller');
    expect([tabIndex, role, ariaLabel]).to.deep.equal([0, 'group', 'Tasks']);
  });

  it('labels callouts with their own heading, or else with their tone', async () => {
    const callout = { type: 'callout', tone: 'warning', children: 'It is hot.' };
    const boxes = all(await show(callout, { ...callout, heading: 'Heat' }), '.callout');
    expect(boxes.map(words)).to.deep.equal(['Warning It is hot.', 'Heat It is hot.']);
  });

  it('rounds the corners of callouts except at the coloured edge', async () => {
    const callout = one(await show({ type: 'callout', tone: 'info', children: 'A.' }), '.callout');
    const style = getComputedStyle(callout);
    const radius = `${0.75 * parseFloat(style.fontSize)}px`;
    expect([style.borderStartStartRadius, style.borderEndStartRadius]).to.deep.equal(['0px', '0px']);
    expect([style.borderStartEndRadius, style.borderEndEndRadius]).to.deep.equal([radius, radius]);
  });

  it('avoids a single word on the last line of an item if text-wrap: pretty is supported', async () => {
    const page = await show({
      type: 'list',
      items: ['The wrap is worn on the shoulder for twenty minutes.'],
    });
    const [item] = all(page, 'li');
    item!.style.inlineSize = 'max-content';
    const [sentence] = pieces(item!);
    const last = sentence!.cloneRange();
    last.setStart(last.endContainer, last.toString().lastIndexOf(' ') + 1);
    item!.style.inlineSize = `${sentence!.getBoundingClientRect().width - 4}px`;
    const indent = last.getBoundingClientRect().left - item!.getBoundingClientRect().left;
    expect(indent < 1).to.equal(!CSS.supports('text-wrap: pretty'));
  });

  it('has lines of about 70 letters and no more than 80, in a box with room for more', async () => {
    const lead =
      'It is put where it hurts, and is meant to ease pain. Some people feel better after a few weeks, and others do not. ';
    const content = { lead: lead.repeat(4) };
    const column = await fixture(html`
      <div style="inline-size: 80rem">
        <clinic-treatment-explainer .content=${content}></clinic-treatment-explainer>
      </div>
    `);
    const lines = linesOf(one(column, '.lead p')).slice(0, -1);
    expect(Math.max(...lines)).to.be.at.most(80);
    expect(lines.reduce((total, letters) => total + letters) / lines.length).to.be.within(60, 75);
  });

  it('shows what an abbreviation stands for', async () => {
    const abbreviation = { type: 'abbreviation', text: 'TENS', expansion: 'a current' };
    const page = await show({ type: 'paragraph', children: ['We use ', abbreviation, '.'] });
    expect(words(one(page, '.lead'))).to.match(/^We use TENS\s+\(a current\)\.$/);
  });

  it('shows a link without an address as plain text', async () => {
    const page = await show({ type: 'paragraph', children: [{ type: 'link', children: 'our page' }] });
    expect(words(one(page, '.lead'))).to.equal('our page');
    expect(all(page, 'a').length).to.equal(0);
  });
});

describe('a blank line', () => {
  const paragraphs = (box: Element) => all(box, 'p').map((paragraph) => paragraph.textContent);

  it('starts a new paragraph in plain text and in a list item', async () => {
    const benefits = { items: [{ title: 'Ease', text: 'One.\n\nTwo.' }] };
    const cards = await fixture(html`<clinic-benefit-cards .content=${benefits}></clinic-benefit-cards>`);
    expect(paragraphs(cards)).to.include.members(['One.', 'Two.']);
    const answer = [{ type: 'list', items: ['Three.\n\nFour.', 'Five.'] }];
    const items = [{ question: 'How?', answer }];
    const faq = await fixture(html`<clinic-faq .content=${{ items }}></clinic-faq>`);
    expect(paragraphs(faq)).to.deep.equal(['Three.', 'Four.']);
  });
});

describe('a nested list', () => {
  it('has the same space above it as below it', async () => {
    const paragraph = (children: string) => ({ type: 'paragraph', children });
    const inner = { type: 'list', items: [[paragraph('if your skin is broken')]] };
    const items = [[paragraph('Tell us'), inner], [paragraph('Drink')]];
    const answer = [{ type: 'list', ordered: true, items }];
    const faq = await fixture<ClinicFaq>(html`
      <clinic-faq .content=${{ items: [{ question: 'Q', answer }] }}></clinic-faq>
    `);
    faq.showAll();
    await faq.updateComplete;
    const place = (selector: string) => one(faq, selector).getBoundingClientRect();
    const above = place('li > ul').top - place('li > p').bottom;
    const below = place('ol > li:last-child').top - place('li > ul').bottom;
    expect(above).to.be.closeTo(below, 0.5);
  });
});

describe('a link in text', () => {
  it('has a focus ring that does not overlap the words beside it', async () => {
    const page = await mount('See ', { type: 'link', href: '#a', children: 'this' }, ' first.');
    page.setAttribute('style', 'font-size: calc(16px / 1.1875)');
    const link = one(page, 'a');
    const [before, , after] = pieces(link.parentElement!);
    // Without the spaces.
    before!.setEnd(before!.startContainer, 3);
    after!.setStart(after!.startContainer, 1);
    link.focus();
    const { outlineStyle, outlineWidth, outlineOffset } = getComputedStyle(link);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
    const reach = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    const { left, right } = link.getBoundingClientRect();
    expect(left - reach).to.be.at.least(before!.getBoundingClientRect().right - 0.5);
    expect(right + reach).to.be.at.most(after!.getBoundingClientRect().left + 0.5);
  });
});
