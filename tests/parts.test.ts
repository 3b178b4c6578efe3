/** Parts are a promise to a page's style sheet: each that is documented is there, and each that is there is documented. */
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../src/define.js';
import { cases } from './support/cases.js';
import { furnished } from './support/examples.js';
import { resetAddress } from './support/questions.js';
import { all, one } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

const text = [
  { type: 'paragraph', children: ['A sentence.', { type: 'citation', source: 'elm-2025' }] },
  { type: 'callout', tone: 'info', children: 'Words.' },
];

/** Every field of the model, and in every text all that a text can hold. */
const treatment = {
  ...furnished,
  conditions: furnished.conditions.map((section) => ({ ...section, intro: text })),
  benefits: { ...furnished.benefits, intro: text },
  risks: { ...furnished.risks, intro: text },
  steps: { ...furnished.steps, intro: text },
  callsToAction: furnished.callsToAction.map((invitation) => ({ ...invitation, text })),
  review: { ...furnished.review, nextReview: '2020-01-31' },
};

describe('the CSS parts', () => {
  afterEach(resetAddress);

  for (const { name, tag } of cases) {
    it(`of <${tag}> match its documentation`, async () => {
      const page = await mountPage();
      expect(partsOf(...all(page, tag))).to.deep.equal(await documentedOf(name));
    });
  }

  it('of <clinic-treatment> match its documentation', async () => {
    stubConsole('warn');
    const broken = await fixture(html`<clinic-treatment src="data:application/json,{"></clinic-treatment>`);
    await waitUntil(() => all(broken, '[role="alert"]').length);
    expect(partsOf(await mountPage(), broken)).to.deep.equal(await documentedOf('treatment'));
  });
});

/** The whole page, with all that an attribute adds, and a reader who came to a source by its citation. */
async function mountPage(): Promise<Element> {
  const page = await fixture(html`<clinic-treatment .content=${treatment}></clinic-treatment>`);
  Object.assign(one(page, 'clinic-faq'), { copyLinks: true });
  Object.assign(one(page, 'clinic-risks-accordion'), { copyLinks: true, iconArrays: true });
  const { sources: items, review, publisher } = treatment;
  // A treatment's own sources have no word above their heading.
  Object.assign(one(page, 'clinic-sources'), { content: { eyebrow: 'Sources', items, review, publisher } });
  one(page, '.citation').click();
  for (const element of all<LitElement>(page, cases.map(({ tag }) => tag).join()))
    await element.updateComplete;
  return page;
}

/** Names of the parts that elements show of their own, in order. */
function partsOf(...elements: readonly Element[]): string[] {
  const shown = elements.flatMap((element) => [...element.shadowRoot!.querySelectorAll('[part]')]);
  return [...new Set(shown.flatMap(({ part }) => [...part]))].sort();
}

async function documentedOf(name: string): Promise<string[]> {
  return (await executeServerCommand<string[], string>('documented-parts', name)).sort();
}
