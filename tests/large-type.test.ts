/** A reader with low vision on a phone: 320 px, and text of twice the size. Boxes in boxes leave the room to the words. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/define.js';
import type { ClinicRisksAccordion } from '../src/elements/risks-accordion/risks-accordion.js';
import { cases } from './support/cases.js';
import { place } from './support/page-frame.js';
import { one, some, words } from './support/shadow.js';
import { setWidth } from './support/viewport.js';

describe('with large type on a phone', () => {
  beforeEach(() => setWidth(320));

  for (const { tag, content } of cases) {
    it(`<${tag}> gives its text at least two thirds of the width`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="inline-size: 288px; font: 32px sans-serif"></div>`,
      );
      const element = place(page, tag, content) as LitElement;
      await element.updateComplete;
      const texts = some(element, 'p, li').filter((text) => text.checkVisibility());
      expect(texts.length, 'texts').to.be.above(0);
      const narrow = texts.filter(({ clientWidth }) => clientWidth < 192);
      expect(narrow.map((text) => `${text.clientWidth}: ${words(text)}`)).to.be.empty;
    });
  }

  it('the marks beside the words that explain a picture keep their size', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 288px; font: 32px sans-serif"></div>`,
    );
    const items = [{ name: 'Pain', frequency: { kind: 'count', affected: 3, outOf: 100 } }];
    const risks = place(page, 'clinic-risks-accordion', { items }) as ClinicRisksAccordion;
    risks.iconArrays = true;
    await risks.updateComplete;
    const widths = some(risks, '.mark').map((mark) => Math.round(mark.getBoundingClientRect().width));
    expect(widths).to.deep.equal([21, 21]);
  });

  it('a condition’s text gets about four fifths of the width, and its marker is centred on line one', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="inline-size: 288px; font: 32px/1.6 sans-serif"></div>`,
    );
    const list = place(page, 'clinic-condition-list', { items: [{ name: 'Pain', text: 'It hurts.' }] });
    await (list as LitElement).updateComplete;
    expect(one(list, '.condition > div').offsetWidth).to.be.above(230);
    const [mark, name] = ['.marker', '.title'].map((part) => one(list, part).getBoundingClientRect());
    expect(mark!.top + mark!.height / 2).to.be.closeTo(name!.top + name!.height / 2, 1);
  });
});
