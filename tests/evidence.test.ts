/** How sure we are of a claim, wherever one is made. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { certainties } from '../src/content/evidence.js';
import '../src/define.js';
import '../src/labels/languages/de.js';
import { all, one, some, words } from './support/shadow.js';

const evidence = {
  statements: [{ text: 'Pain fell by half.', attribution: 'studies', sources: ['b'] }],
  uncertainties: [{ text: 'Whether it lasts.' }],
  followUp: 'three months',
  sources: ['a'],
};
const groups = { withTreatment: { affected: 1, outOf: 100 }, withoutTreatment: { affected: 2, outOf: 100 } };
const treatment = {
  name: 'T',
  explainer: { lead: 'A lead.', evidence },
  conditions: [{ items: [{ name: 'Knee', text: 'It hurts.', evidence }] }],
  benefits: { items: [{ title: 'Less pain', kind: 'outcome', evidence }] },
  risks: { items: [{ name: 'Bruise', evidence }] },
  sources: [
    { id: 'b', title: 'Another study' },
    { id: 'a', title: 'A study' },
  ],
};

describe('the evidence of a claim', () => {
  it('aligns the certainty and its citation numbers on one baseline', async () => {
    const graded = { certainty: 'low', sources: ['a'] };
    const conditions = [{ items: [{ name: 'Knee', text: 'It hurts.', evidence: graded }] }];
    const page = await fixture(html`
      <clinic-treatment
        style="position: absolute; inline-size: 120rem; font-size: 4em"
        .content=${{ ...treatment, conditions }}
      >
        <clinic-condition-list></clinic-condition-list>
      </clinic-treatment>
    `);
    const baseline = (within: Element) => {
      const mark = document.createElement('span');
      mark.style.display = 'inline-block';
      within.append(mark);
      const { bottom } = mark.getBoundingClientRect();
      mark.remove();
      return bottom;
    };
    const said = document.createElement('span');
    const label = [...one(page, '.certainty').childNodes].find(({ textContent }) =>
      textContent?.includes('Low'),
    )!;
    label.replaceWith(said);
    said.append(label);
    expect(baseline(said)).to.be.closeTo(baseline(one(page, '.citation')), 0.1);
  });

  it('keeps the number of a source beside the last word of a long certainty', async () => {
    const evidence = { certainty: 'very-low', sources: ['a'] };
    const content = { ...treatment, lang: 'de', benefits: { items: [{ title: 'A', evidence }] } };
    const page = await fixture(html`
      <clinic-treatment style="inline-size: 17em" .content=${content}>
        <clinic-benefit-cards></clinic-benefit-cards>
      </clinic-treatment>
    `);
    const said = document.createRange();
    said.selectNodeContents(one(page, '.certainty'));
    const lines = [...said.getClientRects()];
    const last = lines.at(-1)!;
    const { top, bottom, left } = one(page, '.citation').getBoundingClientRect();
    expect(lines[0]!.bottom).to.be.below(last.top + 1);
    expect((top + bottom) / 2).to.be.within(last.top, last.bottom);
    expect(left).to.be.closeTo(last.right, 1);
  });

  it('shows citation numbers at about 13 px in benefits, conditions and the explainer', async () => {
    const page = await fixture(html`<clinic-treatment .content=${treatment}></clinic-treatment>`);
    const sizeIn = (tag: string) =>
      some(one(page, tag), '.citation').map((link) => getComputedStyle(link).fontSize);
    for (const tag of ['clinic-benefit-cards', 'clinic-condition-list', 'clinic-treatment-explainer'])
      for (const size of sizeIn(tag)) expect(parseFloat(size), tag).to.be.within(13, 13.2);
  });

  it('keeps German certainty badges within a 320 px page at twice the text size', async () => {
    const graded = { ...treatment, lang: 'de', explainer: { evidence: { certainty: 'low' } } };
    const outcome = { name: 'Pain', certainty: 'low', ...groups };
    const content = { ...graded, risks: { items: [], outcomes: [outcome] } };
    const page = await fixture<HTMLElement>(html`
      <clinic-treatment style="inline-size: 320px; font-size: 2em" .content=${content}></clinic-treatment>
    `);
    const badges = all(page, '.certainty');
    expect(badges.map(words)).to.deep.equal(Array(2).fill('Niedrige Vertrauenswürdigkeit'));
    for (const badge of badges) {
      const { width } = badge.parentElement!.getBoundingClientRect();
      expect(badge.getBoundingClientRect().width).to.be.at.most(width);
      expect(width).to.be.at.most(320);
    }
  });

  it('does not break a long German word in a table', async () => {
    const name = 'Could lift the arm above the shoulder and hold it there for a minute without any pain';
    const outcomes = [{ name, comparator: name, certainty: 'low', ...groups }];
    const risks = await fixture<HTMLElement>(html`
      <clinic-risks-accordion
        style="inline-size: 36.5em"
        .content=${{ lang: 'de', items: [], outcomes }}
      ></clinic-risks-accordion>
    `);
    const label = [...one(risks, '.certainty').childNodes].find((node) =>
      node.textContent?.includes('Niedrige'),
    )!;
    const word = document.createRange();
    word.selectNodeContents(label);
    word.setStart(label, label.textContent!.indexOf('Vertrauens'));
    expect(word.getClientRects()).to.have.length(1);
  });

  it('shows zero to four full circles by certainty, hidden from assistive technology', async () => {
    const items = certainties.map((certainty) => ({ title: certainty, evidence: { certainty } }));
    const cards = await fixture(html`<clinic-benefit-cards .content=${{ items }}></clinic-benefit-cards>`);
    const signs = all(cards, '.certainty').map((badge) => [
      words(badge),
      all(badge, '.full').length,
      all(badge, '.circles').every(({ ariaHidden }) => ariaHidden === 'true'),
    ]);
    expect(signs).to.deep.equal([
      ['High certainty', 4, true],
      ['Moderate certainty', 3, true],
      ['Low certainty', 2, true],
      ['Very low certainty', 1, true],
      ['Certainty not assessed', 0, true],
    ]);
  });

  it('shows full circles before empty ones in both text directions', async () => {
    const content = { items: [{ title: 'A', evidence: { certainty: 'low' } }] };
    for (const [dir, order] of Object.entries({ ltr: 'full full - -', rtl: '- - full full' })) {
      const cards = await fixture(html`
        <div dir=${dir}><clinic-benefit-cards .content=${content}></clinic-benefit-cards></div>
      `);
      const left = (circle: Element) => circle.getBoundingClientRect().left;
      const circles = all(cards, 'circle').sort((one, other) => left(one) - left(other));
      const kinds = circles.map((circle) => circle.getAttribute('class') ?? '-');
      expect(kinds.join(' '), dir).to.equal(order);
    }
  });

  it('omits the uncertainties if there are none', async () => {
    const items = [{ title: 'A', evidence: { certainty: 'low', uncertainties: [] } }];
    const cards = await fixture(html`<clinic-benefit-cards .content=${{ items }}></clinic-benefit-cards>`);
    expect(words(one(cards, '.grounds'))).to.equal('Low certainty');
  });

  for (const tag of [
    'clinic-treatment-explainer',
    'clinic-condition-list',
    'clinic-benefit-cards',
    'clinic-risks-accordion',
  ]) {
    it(`is shown by <${tag}> with statements, uncertainties, follow-up and citations`, async () => {
      const page = await fixture(html`<clinic-treatment .content=${treatment}></clinic-treatment>`);
      const element = document.createElement(tag) as LitElement;
      page.append(element);
      await element.updateComplete;
      expect(words(element))
        .to.match(/Studies: Pain fell by half\.\[1\]\s+What is not known\s+Whether it lasts\./)
        .and.to.match(/How long people were followed:\s+three months/);
      const citations = all(element, '.citation').map((citation) => citation.getAttribute('href'));
      expect(citations).to.have.members(['#a', '#b']);
    });
  }
});
