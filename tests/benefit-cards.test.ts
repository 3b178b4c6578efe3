import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/benefit-cards/define.js';
import type { ClinicBenefitCards } from '../src/elements/benefit-cards/benefit-cards.js';
import { all, one, words } from './support/shadow.js';

const mount = (...items: readonly object[]) => {
  const content = { items: items.map((item) => ({ title: 'A', ...item })) };
  return fixture<ClinicBenefitCards>(html`<clinic-benefit-cards .content=${content}></clinic-benefit-cards>`);
};
const placeOf = (box: Element) => box.getBoundingClientRect();
/** How many cards stand side by side in places that are narrow, wider, and wide. */
const columnsOf = async (count: number) => {
  const cards = await mount(...Array.from({ length: count }, () => ({})));
  return [300, 600, 900, 1600].map((width) => {
    cards.style.inlineSize = `${width}px`;
    return new Set(all(cards, '.card').map((card) => placeOf(card).left)).size;
  });
};
const groundsOf = async (...items: readonly object[]) => all(await mount(...items), '.grounds').map(words);

describe('a benefit', () => {
  it('shows its attribution before a text of one or several paragraphs', async () => {
    const attribution = 'proponents';
    const cards = await mount(
      { attribution, text: 'it eases.' },
      { attribution, text: 'it eases.\n\nOften.' },
    );
    expect(all(cards, '.body').map(words)).to.deep.equal([
      'Proponents say: it eases.',
      'Proponents say: it eases. Often.',
    ]);
  });

  it('begins its text in the line of the attribution, also if the text is rich', async () => {
    const paragraph = { type: 'paragraph', children: [{ type: 'strong', children: 'It' }, ' eases.'] };
    const cards = await mount({ attribution: 'studies', text: [paragraph, paragraph] });
    const [who, first] = ['.body [part=attribution]', '.body strong'].map((name) =>
      placeOf(one(cards, name)),
    );
    expect(who!.bottom).to.be.closeTo(first!.bottom, 1);
    expect(first!.left).to.be.closeTo(who!.right, 1);
  });

  it('shows an icon only if the icon name is known', async () => {
    const cards = await mount({ icon: 'sun' }, { icon: 'constructor' }, { icon: 'toString' }, {});
    expect(all(cards, '.card').map((card) => all(card, '.icon > svg').length)).to.deep.equal([1, 0, 0, 0]);
  });

  it('shares a row with at most two others', async () => {
    expect(await columnsOf(2)).to.deep.equal([1, 2, 2, 2]);
    expect(await columnsOf(5)).to.deep.equal([1, 2, 3, 3]);
  });

  it('fills the width of the list together with a second one', async () => {
    const cards = await mount({}, {});
    cards.style.inlineSize = '1600px';
    const [list, last] = ['.items', '.card:last-child'].map((name) => placeOf(one(cards, name)));
    expect(last!.right).to.be.closeTo(list!.right, 1);
  });

  it('spans the whole row if it is the third and only two fit side by side', async () => {
    const widths = async (count: number, width: number) => {
      const cards = await mount(...Array.from({ length: count }, () => ({})));
      cards.style.inlineSize = `${width}px`;
      const whole = placeOf(one(cards, '.items')).width;
      return all(cards, '.card').map((card) => Math.round((placeOf(card).width / whole) * 10) / 10);
    };
    for (const width of [736, 862])
      expect(await widths(3, width), `${width} px`).to.deep.equal([0.5, 0.5, 1]);
    for (const width of [736, 1200])
      expect(await widths(4, width), `${width} px`).to.deep.equal([0.5, 0.5, 0.5, 0.5]);
    expect(await widths(5, 1200)).to.deep.equal([0.3, 0.3, 0.3, 0.3, 0.3]);
    expect(await widths(3, 300)).to.deep.equal([1, 1, 1]);
    expect(await widths(3, 863)).to.deep.equal([0.3, 0.3, 0.3]);
    expect(await widths(1, 736)).to.deep.equal([1]);
  });

  it('links its title if it has an href', async () => {
    const href = 'https://clinic.example/more';
    const cards = await mount({ title: 'Ease', href }, { title: 'Rest' });
    const links = all<HTMLAnchorElement>(cards, 'a').map((link) => [words(link), link.href]);
    expect(links).to.deep.equal([['Ease', href]]);
    expect(words(one(cards, '.card .title'))).to.equal('Ease');
  });
});

describe('the kind and evidence of a benefit', () => {
  it('show the kind before the certainty', async () => {
    const evidence = { certainty: 'low' };
    expect(
      await groundsOf({ kind: 'outcome', evidence }, { kind: 'mechanism', evidence }, { evidence }),
    ).to.deep.equal(['Outcome Low certainty', 'How it may work Low certainty', 'Low certainty']);
  });

  it('show “No source given” only for an outcome without evidence', async () => {
    expect(await groundsOf({ kind: 'outcome' }, { kind: 'feature' }, { kind: 'mechanism' })).to.deep.equal([
      'Outcome No source given',
      'Fact about the procedure',
      'How it may work',
    ]);
  });

  it('are not rendered if both are missing', async () => {
    expect(await groundsOf({ text: 'A text.' })).to.be.empty;
  });
});
