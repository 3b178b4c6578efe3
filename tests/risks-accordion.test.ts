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
  it('puts serious risks first, then those that happen more often, then the rest as written', async () => {
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

  it('keeps the order of the author where that is asked for', async () => {
    const element = await mount(furnished.risks, { order: 'as-written' });
    expect(names(element)[0]).to.equal('Red, warm skin');
  });

  it('is open at first, and closed where that is asked for, but never where a risk is serious', async () => {
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

  it('has no button, and no empty box, where a risk has nothing to open', async () => {
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

  it('offers to open or close all of them where three can close', async () => {
    const [serious, other] = [{ name: 'A', severity: 'serious' } as const, { name: 'B', text: 'It hurts.' }];
    const offers = async (...items: { name: string }[]) => all(await mount({ items }), '.toggle-all').length;
    expect(await offers(serious, other, other)).to.equal(0);
    expect(await offers(serious, other, other, other)).to.equal(1);
  });

  it('has the names of its risks below its heading, and their advice below the names', async () => {
    const items = [{ name: 'Risk', seekHelp: { urgency: 'urgent', text: 'it hurts.' } }] as const;
    const advice = 'Urgent advice: Ask for an urgent appointment if';
    expect(outline(await mount({ heading: 'Risks', items }))).to.deep.equal([
      '2 Risks',
      '3 Risk',
      `4 ${advice}`,
    ]);
    expect(outline(await mount({ items }))).to.deep.equal(['2 Risk', `3 ${advice}`]);
  });

  it('leads to a serious risk by its link', async () => {
    const element = await mount(furnished.risks);
    await go('burn');
    await waitUntil(() => activeElement() === one(element, '#burn'));
    resetAddress();
  });
});

describe('a list of risks', () => {
  it('is said to be complete where its publisher states that, and nowhere else', async () => {
    const introOf = async (complete: boolean | undefined) =>
      all(await mount({ items: [{ name: 'Risk' }], complete }), '.intro').map(words);
    expect(await introOf(true)).to.deep.equal(['The publisher states that this list is complete.']);
    expect(await introOf(false)).to.be.empty;
    expect(await introOf(undefined)).to.be.empty;
  });
});

describe('how often a risk happens', () => {
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

  it('is told of a count in both frames, with its time and its people', async () => {
    expect(await said(frequency)).to.equal(
      '3 out of 1,000 3 out of 1,000 people get this. 997 do not. in a year · adults',
    );
  });

  it('breaks a line between a figure and its words where they have no room on one, and in no word', async () => {
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

  it('breaks a line between its sentences before it breaks one inside of them', async () => {
    const risks = await mount({ items: [{ name: 'Risk', frequency }] } as ClinicRisksAccordion['content']);
    const first = firstWords(one(risks, '.frequency bdi'));
    const { width: needed } = edges(first);
    for (let room = Math.ceil(needed) + 1; room < needed + 90; room += 4) {
      one(risks, '.content').style.inlineSize = `${room}px`;
      expect(first.getClientRects(), `${room} px`).to.have.length(1);
    }
  });

  it('leaves no word alone on its last line where it is one sentence, in a browser that can', async () => {
    const risks = await mount({ items: [{ name: 'Risk', frequency: { kind: 'not-stated' } }] });
    const sentence = one(risks, '.frequency');
    const last = firstWords(sentence);
    one(risks, '.content').style.inlineSize = `${edges(last).width - 4}px`;
    last.setStart(last.endContainer, last.toString().lastIndexOf(' ') + 1);
    const isAlone = edges(last).left - edges(sentence).left < 1;
    expect(isAlone).to.equal(!CSS.supports('text-wrap: pretty'));
  });

  it('has no line that begins with the dot between its time and its people', async () => {
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

  it('is told of a band with its numbers', async () => {
    expect(await said({ kind: 'band', band: 'uncommon' })).to.equal(
      'Uncommon Uncommon: 10 to 100 out of 10,000 people.',
    );
  });

  it('is told with its numbers, or the want of them, also while it is closed', async () => {
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

  it('is told of a word as it is written, with the want of a number', async () => {
    expect(await said({ kind: 'verbal', word: 'rare' })).to.equal('rare “rare”. No number given.');
  });

  it('is told as it is written where a number is among the words, with its source, open and closed', async () => {
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

  it('is told to be unknown where it was looked for', async () => {
    expect(await said({ kind: 'not-known' })).to.equal(
      'Frequency not known It was looked for, but how often this happens is not known.',
    );
  });

  it('is told not to be said where the author says that, and is silent where he says nothing', async () => {
    expect(await said({ kind: 'not-stated' })).to.equal('How often this happens is not stated.');
    expect(await said(undefined)).to.equal('Risk');
  });

  it('is told beside its name, and after it how serious it is', async () => {
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

  it('is told within the box of its risk, however long the word and however large the type', async () => {
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

  it('is told at the edge where no risk of the list closes, and clear of the chevrons where one does', async () => {
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

  it('is told with the sources of its number, and of its band', async () => {
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

  it('is told of nobody out of as many people as there were: nobody of 30 is not nobody of 10,000', async () => {
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

  it('is told of one number of people in the whole list', async () => {
    const badges = all(await mount(furnished.risks), '.badge').map((badge) => badge.textContent);
    expect(badges.filter((badge) => /out of/.test(badge ?? ''))).to.deep.equal([
      '3 out of 1,000',
      '100 out of 1,000',
      '20 out of 1,000',
    ]);
  });

  it('is drawn only where that is asked for, one mark a person, beside the sentence that alone is read aloud', async () => {
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

  it('is drawn at the far edge beside its sentence, and below it in a narrow place', async () => {
    const element = await mount(furnished.risks, { iconArrays: true });
    const [array, row] = ['.icon-array', '.how-often'].map((name) => all(element, name)[0]!);
    element.style.inlineSize = '1600px';
    expect(edges(array!).right).to.be.closeTo(edges(row!).right, 1);
    element.style.inlineSize = '560px';
    expect(edges(array!).left).to.be.closeTo(edges(row!).left, 1);
  });

  it('is drawn of 100 people as well', async () => {
    const content = {
      items: [{ name: 'R', frequency: { kind: 'count', affected: 3, outOf: 100 } }],
    } as const;
    const picture = one<SVGSVGElement>(await mount(content, { iconArrays: true }), '.icon-array > svg');
    const marks = all(picture, 'path').map((path) => path.getAttribute('d')!.split('M').length - 1);
    expect(marks).to.deep.equal([3, 97]);
    const { width, height } = picture.viewBox.baseVal;
    expect([width, height]).to.deep.equal([200, 50]);
  });

  it('is not drawn for so many people that nobody can count them', async () => {
    const content = {
      items: [{ name: 'R', frequency: { kind: 'count', affected: 1, outOf: 10_000 } }],
    } as const;
    expect(all(await mount(content, { iconArrays: true }), '.icon-array')).to.be.empty;
  });
});

describe('what is said about a risk', () => {
  it('has its place, fact by fact', async () => {
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

  it('leaves no empty label for what is not said', async () => {
    const element = await mount({ items: [{ name: 'Only a name' }] });
    expect(words(element)).to.equal('Only a name');
    expect(all(element, 'dl, .badge, .beside')).to.be.empty;
  });
});

describe('when to get help', () => {
  it('is always visible, most pressing words first, with a number to dial', async () => {
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

  it('has as much room below the telephone number of advice as below its words', async () => {
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

describe('what is not an injury', () => {
  it('has short sections of its own', async () => {
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

  it('is a list where it is more than one thing, and each is told', async () => {
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
  it('is a table with the same outcome with and without the treatment, of one number of people', async () => {
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

  it('has a name, and headings of its columns and of its rows', async () => {
    const table = one(await mount(furnished.risks), '.fact-box');
    expect(table.ariaLabel).to.equal('With and without the treatment');
    const scopes = (part: string) => all(table, `${part} th`).map((cell) => cell.getAttribute('scope'));
    expect(scopes('thead')).to.deep.equal(['col', 'col', 'col', 'col']);
    expect(scopes('tbody')).to.deep.equal(['row', 'row']);
    const rows = all(table, 'tbody th').map(words);
    furnished.risks.outcomes!.forEach(({ name }, index) => expect(rows[index]).to.include(name));
  });

  it('says of each outcome whether it is wanted, when and of whom it was counted, and by which source', async () => {
    const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    const rows = all(page, '.fact-box tbody th');
    expect(rows.map((row) => all(row, '.kind').map(words))).to.deep.equal([
      ['A benefit', 'after 10 weeks', 'adults aged 40 to 79'],
      ['A harm', 'within an hour'],
    ]);
    expect(rows.map((row) => all(row, '.citation').map(words))).to.deep.equal([['[2]'], ['[2]', '[3]']]);
  });

  it('speaks of a comparison where one of its outcomes has one, and says with what each is compared', async () => {
    const [first, second] = furnished.risks.outcomes!;
    const outcomes = [first!, { ...second!, comparator: undefined }];
    const table = one(await mount({ ...furnished.risks, outcomes }), '.fact-box');
    expect(all(table, 'thead th').map((cell) => cell.textContent)).to.include('In comparison');
    const compared = all(table, 'tbody td:nth-of-type(2)').map((cell) => one(cell, '.kind').textContent);
    expect(compared).to.deep.equal(['cold wrap', 'Without it']);
  });

  it('has a column without the treatment where it is compared with nothing else', async () => {
    const outcomes = furnished.risks.outcomes!.map((outcome) => ({ ...outcome, comparator: undefined }));
    const table = one(await mount({ ...furnished.risks, outcomes }), '.fact-box');
    expect(all(table, 'thead th').map((cell) => cell.textContent)).to.include('Without it');
  });

  it('keeps each number on one line as long as it is a table', async () => {
    const risks = await mount(furnished.risks);
    for (const width of [36, 40, 46]) {
      risks.style.inlineSize = `${width}em`;
      for (const count of some(risks, '.fact-box bdi'))
        expect(count.getClientRects(), `${count.textContent}, ${width}em`).to.have.lengthOf(1);
      const table = one(risks, '.fact-box');
      expect(table.offsetWidth, `${width}em`).to.be.at.most(risks.offsetWidth);
    }
  });

  it('says in a narrow place beside each number what it is of, also to screen readers', async () => {
    const risks = await mount(furnished.risks);
    risks.style.inlineSize = '20em';
    const [first] = all(risks, '.fact-box tbody tr');
    const cells = all(first!, 'td').map((cell) => cell.innerText.split('\n')[0]);
    expect(cells).to.deep.equal(['With the treatment', 'In comparison', 'How sure']);
    expect(all(risks, '.fact-box [aria-hidden="true"]:not(svg)')).to.be.empty;
  });

  it('does not say it in a wide place, nor as long as a browser does not know how wide the place is', async () => {
    const risks = await mount(furnished.risks);
    const isSaid = () => all(risks, '.column').some((column) => column.checkVisibility());
    risks.style.inlineSize = '40em';
    expect(isSaid()).to.equal(false);
    for (const place of all(risks, '.frame > div')) place.style.containerType = 'normal';
    expect(isSaid()).to.equal(false);
  });
});
