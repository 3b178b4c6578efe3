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
