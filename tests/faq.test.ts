import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../src/elements/faq/define.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import { furnished } from './support/examples.js';
import { watchListeners } from './support/listeners.js';
import { go, resetAddress } from './support/questions.js';
import { all, one, outline, words } from './support/shadow.js';

const mount = (content: ClinicFaq['content']) =>
  fixture<ClinicFaq>(html`<clinic-faq .content=${content}></clinic-faq>`);
const many = Array.from({ length: 8 }, (_, n) => ({ question: `Number ${n}?`, answer: `Answer ${n}.` }));
const field = (faq: Element) => one<HTMLInputElement>(faq, 'input');
const shown = (faq: Element) => all(faq, '.label').map((label) => label.textContent);

/** What a search has marked, and its words. */
const ranges = () => [...CSS.highlights.get('clinic-faq-hit')!] as Range[];
const marks = () => ranges().map(String);

/** Searches for what one question alone says, and waits until it is the only one. */
async function findOne(faq: Element, query: string): Promise<void> {
  field(faq).focus();
  await sendKeys({ type: query });
  await waitUntil(() => shown(faq).length === 1);
}

describe('<clinic-faq>', () => {
  it('groups questions under their topics, one level below the heading', async () => {
    expect(outline(await mount(furnished.faq)).slice(0, 4)).to.deep.equal([
      '2 People also ask',
      '3 The session',
      '4 Does it hurt?',
      '4 How long does a session take?',
    ]);
  });

  it('shows a topic in larger type than its questions', async () => {
    const faq = await mount(furnished.faq);
    const [topic, question] = ['.topic', '.toggle'].map((name) =>
      parseFloat(getComputedStyle(one(faq, name)).fontSize),
    );
    expect(topic).to.be.above(question!);
  });

  it('cites the sources of an answer at its end', async () => {
    const paragraphsOf = async (answer: unknown) => {
      const items = [{ question: 'Why?', answer, sources: ['a'] }];
      const sources = [{ id: 'a', title: 'A study' }];
      const content = { name: 'T', faq: { items }, sources };
      const page = await fixture(html`
        <clinic-treatment .content=${content}><clinic-faq></clinic-faq></clinic-treatment>
      `);
      expect(all(page, '.content .citation')).to.have.lengthOf(1);
      return all(one(page, 'clinic-faq'), 'p').map(words);
    };
    const paragraph = { type: 'paragraph', children: ['It is ', { type: 'em', children: 'so' }, '.'] };
    const list = { type: 'list', items: ['So.'] };
    expect(await paragraphsOf('Because.')).to.deep.equal(['Because.[1]']);
    expect(await paragraphsOf('Because.\n\nIt is so.')).to.deep.equal(['Because.', 'It is so.[1]']);
    expect(await paragraphsOf([list, paragraph])).to.deep.equal(['It is so.[1]']);
    expect(await paragraphsOf([paragraph, list])).to.deep.equal(['It is so.']);
  });

  it('uses heading level 2 for levels below 2 and for 2.5', async () => {
    const faq = await mount({ heading: 'Questions', items: many.slice(0, 1) });
    for (const level of [1, -2, 2.5]) {
      faq.headingLevel = level;
      await faq.updateComplete;
      expect(outline(faq)).to.deep.equal(['2 Questions', '3 Number 0?']);
    }
  });
});

describe('the search of <clinic-faq>', () => {
  it('appears only with eight or more questions', async () => {
    const faq = await mount({ items: many.slice(1) });
    expect(all(faq, 'input')).to.be.empty;
    faq.content = { items: many };
    await faq.updateComplete;
    expect(field(faq).labels![0]!.textContent.trim()).to.equal('Search these questions');
  });

  it('filters by question and answer while typing, and announces the number of results', async () => {
    const faq = await mount({ items: [...many, { question: 'Parking?', answer: 'At the café, number 3.' }] });
    field(faq).focus();
    await sendKeys({ type: 'number 3' });
    await waitUntil(() => one(faq, '.count').textContent === '2 questions found');
    expect(shown(faq)).to.deep.equal(['Number 3?', 'Parking?']);
    const { ariaLive, ariaAtomic, role } = one(faq, '.count');
    expect([ariaLive, ariaAtomic, role]).to.deep.equal(['polite', 'true', null]);
  });

  it('ignores diacritics and case, and highlights matches', async () => {
    const faq = await mount({ items: [...many, { question: 'Où est le café ?', answer: 'A' }] });
    await findOne(faq, 'ou CAFÉ');
    await waitUntil(() => marks().includes('café'));
    expect(marks()).to.have.members(['Où', 'café']);
    const rules = faq.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules.filter(({ cssText }) => cssText.includes('::highlight(clinic-faq-hit)'))).to.have.lengthOf(
      1,
    );
  });

  it('highlights matches in two elements on one page', async () => {
    for (const faq of [await mount({ items: many }), await mount({ items: many })]) {
      await findOne(faq, '7');
    }
    const roots = ranges().map(({ startContainer }) => startContainer.getRootNode());
    expect(new Set(roots).size).to.equal(2);
  });

  describe('the excerpt below a closed question', () => {
    const lines = (faq: Element) => all(faq, '.excerpt').map((line) => line.textContent);
    const answer = [
      { type: 'paragraph', children: 'You lie down. '.repeat(20) },
      { type: 'list', items: ['Leave by the Café.', 'Nothing else, and no more than that. '.repeat(9)] },
    ] as const;
    const items = [...many, { question: 'Where do I leave?', answer }];
    const search = async (query: string, last: string) => {
      const faq = await mount({ items });
      await findOne(faq, query);
      await waitUntil(() => marks().includes(last));
      return faq;
    };

    it('shows the matching part of the answer with the words highlighted', async () => {
      const faq = await search('leave cafe', 'Café');
      expect(lines(faq)).to.have.lengthOf(1);
      expect(lines(faq)[0]).to.match(/^… (You|lie|down\.) [^]+\sLeave by the Café\.\nNothing [^]+ …$/);
      expect(lines(faq)[0]!.length).to.be.below(180);
      expect(
        ranges().filter(({ startContainer: { parentNode } }) => parentNode === one(faq, '.excerpt')),
      ).to.have.lengthOf(2);
    });

    it('is missing if the question itself contains the words', async () => {
      expect(lines(await search('where leave', 'leave'))).to.be.empty;
    });

    it('disappears when the question opens or the search ends', async () => {
      const faq = await search('cafe', 'Café');
      faq.showAll();
      await faq.updateComplete;
      expect(lines(faq)).to.be.empty;
      faq.hideAll();
      await faq.updateComplete;
      expect(lines(faq)).to.have.lengthOf(1);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => shown(faq).length === 9);
      expect(lines(faq)).to.be.empty;
    });

    it('disappears during printing', async () => {
      const faq = await search('cafe', 'Café');
      for (const [type, count] of [
        ['beforeprint', 0],
        ['afterprint', 1],
      ] as const) {
        window.dispatchEvent(new Event(type));
        await faq.updateComplete;
        expect(lines(faq), type).to.have.lengthOf(count);
      }
    });
  });

  it('is cleared by Escape, which propagates only if there is nothing to clear', async () => {
    const faq = await mount({ items: many });
    let heard = 0;
    document.addEventListener('keydown', ({ key }) => (heard += Number(key === 'Escape')));
    await findOne(faq, '7');
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => shown(faq).length === 8);
    expect(field(faq).value).to.equal('');
    expect(heard).to.equal(0);
    await sendKeys({ press: 'Escape' });
    expect(heard).to.equal(1);
  });

  it('is cleared by Escape in a dialog, which receives only the next one', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const faq = await mount({ items: many });
    dialog.append(faq);
    dialog.showModal();
    await findOne(faq, '7');
    // Whether it then closes is up to the browser: WebKit keeps the key for its own search field.
    const heard: KeyboardEvent[] = [];
    dialog.addEventListener('keydown', (event) => heard.push(event));
    await sendKeys({ press: 'Escape' });
    expect([field(faq).value, dialog.open, ...heard]).to.deep.equal(['', true]);
    await sendKeys({ press: 'Escape' });
    expect(heard.map(({ key, defaultPrevented }) => [key, defaultPrevented])).to.deep.equal([
      ['Escape', false],
    ]);
  });

  it('keeps its query and highlights when the element is moved', async () => {
    const faq = await mount({ items: many });
    await findOne(faq, '7');
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(faq);
    await faq.updateComplete;
    expect([field(faq).value, ...shown(faq)]).to.deep.equal(['7', 'Number 7?']);
    expect(marks()).to.include('7');
  });

  it('ends when its field disappears, and starts empty when the field returns', async () => {
    const faq = await mount({ items: many });
    await findOne(faq, '7');
    faq.content = { items: many.slice(1) };
    await waitUntil(() => shown(faq).length === 7);
    expect(ranges()).to.be.empty;
    faq.content = { items: many };
    await faq.updateComplete;
    expect(field(faq).value).to.equal('');
    expect(shown(faq)).to.have.lengthOf(8);
  });

  it('is cleared when a link or show() opens a question that it hides', async () => {
    const faq = await mount({ items: many });
    for (const ask of [() => go('number-3'), () => Promise.resolve(faq.show('number-4'))]) {
      await findOne(faq, '7');
      await ask();
      await waitUntil(() => shown(faq).length === 8);
      expect(field(faq).value).to.equal('');
    }
    const open = all(faq, '.toggle').filter(({ ariaExpanded }) => ariaExpanded === 'true');
    expect(open.map(({ id }) => id)).to.deep.equal(['number-3', 'number-4']);
    resetAddress();
  });

  it('stays active when the page opens a matching question or closes a hidden one', async () => {
    const faq = await mount({ items: many });
    faq.show('number-3');
    await findOne(faq, '7');
    faq.show('number-7');
    faq.hide('number-3');
    await faq.updateComplete;
    expect([field(faq).value, ...shown(faq)]).to.deep.equal(['7', 'Number 7?']);
  });

  it('reports no results with a hint, and hides the button that opens all', async () => {
    const faq = await mount({ items: many });
    expect(all(faq, '.toggle-all')).to.have.lengthOf(1);
    field(faq).focus();
    await sendKeys({ type: 'zebra' });
    await waitUntil(() => words(one(faq, '.count')) === '0 questions found. Try other words.');
    expect(shown(faq)).to.be.empty;
    expect(all(faq, '.toggle-all')).to.be.empty;
  });

  it('has “Show all” open, report and judge by only the questions found', async () => {
    const items = many.map((item, n) => ({ ...item, answer: n < 3 ? 'It takes an hour.' : item.answer }));
    const faq = await mount({ items });
    const reported: string[] = [];
    faq.addEventListener('clinic-faq-toggle', ({ id }) => reported.push(id));
    field(faq).focus();
    await sendKeys({ type: 'hour' });
    await waitUntil(() => shown(faq).length === 3);
    const button = one(faq, '.toggle-all');
    button.click();
    await faq.updateComplete;
    expect(reported).to.deep.equal(['number-0', 'number-1', 'number-2']);
    expect(words(button)).to.equal('Hide all');
    field(faq).value = '';
    field(faq).dispatchEvent(new InputEvent('input'));
    await waitUntil(() => shown(faq).length === 8);
    expect(words(button)).to.equal('Show all');
    expect(all(faq, '[aria-expanded="true"]')).to.have.lengthOf(3);
  });

  it('finds and marks words that contain soft hyphens or marks of direction', async () => {
    const faq = await mount({
      items: [...many, { question: 'Physio\u00ADthera\u00ADpie?', answer: '\u200E+966 5' }],
    });
    await findOne(faq, 'physiotherapie');
    await waitUntil(() => marks().includes('Physio\u00ADthera\u00ADpie'));
    field(faq).value = '';
    await findOne(faq, '+966');
    await waitUntil(() => marks().includes('+966'));
  });

  it('is a search landmark', async () => {
    expect(one(await mount({ items: many }), '.search').role).to.equal('search');
  });

  it('leaves no listeners and no highlights when the element is removed', async () => {
    const left = watchListeners();
    const faq = await mount({ items: many });
    await findOne(faq, '7');
    faq.requestUpdate();
    faq.remove();
    await faq.updateComplete;
    expect(left()).to.be.empty;
    expect(ranges()).to.be.empty;
  });

  it('hides no question in print, and filters again afterwards', async () => {
    const faq = await mount({ items: many });
    await findOne(faq, '7');
    window.dispatchEvent(new Event('beforeprint'));
    await Promise.resolve();
    expect(shown(faq)).to.have.lengthOf(8);
    expect(ranges(), 'marks on paper').to.be.empty;
    window.dispatchEvent(new Event('afterprint'));
    await faq.updateComplete;
    expect([field(faq).value, ...shown(faq)]).to.deep.equal(['7', 'Number 7?']);
    expect(ranges()).not.to.be.empty;
  });
});
