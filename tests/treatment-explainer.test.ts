import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Certainty } from '../src/content/evidence.js';
import '../src/elements/treatment-explainer/define.js';
import '../src/elements/treatment/define.js';
import type { ClinicTreatmentExplainer } from '../src/elements/treatment-explainer/treatment-explainer.js';
import { accessibilityTree } from './support/accessibility.js';
import { all, one, outline, some, words } from './support/shadow.js';

const mount = (content: ClinicTreatmentExplainer['content']) =>
  fixture<ClinicTreatmentExplainer>(
    html`<clinic-treatment-explainer .content=${content}></clinic-treatment-explainer>`,
  );

describe('<clinic-treatment-explainer>', () => {
  it('makes the text at least as wide as the facts beside it', async () => {
    const keyFacts = [{ label: 'Where', value: 'At the clinic' }];
    const column = await fixture<HTMLElement>(html`
      <div style="inline-size: 740px">
        <clinic-treatment-explainer .content=${{ lead: 'A lead.', keyFacts }}></clinic-treatment-explainer>
      </div>
    `);
    const [facts, header] = ['.key-facts', '.layout > :first-child'].map((name) =>
      one<HTMLElement>(column, name),
    );
    expect(facts!.offsetTop).to.equal(header!.offsetTop);
    expect(header!.offsetWidth).to.be.at.least(facts!.offsetWidth);
  });

  it('keeps the key facts within its width at any --clinic-space', async () => {
    const keyFacts = [{ label: 'Where', value: 'At the clinic' }];
    for (const space of ['1em', '2em', '4em']) {
      const column = await fixture<HTMLElement>(html`
        <div style="inline-size: 740px; --clinic-space: ${space}">
          <clinic-treatment-explainer .content=${{ lead: 'A lead.', keyFacts }}></clinic-treatment-explainer>
        </div>
      `);
      const facts = one(column, '.key-facts').getBoundingClientRect();
      expect(facts.right, space).to.be.at.most(column.getBoundingClientRect().right);
    }
  });

  it('aligns a fact to the end beside its label, or to the start below it', async () => {
    const column = await fixture<HTMLElement>(html`
      <div style="inline-size: 320px; font: 16px sans-serif">
        <clinic-treatment-explainer
          .content=${{
            keyFacts: [
              { label: 'Where', value: 'At home' },
              { label: 'Prescribed or chosen?', value: 'Mostly your own choice' },
            ],
          }}
        ></clinic-treatment-explainer>
      </div>
    `);
    const [beside, below] = some(column, '.fact').map((fact) => {
      const [box, label, value] = [fact, ...fact.children].map((part) => part.getBoundingClientRect());
      return {
        isBelow: value!.top >= label!.bottom,
        before: value!.left - box!.left,
        behind: box!.right - value!.right,
      };
    });
    expect([beside!.isBelow, below!.isBelow]).to.deep.equal([false, true]);
    expect(beside!.behind).to.be.closeTo(0, 0.5);
    expect(below!.before).to.be.closeTo(0, 0.5);
  });

  it('does not overflow a narrow column when a picture fails to load', async () => {
    const pictures = [
      { src: '/package.json', alt: 'A wrap lies around a shoulder.', width: 480, height: 320 },
    ];
    const column = await fixture<HTMLElement>(html`
      <div style="inline-size: 358px">
        <clinic-treatment-explainer .content=${{ lead: 'A lead.', pictures }}></clinic-treatment-explainer>
      </div>
    `);
    const image = one<HTMLImageElement>(column, 'img');
    image.scrollIntoView();
    if (!image.complete) await oneEvent(image, 'error');
    expect(one(column, '.lead').getBoundingClientRect().width).to.be.at.most(358);
  });

  it('lets a page set the colour and size of the lead', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <style>
          clinic-treatment-explainer::part(lead) {
            color: rgb(1, 2, 3);
            font-size: 30px;
          }
        </style>
        <clinic-treatment-explainer .content=${{ lead: 'A lead.' }}></clinic-treatment-explainer>
      </div>
    `);
    const { color, fontSize } = getComputedStyle(one(page, '[part="lead"] p'));
    expect([color, fontSize]).to.deep.equal(['rgb(1, 2, 3)', '30px']);
  });

  it('keeps its passages close together beside a taller picture', async () => {
    const pictures = [{ src: '/fixtures/pictures/room.svg', decorative: true, width: 480, height: 640 }];
    const content = { whatItIs: 'A cloth with lamps.', usedFor: 'Stiff shoulders.', pictures };
    for (const keyFacts of [[], [{ label: 'Where', value: 'At home' }]]) {
      const wide = await fixture<HTMLElement>(html`
        <div style="inline-size: 60rem; position: absolute">
          <clinic-treatment-explainer .content=${{ ...content, keyFacts }}></clinic-treatment-explainer>
        </div>
      `);
      const [above] = some(wide, '.passage > p').map((text) => text.getBoundingClientRect());
      const [, below] = some(wide, '.passage > .title').map((title) => title.getBoundingClientRect());
      expect(below!.top - above!.bottom).to.be.closeTo(28, 1);
    }
  });

  it('places its text below the heading and beside the pictures, with or without facts', async () => {
    const pictures = [{ src: '/fixtures/pictures/room.svg', decorative: true, width: 480, height: 320 }];
    const content = { heading: 'A wrap', whatItIs: 'A cloth with lamps.', pictures };
    const keyFacts = [{ label: 'Where', value: 'At home' }];
    for (const section of [content, { ...content, keyFacts }]) {
      const wide = await fixture<HTMLElement>(html`
        <div style="inline-size: 60rem; position: absolute">
          <clinic-treatment-explainer .content=${section}></clinic-treatment-explainer>
        </div>
      `);
      const box = (selector: string) => one(wide, selector).getBoundingClientRect();
      expect(box('.passages').left).to.equal(box('.heading').left);
      expect(box('.passages').top).to.be.at.least(box('.heading').bottom);
      expect(box('.pictures').left).to.be.above(box('.passages').right);
      const above = section === content ? box('.layout').top : box('.key-facts').bottom;
      expect(box('.pictures').top - above).to.be.within(0, section === content ? 1 : 40);
    }
  });

  it('leaves no extra gap if whatItIs is missing', async () => {
    const content = { lead: 'A warm wrap.', course: { sessions: 'six' } };
    const gapBelow = async (above: string, section: ClinicTreatmentExplainer['content']) => {
      const explainer = await mount(section);
      const [upper, lower] = [above, '.practical'].map((name) =>
        one(explainer, name).getBoundingClientRect(),
      );
      return lower!.top - upper!.bottom;
    };
    const gap = await gapBelow('.passages', { ...content, whatItIs: 'A cloth with lamps.' });
    expect(await gapBelow('.layout > :first-child', content)).to.equal(gap);
  });

  it('uses the alt text of a picture, and an empty one if it is decorative or has none', async () => {
    const src = '/fixtures/pictures/room.svg';
    const explainer = await mount({
      pictures: [
        { src, alt: 'A room with a chair.' },
        { src, decorative: true },
        { src, alt: 'Words of no use.', decorative: true },
        { src },
      ],
    });
    expect(all(explainer, 'img').map((image) => image.getAttribute('alt'))).to.deep.equal([
      'A room with a chair.',
      '',
      '',
      '',
    ]);
  });

  it('sets the size of a picture if it is given, and loads it lazily', async () => {
    const src = '/fixtures/pictures/room.svg';
    const explainer = await mount({ pictures: [{ src, width: 480, height: 320 }, { src }] });
    const sizes = all(explainer, 'img').map((image) =>
      ['width', 'height', 'loading'].map((name) => image.getAttribute(name)),
    );
    expect(sizes).to.deep.equal([
      ['480', '320', 'lazy'],
      [null, null, 'lazy'],
    ]);
  });

  it('shows a passage with a heading for each field that the author fills in', async () => {
    const href = 'https://clinic.example/rest';
    const explainer = await mount({
      tagline: 'Warmth for shoulders.',
      whatItIs: 'A.',
      ingredients: ['B.'],
      usedFor: [{ type: 'list', items: ['C.'] }],
      mechanism: { statements: ['D.'] },
      preparation: 'E.',
      recovery: 'F.',
      aftercare: 'G.',
      cost: 'H.',
      performedBy: 'I.',
      withoutTreatment: 'J.',
      qualityOfLife: 'K.',
      course: { sessions: 'Ten', sessionLength: 'An hour', interval: 'A week' },
      regulatoryStatus: 'L.',
      alternatives: [{ name: 'Rest', text: 'It takes longer.', href }],
      questionsToAsk: ['M?'],
    });
    expect(all(explainer, '.passage').map(words)).to.deep.equal([
      'What it is A.',
      'What is used B.',
      'What it is used for C.',
      'How it is thought to work D.',
      'Before E.',
      'Recovery F.',
      'Afterwards G.',
      'Cost H.',
      'Who carries it out I.',
      'Without treatment J.',
      'Daily life K.',
      'The course of treatment Sessions Ten Length of a session An hour Time between sessions A week',
      'What the authorities say L.',
      'Other choices Rest It takes longer.',
      'Questions to ask M?',
    ]);
    expect(words(one(explainer, '.tagline'))).to.equal('Warmth for shoulders.');
    const links = all<HTMLAnchorElement>(explainer, 'a').map((link) => [words(link), link.href]);
    expect(links).to.deep.equal([['Rest', href]]);
  });

  it('shows nothing for empty lists', async () => {
    const explainer = await mount({
      keyPoints: [],
      keyFacts: [],
      ingredients: [],
      mechanism: { statements: [] },
      evidence: { certainty: 'low', statements: [], uncertainties: [] },
      alternatives: [],
      questionsToAsk: [],
    });
    expect(all(explainer, '.passage')).to.be.empty;
    expect(all(explainer, 'ul, ol, dl').filter((list) => !list.children.length)).to.be.empty;
  });

  it('uses the author’s own heading for how the treatment works', async () => {
    const explainer = await mount({ mechanism: { heading: 'An idea', statements: ['D.'] } });
    expect(words(one(explainer, '.passage'))).to.equal('An idea D.');
  });

  it('uses its own heading, or else the name of the treatment', async () => {
    const headingOf = async (explainer: object) =>
      outline(
        await fixture(html`<clinic-treatment .content=${{ name: 'T', explainer }}></clinic-treatment>`),
      );
    expect(await headingOf({ lead: 'A lead.' })).to.deep.equal(['2 T']);
    expect(await headingOf({ lead: 'A lead.', heading: 'All about T' })).to.deep.equal(['2 All about T']);
  });

  it('aligns a short fact with the end of its line, and the lines of a long one with each other', async () => {
    const keyFacts = [
      { label: 'Where', value: 'Here' },
      { label: 'Recovery', value: 'A day or two at home, and no sport for three weeks' },
    ];
    const column = await fixture<HTMLElement>(html`
      <div style="inline-size: 260px">
        <clinic-treatment-explainer .content=${{ keyFacts }}></clinic-treatment-explainer>
      </div>
    `);
    const [short, long] = some(column, 'dd').map((value) => {
      const range = document.createRange();
      range.selectNodeContents(value);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    });
    expect(short!.at(-1)!.right).to.be.closeTo(one(column, '.fact').getBoundingClientRect().right, 1);
    const starts = long!.map(({ left }) => Math.round(left));
    expect(starts.length).to.be.above(1);
    expect(new Set(starts).size).to.equal(1);
  });

  it('cites the sources of its certainty', async () => {
    const content = {
      name: 'T',
      explainer: { evidence: { certainty: 'low', sources: ['a'] } },
      sources: [{ id: 'a', title: 'A study' }],
    };
    const page = await fixture(html`<clinic-treatment .content=${content}></clinic-treatment>`);
    const [explainer] = all(page, 'clinic-treatment-explainer');
    expect(words(one(explainer!, '[part="evidence"]'))).to.equal(
      'What the evidence says Low certainty Further research is likely to change what we know.[1]',
    );
  });

  it('exposes a figure to screen readers only if it has a caption or credit', async () => {
    const src = '/fixtures/pictures/room.svg';
    const explainer = await mount({
      pictures: [
        { src, decorative: true },
        { src },
        { src, alt: 'A chair.' },
        { src, decorative: true, caption: 'Our room.' },
        { src, alt: 'A couch.', credit: 'A photographer' },
      ],
    });
    expect(await accessibilityTree(explainer)).to.deep.equal([
      'image A chair.',
      'figure',
      'figure',
      'image A couch.',
    ]);
  });

  it('explains what the certainty of its evidence means', async () => {
    const saidOf = async (certainty: Certainty) =>
      words(one(await mount({ evidence: { certainty } }), '[part="evidence"]'));
    expect(await saidOf('low')).to.equal(
      'What the evidence says Low certainty Further research is likely to change what we know.',
    );
    expect(await saidOf('not-assessed')).to.equal(
      'What the evidence says Certainty not assessed Nobody has rated how certain this evidence is.',
    );
  });

  it('shows the heading of the evidence with or without a certainty', async () => {
    const statements = ['Two small trials.'];
    for (const evidence of [{ certainty: 'low', statements } as const, { statements }]) {
      const explainer = await mount({ heading: 'A wrap', evidence });
      expect(outline(explainer)).to.deep.equal(['2 A wrap', '3 What the evidence says']);
    }
  });

  it('leaves the same space below the heading of the course as below the others', async () => {
    const explainer = await mount({ cost: 'Nothing.', course: { sessions: '6 to 10' } });
    const rooms = all(explainer, '.practical > .passage').map((passage) => {
      const words = one(passage, 'p, dt').getBoundingClientRect();
      return words.top - one(passage, '.title').getBoundingClientRect().bottom;
    });
    expect(rooms).to.have.lengthOf(2);
    expect(rooms[1]).to.be.closeTo(rooms[0]!, 4);
  });

  it('leaves the same space below the course as below the other passages', async () => {
    const explainer = await mount({
      performedBy: 'A nurse.',
      course: { sessions: '6 to 10' },
      questionsToAsk: ['How many?'],
    });
    explainer.style.inlineSize = '20em';
    const passages = all(explainer, '.practical > .passage');
    const rooms = passages.slice(1).map((passage, index) => {
      const last = all(passages[index]!, 'p, dd').at(-1)!.getBoundingClientRect();
      return one(passage, '.title').getBoundingClientRect().top - last.bottom;
    });
    expect(rooms).to.have.lengthOf(2);
    expect(rooms[1]).to.be.closeTo(rooms[0]!, 1);
  });
});
