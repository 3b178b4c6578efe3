import { expect, fixture, html } from '@open-wc/testing';
import '../src/elements/condition-list/define.js';
import type { ClinicConditionList } from '../src/elements/condition-list/condition-list.js';
import { all, outline, words } from './support/shadow.js';

const mount = (...items: NonNullable<ClinicConditionList['content']>['items']) =>
  fixture<ClinicConditionList>(html`<clinic-condition-list .content=${{ items }}></clinic-condition-list>`);
const linksOf = (list: Element) => all<HTMLAnchorElement>(list, 'a').map((link) => [words(link), link.href]);
const placeOf = (box: Element) => box.getBoundingClientRect();
const href = 'https://clinic.example/more';

describe('a condition', () => {
  it('links its name to its href', async () => {
    const list = await mount({ name: 'Stiff shoulder', text: 'It hurts.', href });
    expect(linksOf(list)).to.deep.equal([['Stiff shoulder', href]]);
  });

  it('shows a link below its text, and no heading, if it has no name', async () => {
    const list = await mount({ text: 'It hurts.', href });
    expect(words(list)).to.equal('It hurts. More about this');
    expect(linksOf(list)).to.deep.equal([['More about this', href]]);
    expect(outline(list)).to.be.empty;
  });

  it('shows its relation in words, and its body sites', async () => {
    const list = await mount(
      { name: 'Stiffness', text: 'A.', relation: 'used-for', bodySites: ['neck', 'back'] },
      { text: 'B.', relation: 'may-be-used-for' },
      { text: 'C.', relation: 'sought-for' },
      { text: 'D.', relation: 'indicated-for' },
    );
    expect(all(list, '.condition').map(words)).to.deep.equal([
      'Stiffness Used for this A. Where: neck, back',
      'May be used for this B.',
      'A reason people ask for it C.',
      'Approved for this D.',
    ]);
  });

  it('sets how sure we are apart from its body sites, which are close to its text', async () => {
    const list = await mount({
      text: 'A.',
      bodySites: ['neck'],
      evidence: { certainty: 'low' },
    });
    const [body, sites, grounds] = ['.body', '.sites', '.grounds'].map((name) =>
      placeOf(all(list, name)[0]!),
    );
    expect(grounds!.top - sites!.bottom).to.be.above(1.5 * (sites!.top - body!.bottom));
  });

  it('leaves as much space below the last one as there is below other sections: none', async () => {
    const list = await mount({ text: 'It hurts.' }, { text: 'It aches.' }, { text: 'It is stiff.' });
    const bottoms = all(list, 'p').map((text) => placeOf(text).bottom);
    expect(placeOf(list).bottom).to.be.closeTo(Math.max(...bottoms), 1);
  });

  it('shares a row with at most one other, and fills it if it is the only one', async () => {
    const [one, three] = [
      await mount({ text: 'A.' }),
      await mount({ text: 'A.' }, { text: 'B.' }, { text: 'C.' }),
    ];
    const columns = [300, 700, 1600].map((width) => {
      three.style.inlineSize = `${width}px`;
      return new Set(all(three, '.condition').map((condition) => placeOf(condition).left)).size;
    });
    expect(columns).to.deep.equal([1, 2, 2]);
    one.style.inlineSize = '1600px';
    const [list, condition] = ['.items', '.condition'].map((name) => placeOf(all(one, name)[0]!));
    expect(condition!.width).to.be.closeTo(list!.width, 1);
  });

  it('has no link without an href', async () => {
    const list = await mount({ name: 'Stiff shoulder', text: 'It hurts.' }, { text: 'It aches.' });
    expect(words(list)).to.equal('Stiff shoulder It hurts. It aches.');
    expect(linksOf(list)).to.be.empty;
  });
});
