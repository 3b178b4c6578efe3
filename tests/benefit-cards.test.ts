import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/benefit-cards/define.js';
import type { ClinicBenefitCards } from '../src/elements/benefit-cards/benefit-cards.js';
import { all, words } from './support/shadow.js';

const groundsOf = async (...items: readonly object[]) => {
  const content = { items: items.map((item) => ({ title: 'A', ...item })) };
  const cards = await fixture<ClinicBenefitCards>(
    html`<clinic-benefit-cards .content=${content}></clinic-benefit-cards>`,
  );
  return all(cards, '.grounds').map(words);
};

describe('the grounds of a benefit', () => {
  it('are what kind of benefit it is, and how sure we are', async () => {
    const evidence = { certainty: 'low' };
    expect(
      await groundsOf({ kind: 'outcome', evidence }, { kind: 'mechanism', evidence }, { evidence }),
    ).to.deep.equal(['Outcome Low certainty', 'How it may work Low certainty', 'Low certainty']);
  });

  it('are said to be wanting of an outcome without evidence, and of nothing else', async () => {
    expect(await groundsOf({ kind: 'outcome' }, { kind: 'feature' }, { kind: 'mechanism' })).to.deep.equal([
      'Outcome No source given',
      'Fact about the procedure',
      'How it may work',
    ]);
  });

  it('take no place where nothing is said', async () => {
    expect(await groundsOf({ text: 'A text.' })).to.be.empty;
  });
});
