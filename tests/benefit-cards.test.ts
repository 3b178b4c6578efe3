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
  it('has who says so before its text, be that one paragraph or several', async () => {
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

  it('begins in the line that says who says so, whatever its text is made of', async () => {
    const paragraph = { type: 'paragraph', children: [{ type: 'strong', children: 'It' }, ' eases.'] };
    const cards = await mount({ attribution: 'studies', text: [paragraph, paragraph] });
    const [who, first] = ['.body [part=attribution]', '.body strong'].map((name) =>
      placeOf(one(cards, name)),
    );
    expect(who!.bottom).to.be.closeTo(first!.bottom, 1);
    expect(first!.left).to.be.closeTo(who!.right, 1);
  });

  it('has an icon where it names one that there is', async () => {
    const cards = await mount({ icon: 'sun' }, { icon: 'constructor' }, { icon: 'toString' }, {});
    expect(all(cards, '.card').map((card) => all(card, '.icon > svg').length)).to.deep.equal([1, 0, 0, 0]);
  });

  it('stands beside two others at most', async () => {
    expect(await columnsOf(2)).to.deep.equal([1, 2, 2, 2]);
    expect(await columnsOf(5)).to.deep.equal([1, 2, 3, 3]);
  });

  it('shares all the room there is with another', async () => {
    const cards = await mount({}, {});
    cards.style.inlineSize = '1600px';
    const [list, last] = ['.items', '.card:last-child'].map((name) => placeOf(one(cards, name)));
    expect(last!.right).to.be.closeTo(list!.right, 1);
  });

  it('has a row to itself where it would stand there alone, below two', async () => {
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

  it('leads on from its title where it has an address', async () => {
    const href = 'https://clinic.example/more';
    const cards = await mount({ title: 'Ease', href }, { title: 'Rest' });
    const links = all<HTMLAnchorElement>(cards, 'a').map((link) => [words(link), link.href]);
    expect(links).to.deep.equal([['Ease', href]]);
    expect(words(one(cards, '.card .title'))).to.equal('Ease');
  });
});

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
