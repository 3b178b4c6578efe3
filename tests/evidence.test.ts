/** How sure we are of a claim, wherever one is made. */
import { expect, fixture, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../src/define.js';
import { one, words } from './support/shadow.js';

const evidence = {
  statements: [{ text: 'Pain fell by half.' }],
  uncertainties: [{ text: 'Whether it lasts.' }],
  followUp: 'three months',
  sources: ['a'],
};
const treatment = {
  name: 'T',
  explainer: { lead: 'A lead.', evidence },
  conditions: [{ items: [{ name: 'Knee', text: 'It hurts.', evidence }] }],
  benefits: { items: [{ title: 'Less pain', kind: 'outcome', evidence }] },
  risks: { items: [{ name: 'Bruise', evidence }] },
  sources: [{ id: 'a', title: 'A study' }],
};

it('has its words and the numbers of its sources on one line', async () => {
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

for (const tag of [
  'clinic-treatment-explainer',
  'clinic-condition-list',
  'clinic-benefit-cards',
  'clinic-risks-accordion',
]) {
  it(`is told by <${tag}> with what is not known, for how long, and on what grounds`, async () => {
    const page = await fixture(html`<clinic-treatment .content=${treatment}></clinic-treatment>`);
    const element = document.createElement(tag) as LitElement;
    page.append(element);
    await element.updateComplete;
    expect(words(element))
      .to.match(/Pain fell by half\.\s+What is not known\s+Whether it lasts\./)
      .and.to.match(/How long people were followed:\s+three months/);
    expect(one(element, '.citation').getAttribute('href')).to.equal('#a');
  });
}
