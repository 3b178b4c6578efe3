import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../src/define.js';
import type { ClinicRisksAccordion } from '../src/elements/risks-accordion/risks-accordion.js';
import { furnished, prolotherapy } from './support/examples.js';
import { go, resetAddress } from './support/questions.js';
import { activeElement, all, one, outline, some, words } from './support/shadow.js';

const mount = (content: ClinicRisksAccordion['content'], more: Partial<ClinicRisksAccordion> = {}) =>
  fixture<ClinicRisksAccordion>(
    html`<clinic-risks-accordion
      .content=${content}
      .order=${more.order}
      .collapsed=${more.collapsed ?? false}
      .iconArrays=${more.iconArrays ?? false}
    ></clinic-risks-accordion>`,
  );
const names = (element: Element) => all(element, '.label').map((label) => label.textContent);
const edges = (box: Element | Range) => box.getBoundingClientRect();
const said = async (frequency: unknown) =>
  words(await mount({ items: [{ name: 'Risk', frequency }] } as ClinicRisksAccordion['content'])).replace(
    'Risk ',
    '',
  );

describe('<clinic-risks-accordion>', () => {
  it('lists serious risks first, then more frequent ones, then the rest as written', async () => {
    expect(names(await mount(furnished.risks))).to.deep.equal([
      'A burn',
      'Red, warm skin',
      'Headache',
      'Dry skin',
      'Dizziness when getting up',
      'Lasting change of skin colour',
      'Cramp in the arm',
    ]);
  });

  it('keeps the author’s order with order="as-written"', async () => {
    const element = await mount(furnished.risks, { order: 'as-written' });
    expect(names(element)[0]).to.equal('Red, warm skin');
  });

  it('starts open, and closes all but serious risks with collapsed or hideAll()', async () => {
    const element = await mount(furnished.risks);
    const open = () => all(element, '.panel').filter((panel) => !panel.hidden).length;
    expect(open()).to.equal(7);
    element.collapsed = true;
    await element.updateComplete;
    expect(open()).to.equal(1);
    element.showAll();
    element.hideAll();
    await element.updateComplete;
    expect(open()).to.equal(1);
    expect(one(element, '#panel\\:burn').hidden).to.equal(false);
    expect(one(element, '#burn').localName).to.equal('span');
  });

  it('shows no button and no empty panel for a risk without details', async () => {
    const element = await mount({
      items: [
        { name: 'Bruise' },
        { name: 'Cramp', severity: 'not-serious', text: '', whatToDo: '' },
        { name: 'Blister', seekHelp: { urgency: 'urgent', text: 'it hurts.' } },
        { name: 'Rash', timing: 'For a day' },
      ],
    });
    expect(all(element, 'button.toggle').map(words)).to.deep.equal(['Rash']);
    expect(all(element, '.toggle-all')).to.deep.equal([]);
    const [bruise] = some(element, '.item').map(edges);
    expect(bruise!.height).to.be.closeTo(edges(one(element, '.bar')).height, 2);
  });

  it('shows a button to open or close all risks if at least three can close', async () => {
    const [serious, other] = [{ name: 'A', severity: 'serious' } as const, { name: 'B', text: 'It hurts.' }];
    const offers = async (...items: { name: string }[]) => all(await mount({ items }), '.toggle-all').length;
    expect(await offers(serious, other, other)).to.equal(0);
    expect(await offers(serious, other, other, other)).to.equal(1);
  });

  it('nests the heading levels of its heading, its risks and their advice, starting at 2', async () => {
    const items = [{ name: 'Risk', seekHelp: { urgency: 'urgent', text: 'it hurts.' } }] as const;
    const advice = 'Urgent advice: Ask for an urgent appointment if';
    expect(outline(await mount({ heading: 'Risks', items }))).to.deep.equal([
      '2 Risks',
      '3 Risk',
      `4 ${advice}`,
    ]);
    expect(outline(await mount({ items }))).to.deep.equal(['2 Risk', `3 ${advice}`]);
  });

  it('focuses a serious risk when a link leads to it', async () => {
    const element = await mount(furnished.risks);
    await go('burn');
    await waitUntil(() => activeElement() === one(element, '#burn'));
    resetAddress();
  });
});

describe('a list of risks', () => {
  it('is called complete only if the publisher states so', async () => {
    const introOf = async (complete: boolean | undefined) =>
      all(await mount({ items: [{ name: 'Risk' }], complete }), '.intro').map(words);
    expect(await introOf(true)).to.deep.equal(['The publisher states that this list is complete.']);
    expect(await introOf(false)).to.be.empty;
    expect(await introOf(undefined)).to.be.empty;
  });
});

describe('the frequency of a risk', () => {
  const frequency = {
    kind: 'count',
    affected: 3,
    outOf: 1000,
    timeframe: 'in a year',
    population: 'adults',
  };

  const firstWords = (box: Element) => {
    const isText = (node: Node) => node instanceof Text && !!node.data.trim();
    const range = document.createRange();
    range.selectNodeContents([...box.childNodes].find(isText)!);
    return range;
  };

  it('shows a count as people affected and not affected, with timeframe and population', async () => {
    expect(await said(frequency)).to.equal(
      '3 out of 1,000 3 out of 1,000 people get this. 997 do not. in a year · adults',
    );
  });

  it('keeps “997 do not.” on one line if there is room, and never breaks a word', async () => {
    const risks = await mount({ items: [{ name: 'Risk', frequency }] } as ClinicRisksAccordion['content']);
    const rest = [...one(risks, '.whole').childNodes].find((node) => node instanceof Text)!;
    const rangeOf = (words: string) => {
      const range = document.createRange();
      range.setStart(rest, rest.data.indexOf(words));
      range.setEnd(rest, rest.data.indexOf(words) + words.length);
      return range;
    };
    const sentence = rangeOf('997 do not.');
    const { width: needed } = edges(sentence);
    for (let room = 60; room < needed + 60; room += 4) {
      one(risks, '.content').style.inlineSize = `${room}px`;
      const lines = new Set([...sentence.getClientRects()].map(({ top }) => Math.round(top))).size;
      if (room > needed + 1) expect(lines, `${room} px`).to.equal(1);
      for (const word of ['997', 'do', 'not.'])
        expect(rangeOf(word).getClientRects(), `“${word}” in ${room} px`).to.have.length(1);
    }
  });

  it('breaks lines between its sentences rather than inside the first one', async () => {
    const risks = await mount({ items: [{ name: 'Risk', frequency }] } as ClinicRisksAccordion['content']);
    const first = firstWords(one(risks, '.frequency bdi'));
    const { width: needed } = edges(first);
    for (let room = Math.ceil(needed) + 1; room < needed + 90; room += 4) {
      one(risks, '.content').style.inlineSize = `${room}px`;
      expect(first.getClientRects(), `${room} px`).to.have.length(1);
    }
  });

  it('avoids a single word on the last line of a sentence if text-wrap: pretty is supported', async () => {
    const risks = await mount({ items: [{ name: 'Risk', frequency: { kind: 'not-stated' } }] });
    const sentence = one(risks, '.frequency');
    const last = firstWords(sentence);
    one(risks, '.content').style.inlineSize = `${edges(last).width - 4}px`;
    last.setStart(last.endContainer, last.toString().lastIndexOf(' ') + 1);
    const isAlone = edges(last).left - edges(sentence).left < 1;
    expect(isAlone).to.equal(!CSS.supports('text-wrap: pretty'));
  });

  it('never starts a line with the dot between timeframe and population', async () => {
    const risks = await mount({ items: [{ name: 'Risk', frequency }] } as ClinicRisksAccordion['content']);
    const about = [...one(risks, '.about').childNodes].find((node) => node instanceof Text)!;
    const at = about.data.indexOf('·');
    const dot = document.createRange();
    dot.setStart(about, at);
    dot.setEnd(about, at + 1);
    for (let width = 90; width < 240; width++) {
      risks.style.inlineSize = `${width}px`;
      const { left } = one(risks, '.about').getBoundingClientRect();
      expect(dot.getBoundingClientRect().left, `${width} px`).to.be.above(left + 8);
    }
  });

  it('shows a band together with its numbers', async () => {
    expect(await said({ kind: 'band', band: 'uncommon' })).to.equal(
      'Uncommon Uncommon: 10 to 100 out of 10,000 people.',
    );
  });

  it('shows its numbers, or that none are given, beside the name of a closed risk', async () => {
    const items = [
      { name: 'A', severity: 'serious', frequency: { kind: 'band', band: 'rare' } },
      { id: 'b', name: 'B', frequency: { kind: 'band', band: 'uncommon' } },
      { name: 'C', frequency: { kind: 'verbal', word: 'now and then' } },
    ] as const;
    const risks = await mount({ items });
    risks.hideAll();
    await risks.updateComplete;
    const seen = (badge: Element) => badge.checkVisibility();
    const badges = () =>
      all(risks, '.beside').map((beside) => all(beside, '.badge').filter(seen).map(words).join(' '));
    expect(badges()).to.deep.equal([
      'Rare Serious',
      'Uncommon: 10 to 100 out of 10,000 people.',
      '“now and then”. No number given.',
    ]);
    risks.show('b');
    await risks.updateComplete;
    expect(badges()[1]).to.equal('Uncommon');
  });

  it('shows a verbal frequency as written, and says that no number is given', async () => {
    expect(await said({ kind: 'verbal', word: 'rare' })).to.equal('rare “rare”. No number given.');
  });

  it('shows words that contain a number as written, open and closed, with their source when open', async () => {
    const content = {
      items: [
        { id: 'a', name: 'A', frequency: { kind: 'verbal', word: '2 to 4 in 100', sources: ['rowan'] } },
      ],
    } as const;
    const page = html`<clinic-treatment
      .content=${{ name: 'Wrap', risks: content, sources: [{ id: 'rowan', title: 'A review' }] }}
      ><clinic-risks-accordion></clinic-risks-accordion
    ></clinic-treatment>`;
    const treatment = await fixture(page);
    const risks = treatment.querySelector('clinic-risks-accordion')!;
    await risks.updateComplete;
    expect(words(one(risks, '.item'))).to.equal('A 2 to 4 in 100 2 to 4 in 100[1]');
    risks.hideAll();
    await risks.updateComplete;
    expect(all(risks, '.beside').map(words)).to.deep.equal(['2 to 4 in 100']);
  });

  it('says that it was looked for but is not known if its kind is "not-known"', async () => {
    expect(await said({ kind: 'not-known' })).to.equal(
      'Frequency not known It was looked for, but how often this happens is not known.',
    );
  });

  it('says that it is not stated if its kind is "not-stated", and shows nothing if missing', async () => {
    expect(await said({ kind: 'not-stated' })).to.equal('How often this happens is not stated.');
    expect(await said(undefined)).to.equal('Risk');
  });

  it('is shown beside the name of the risk, followed by the severity', async () => {
    const items = [
      { name: 'A', severity: 'serious', frequency: { kind: 'band', band: 'rare' } },
      { name: 'B', severity: 'not-serious' },
      { name: 'C', frequency: { kind: 'not-known' } },
    ] as const;
    expect(all(await mount({ items }), '.beside').map(words)).to.deep.equal([
      'Rare Serious',
      'Not serious',
      'Frequency not known',
    ]);
  });

  it('keeps its badge inside the box of the risk even with a long word and large type', async () => {
    const frequency = { kind: 'verbal', word: 'Nebenwirkungsfreiheitsvermutung' } as const;
    const element = await mount({ items: [{ name: 'Haut', severity: 'serious', frequency }] });
    for (const [width, size] of [
      [255, 32],
      [255, 16],
      [640, 32],
    ]) {
      element.setAttribute('style', `inline-size: ${width}px; font-size: ${size}px`);
      const { right } = edges(one(element, '.item'));
      for (const badge of some(element, '.badge'))
        expect(edges(badge).right, `${words(badge)}, ${width} px`).to.be.below(right);
    }
  });

  it('keeps its badges as far from both edges as the text below them in a narrow column', async () => {
    const items = ['seldom', 'now and then', 'every now and then', 'every once in a while'].map((word) => ({
      name: word,
      text: 'It hurts.',
      severity: 'not-serious' as const,
      frequency: { kind: 'verbal' as const, word },
    }));
    const element = await mount({ items });
    for (let width = 250; width <= 450; width += 5) {
      element.style.inlineSize = `${width}px`;
      const { left, right } = edges(one(element, '.content'));
      const padding = parseFloat(getComputedStyle(one(element, '.content')).paddingInlineEnd);
      for (const badge of some(element, '.badge')) {
        expect(edges(badge).left, `${words(badge)}, ${width} px`).to.be.at.least(left + padding - 1);
        expect(edges(badge).right, `${words(badge)}, ${width} px`).to.be.at.most(right - padding + 1);
      }
    }
  });

  it('aligns its badge with the edge if no risk can close, and leaves room for chevrons otherwise', async () => {
    const [serious, other] = [
      { name: 'A', severity: 'serious' },
      { name: 'B', severity: 'not-serious', text: 'It hurts.' },
    ] as const;
    const room = async (...items: (typeof serious | typeof other)[]) => {
      const element = await mount({ items });
      const toggle = one(element, '.toggle');
      const { paddingInlineEnd } = getComputedStyle(toggle);
      return edges(toggle).right - edges(one(element, '.badge')).right - parseFloat(paddingInlineEnd);
    };
    expect(await room(serious)).to.be.below(8);
    expect(await room(serious, other)).to.be.above(16);
  });

  it('cites the sources of a count and of a band', async () => {
    const risks = {
      items: [
        { name: 'R', frequency: { kind: 'count', affected: 1, outOf: 10, sources: ['b'] } },
        { name: 'S', frequency: { kind: 'band', band: 'rare', sources: ['a', 'b'] } },
      ],
    };
    const sources = [
      { id: 'a', title: 'A' },
      { id: 'b', title: 'B' },
    ];
    const page = await fixture(
      html`<clinic-treatment .content=${{ name: 'T', risks, sources }}></clinic-treatment>`,
    );
    const numbers = all(page, '.frequency').map((sentence) => all(sentence, '.citation').map(words));
    expect(numbers).to.deep.equal([['[2]'], ['[1]', '[2]']]);
  });

  it('keeps the total of a zero count: 0 out of 30 does not become 0 out of 10,000', async () => {
    const items = [
      { name: 'A', severity: 'serious', frequency: { kind: 'count', affected: 0, outOf: 30 } },
      { name: 'B', frequency: { kind: 'count', affected: 3, outOf: 10_000 } },
    ] as const;
    const element = await mount({ items });
    expect(all(element, '.frequency').map(words)).to.deep.equal([
      '0 out of 30 people get this. 30 do not.',
      '3 out of 10,000 people get this. 9,997 do not.',
    ]);
    expect(all(element, '.beside').map(words)).to.deep.equal(['0 out of 30 Serious', '3 out of 10,000']);
  });

  it('uses the same total for all counts of a list', async () => {
    const badges = all(await mount(furnished.risks), '.badge').map((badge) => badge.textContent);
    expect(badges.filter((badge) => /out of/.test(badge ?? ''))).to.deep.equal([
      '3 out of 1,000',
      '100 out of 1,000',
      '20 out of 1,000',
    ]);
  });

  it('draws an icon array of one mark per person, hidden from screen readers, only with icon-arrays', async () => {
    expect(all(await mount(furnished.risks), '.icon-array')).to.be.empty;
    const element = await mount(furnished.risks, { iconArrays: true });
    const arrays = all(element, '.icon-array');
    expect(arrays).to.have.length(3);
    const picture = one<SVGSVGElement>(arrays[0]!, 'svg');
    expect(arrays.map(({ ariaHidden }) => ariaHidden)).to.deep.equal(['true', 'true', 'true']);
    expect(words(arrays[0]!.previousElementSibling!)).to.match(/^3 out of 1,000 people get this\./);
    const marks = (name: string) => one(picture, name).getAttribute('d')!.split('M').length - 1;
    expect([marks('.affected'), marks('.unaffected')]).to.deep.equal([3, 997]);
    const places = all(picture, 'path').flatMap((path) => path.getAttribute('d')!.match(/M[^a]+/g));
    expect(new Set(places)).to.have.property('size', 1000);
    const drawn = picture.getBBox();
    const { width, height } = picture.viewBox.baseVal;
    expect([drawn.x + drawn.width <= width, drawn.y + drawn.height <= height]).to.deep.equal([true, true]);
    const legend = one(arrays[0]!, '.legend');
    expect(words(legend)).to.equal('a person who gets this a person who does not');
    expect(all(legend, 'path').map((mark) => mark.getAttribute('class'))).to.deep.equal([
      'affected',
      'unaffected',
    ]);
  });

  it('draws the icon array at the far edge of a wide row, and at the start of a narrow one', async () => {
    const element = await mount(furnished.risks, { iconArrays: true });
    const [array, row] = ['.icon-array', '.how-often'].map((name) => all(element, name)[0]!);
    element.style.inlineSize = '1600px';
    expect(edges(array!).right).to.be.closeTo(edges(row!).right, 1);
    element.style.inlineSize = '560px';
    expect(edges(array!).left).to.be.closeTo(edges(row!).left, 1);
  });

  it('draws an icon array for 100 people', async () => {
    const content = {
      items: [{ name: 'R', frequency: { kind: 'count', affected: 3, outOf: 100 } }],
    } as const;
    const picture = one<SVGSVGElement>(await mount(content, { iconArrays: true }), '.icon-array > svg');
    const marks = all(picture, 'path').map((path) => path.getAttribute('d')!.split('M').length - 1);
    expect(marks).to.deep.equal([3, 97]);
    const { width, height } = picture.viewBox.baseVal;
    expect([width, height]).to.deep.equal([200, 50]);
  });

  it('draws no icon array for 10,000 people', async () => {
    const content = {
      items: [{ name: 'R', frequency: { kind: 'count', affected: 1, outOf: 10_000 } }],
    } as const;
    expect(all(await mount(content, { iconArrays: true }), '.icon-array')).to.be.empty;
  });
});

describe('the details of a risk', () => {
  it('start with the text and the frequency, followed by labelled facts', async () => {
    const element = await mount(furnished.risks);
    const panel = one(element, '#panel\\:burn');
    expect(words(panel)).to.match(/^Blisters or open skin where a lamp was too hot\. 3 out of 1,000/);
    expect(all(panel, '.fact').map((fact) => [...fact.children].map(words))).to.deep.equal([
      ['When', 'Shows within a day and takes weeks to heal.'],
      ['Does it go away?', 'Sometimes'],
      ['Why it is serious', 'It can cause lasting damage. It needs treatment to prevent harm.'],
      ['Who is more at risk', 'People who feel heat less well, for example with diabetes.'],
      ['What to do', 'Take off the wrap. Cool the skin under running water. Cover it loosely.'],
    ]);
  });

  it('show no label or badge for missing facts', async () => {
    const element = await mount({ items: [{ name: 'Only a name' }] });
    expect(words(element)).to.equal('Only a name');
    expect(all(element, 'dl, .badge, .beside')).to.be.empty;
  });
});

describe('advice on when to get help', () => {
  it('stays outside the panel, starts with its urgency and links its telephone number', async () => {
    const element = await mount(furnished.risks, { collapsed: true });
    const advice = all(element, '.advice');
    expect(advice).to.have.length(5);
    for (const card of advice) expect(card.closest('.panel')).to.equal(null);
    expect(words(advice[1]!)).to.match(
      /^Emergency advice: Call 555 0199 now if a burn is larger than your hand/,
    );
    expect(one<HTMLAnchorElement>(advice[1]!, 'a').href).to.equal('tel:5550199');
    expect(all(element, '.urgency').map((prefix) => prefix.textContent.trim())).to.deep.equal([
      'Urgent advice:',
      'Emergency advice:',
      'Urgent advice:',
      'Advice:',
      'Self-care:',
    ]);
  });

  it('leaves as much space below the telephone number of advice as below its text', async () => {
    const advice = { urgency: 'urgent', text: 'you have a fever.' } as const;
    const seekHelp = [advice, { ...advice, telephone: '+1 555 0100' }];
    const [words, number] = all(await mount({ items: [], seekHelp }), '.advice');
    const range = document.createRange();
    const roomBelow = (box: Element, last: Element) => {
      range.selectNodeContents(last);
      return box.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom;
    };
    const usual = roomBelow(words!, one(words!, '.text p'));
    expect(roomBelow(number!, one(number!, '.telephone'))).to.be.closeTo(usual, 2);
  });
});

describe('information beyond single risks', () => {
  it('is shown in sections with their own titles', async () => {
    const element = await mount(furnished.risks);
    expect(all(element, '.passage > .title').map((title) => title.textContent)).to.deep.equal([
      'With and without the treatment',
      'Limits',
      'Who should not have it',
      'What not to combine it with',
      'How it compares',
    ]);
    expect(all(await mount(prolotherapy.risks), '.passage')).to.have.length(2);
  });

  it('is shown as a list only if it has several entries', async () => {
    const contraindications = ['Fever.', 'A wound.'];
    const element = await mount({ items: [], contraindications, limitations: ['It is new.'] });
    expect(all(element, '.passage').map(words)).to.deep.equal([
      'Limits It is new.',
      'Who should not have it Fever. A wound.',
    ]);
    expect(all(element, 'li').map(words)).to.deep.equal(contraindications);
  });
});

describe('the fact box', () => {
  it('is a table that compares outcomes with and without the treatment, with one total', async () => {
    const table = one(await mount(furnished.risks), '.fact-box');
    expect(table.localName).to.equal('table');
    expect(all(table, 'thead th').map((cell) => cell.textContent)).to.deep.equal([
      'What happened',
      'With the treatment',
      'In comparison',
      'How sure',
    ]);
    const rows = all(table, 'tbody tr').map((row) => all(row, 'bdi').map((count) => count.textContent));
    expect(rows).to.deep.equal([
      ['480 out of 1,000', '400 out of 1,000'],
      ['100 out of 1,000', '10 out of 1,000'],
    ]);
    expect(words(table))
      .to.include('Low certainty')
      .and.to.include('after 10 weeks')
      .and.to.include('cold wrap');
  });

  it('has an accessible name, column headers and row headers', async () => {
    const table = one(await mount(furnished.risks), '.fact-box');
    expect(table.ariaLabel).to.equal('With and without the treatment');
    const scopes = (part: string) => all(table, `${part} th`).map((cell) => cell.getAttribute('scope'));
    expect(scopes('thead')).to.deep.equal(['col', 'col', 'col', 'col']);
    expect(scopes('tbody')).to.deep.equal(['row', 'row']);
    const rows = all(table, 'tbody th').map(words);
    furnished.risks.outcomes!.forEach(({ name }, index) => expect(rows[index]).to.include(name));
  });

  it('shows for each outcome whether it is a benefit or harm, its timeframe, population and sources', async () => {
    const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    const rows = all(page, '.fact-box tbody th');
    expect(rows.map((row) => all(row, '.kind').map(words))).to.deep.equal([
      ['A benefit', 'after 10 weeks', 'adults aged 40 to 79'],
      ['A harm', 'within an hour'],
    ]);
    expect(rows.map((row) => all(row, '.citation').map(words))).to.deep.equal([['[2]'], ['[2]', '[3]']]);
  });

  it('heads a column “In comparison” if any outcome has a comparator, and names it in each row', async () => {
    const [first, second] = furnished.risks.outcomes!;
    const outcomes = [first!, { ...second!, comparator: undefined }];
    const table = one(await mount({ ...furnished.risks, outcomes }), '.fact-box');
    expect(all(table, 'thead th').map((cell) => cell.textContent)).to.include('In comparison');
    const compared = all(table, 'tbody td:nth-of-type(2)').map((cell) => one(cell, '.kind').textContent);
    expect(compared).to.deep.equal(['cold wrap', 'Without it']);
  });

  it('heads a column “Without it” if no outcome has a comparator', async () => {
    const outcomes = furnished.risks.outcomes!.map((outcome) => ({ ...outcome, comparator: undefined }));
    const table = one(await mount({ ...furnished.risks, outcomes }), '.fact-box');
    expect(all(table, 'thead th').map((cell) => cell.textContent)).to.include('Without it');
  });

  it('is as close to its heading as other passages are to theirs', async () => {
    const risks = await mount({ ...furnished.risks, limitations: ['It may not help.'] });
    const gaps = all(risks, '.passage').map((passage) => {
      const [title, box] = [...passage.children].map((child) => child.getBoundingClientRect());
      return box!.top - title!.bottom;
    });
    expect(gaps.length).to.be.above(1);
    for (const gap of gaps) expect(gap).to.be.closeTo(gaps.at(-1)!, 0.1);
  });

  it('keeps each count on one line, without overflow, while laid out as a table', async () => {
    const risks = await mount(furnished.risks);
    for (const width of [36, 40, 46]) {
      risks.style.inlineSize = `${width}em`;
      for (const count of some(risks, '.fact-box bdi'))
        expect(count.getClientRects(), `${count.textContent}, ${width}em`).to.have.lengthOf(1);
      const table = one(risks, '.fact-box');
      expect(table.offsetWidth, `${width}em`).to.be.at.most(risks.offsetWidth);
    }
  });

  it('labels each cell with its column in a narrow container, also for screen readers', async () => {
    const risks = await mount(furnished.risks);
    risks.style.inlineSize = '20em';
    const [first] = all(risks, '.fact-box tbody tr');
    const cells = all(first!, 'td').map((cell) => cell.innerText.split('\n')[0]);
    expect(cells).to.deep.equal(['With the treatment', 'In comparison', 'How sure']);
    expect(all(risks, '.fact-box [aria-hidden="true"]:not(svg)')).to.be.empty;
  });

  it('hides the labels of cells in a wide container and without container queries', async () => {
    const risks = await mount(furnished.risks);
    const isSaid = () => all(risks, '.column').some((column) => column.checkVisibility());
    risks.style.inlineSize = '40em';
    expect(isSaid()).to.equal(false);
    for (const place of all(risks, '.frame > div')) place.style.containerType = 'normal';
    expect(isSaid()).to.equal(false);
  });
});
