/** What a reader did before the script came, and what works once it is there. */
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { ClinicFaqToggleEvent } from '../../src/elements/faq/faq.events.js';
import type { ClinicFaq } from '../../src/elements/faq/faq.js';
import '../../src/hydrate.js';
import { furnished } from '../support/examples.js';
import { go, resetAddress } from '../support/questions.js';
import { place, renderedHtml, takenOver } from '../support/server-rendered.js';
import { activeElement, all, one, outline, some, stripComments, words } from '../support/shadow.js';
import { stubConsole } from '../support/stub-console.js';

afterEach(resetAddress);

const many = {
  heading: 'Questions',
  items: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({
    id: `question-${number}`,
    question: `Question ${number}`,
    answer: number === 3 ? 'The needle in the answer.' : 'Words.',
  })),
};

/** Questions from a server, taken over once a reader has done something. */
async function mount(act?: (faq: LitElement) => void): Promise<LitElement> {
  const faq = await place(await renderedHtml(many, { element: 'faq' }), act);
  await takenOver(faq);
  return faq;
}

const isOpen = (faq: LitElement, index: number) =>
  all(faq, '.toggle')[index]!.getAttribute('aria-expanded') === 'true';

describe('hydrated <clinic-faq>', () => {
  it('opens an answer on click and fires clinic-faq-toggle', async () => {
    const faq = await mount();
    const told: ClinicFaqToggleEvent[] = [];
    faq.addEventListener('clinic-faq-toggle', (event) => told.push(event));
    all(faq, '.toggle')[1]!.click();
    await faq.updateComplete;
    expect(isOpen(faq, 1)).to.equal(true);
    expect(all(faq, '.panel')[1]!.checkVisibility()).to.equal(true);
    expect(told.map(({ id, open, cause }) => [id, open, cause])).to.deep.equal([
      ['question-2', true, 'click'],
    ]);
  });

  it('opens the question in the fragment, whether that is set before or after hydration', async () => {
    history.replaceState(null, '', '#question-4');
    const faq = await mount();
    await waitUntil(() => activeElement()?.id === 'question-4');
    expect(isOpen(faq, 3)).to.equal(true);
    await go('question-6');
    await waitUntil(() => isOpen(faq, 5));
  });

  it('keeps the focus on a button that was focused before hydration', async () => {
    let button: HTMLElement | undefined;
    await mount((faq) => {
      button = all(faq, '.toggle')[2]!;
      button.focus();
    });
    expect(activeElement() === button, 'has the focus').to.equal(true);
  });

  it('keeps its nodes if the same content is set as a property before hydration', async () => {
    let toggles: HTMLElement[] = [];
    const faq = await mount((faq) => {
      faq.querySelector('script')!.remove();
      (faq as ClinicFaq).content = many;
      toggles = all(faq, '.toggle');
    });
    expect(toggles).to.have.length(8);
    expect(all(faq, '.toggle').every((toggle, index) => toggle === toggles[index])).to.equal(true);
  });

  it('opens only the question that was focused before hydration', async () => {
    const faq = await mount((faq) => all(faq, '.toggle')[2]!.focus());
    await waitUntil(() => isOpen(faq, 2));
    expect(all(faq, '.toggle').filter((_, index) => isOpen(faq, index))).to.have.length(1);
    expect(all(faq, '.panel')[2]!.checkVisibility()).to.equal(true);
  });

  it('keeps a text selection made before hydration', async () => {
    let text: Node | undefined;
    const faq = await mount((faq) => {
      text = [...all(faq, '.label')[1]!.childNodes].find((node) => node instanceof Text)!;
      getSelection()!.setBaseAndExtent(text, 2, text, 5);
    });
    const { anchorNode, anchorOffset, focusOffset } = getSelection()!;
    // An engine tells of the selection by the host, where it does not tell of what lies in a shadow root.
    expect(anchorNode === text || !faq.shadowRoot!.contains(anchorNode)).to.equal(true);
    if (anchorNode === text) expect([anchorOffset, focusOffset]).to.deep.equal([2, 5]);
    expect(text?.isConnected).to.equal(true);
  });

  it('keeps an answer open that find-in-page revealed before hydration', async () => {
    // What a browser does of itself when its search finds words in what is hidden until found.
    const faq = await mount((faq) => all(faq, '.panel')[2]!.removeAttribute('hidden'));
    await waitUntil(() => isOpen(faq, 2));
    expect(all(faq, '.panel')[2]!.checkVisibility()).to.equal(true);
    expect(all(faq, '.toggle').filter((_, index) => isOpen(faq, index))).to.have.length(1);
  });

  it('applies showAll() and hide() called before hydration', async () => {
    const faq = await mount((faq) => {
      // Firefox is not done with it yet.
      customElements.upgrade(faq);
      (faq as ClinicFaq).showAll();
      (faq as ClinicFaq).hide('question-2');
    });
    await waitUntil(() => isOpen(faq, 7));
    expect(all(faq, '.toggle').map((_, index) => isOpen(faq, index))).to.deep.equal([
      true,
      false,
      ...Array<boolean>(6).fill(true),
    ]);
    expect(all(faq, '.panel').filter((panel) => panel.hidden)).to.have.length(1);
  });

  it('applies calls made before hydration in their original order', async () => {
    const faq = await mount((faq) => {
      customElements.upgrade(faq);
      (faq as ClinicFaq).showAll();
      (faq as ClinicFaq).hideAll();
      (faq as ClinicFaq).show('question-3');
    });
    await waitUntil(() => isOpen(faq, 2));
    expect(all(faq, '.toggle').filter((_, index) => isOpen(faq, index))).to.have.length(1);
  });

  it('applies show() and hideAll() called after hydration without delay', async () => {
    const faq = await mount();
    (faq as ClinicFaq).show('question-2');
    await faq.updateComplete;
    expect(isOpen(faq, 1)).to.equal(true);
    (faq as ClinicFaq).hideAll();
    await faq.updateComplete;
    expect(isOpen(faq, 1)).to.equal(false);
  });

  it('filters by a term typed before hydration, without another input event', async () => {
    const heard: Event[] = [];
    const hear = (event: Event) => heard.push(event);
    document.addEventListener('input', hear, true);
    const faq = await mount((faq) => {
      one<HTMLInputElement>(faq, '.search-field').value = 'needle';
    });
    await waitUntil(() => all(faq, '.item').length === 1);
    expect(words(one(faq, '.item'))).to.contain('Question 3');
    expect(one<HTMLInputElement>(faq, '.search-field').value).to.equal('needle');
    document.removeEventListener('input', hear, true);
    expect(heard).to.be.empty;
  });

  it('does not search if nothing was typed before hydration', async () => {
    let searches = 0;
    const faq = await mount(({ shadowRoot }) => {
      shadowRoot!.addEventListener('input', () => searches++, true);
    });
    await nextFrame();
    expect(searches).to.equal(0);
    expect(all(faq, '.item')).to.have.length(many.items.length);
  });

  it('renders again, logs one error and stays interactive if Lit’s marker comments were stripped', async () => {
    const errors = stubConsole('error');
    const faq = await mount((faq) => stripComments(faq.shadowRoot!));
    expect(all(faq, '.item')).to.have.length(8);
    expect(faq.shadowRoot!.adoptedStyleSheets).to.have.length.above(1);
    // Lit tells of it, once.
    expect(errors).to.have.length(1);
    all(faq, '.toggle')[0]!.click();
    await faq.updateComplete;
    expect(isOpen(faq, 0)).to.equal(true);
  });
});

describe('server-rendered <clinic-faq> that was changed before hydration', () => {
  it('renders again if its shadow root was emptied', async () => {
    stubConsole('error');
    const faq = await mount((faq) => faq.shadowRoot!.replaceChildren());
    expect(all(faq, '.item')).to.have.length(8);
  });

  it('adopts its style sheets if its <style> element was removed', async () => {
    const faq = await mount((faq) => one(faq, 'style').remove());
    expect(faq.shadowRoot!.adoptedStyleSheets).to.have.length.above(1);
    expect(all(faq, '.item')).to.have.length(8);
  });

  it('adopts its style sheets and keeps a <style> element added by a browser extension', async () => {
    const faq = await mount((faq) => {
      const style = document.createElement('style');
      style.className = 'extension';
      faq.shadowRoot!.prepend(style);
    });
    expect(faq.shadowRoot!.adoptedStyleSheets).to.have.length.above(1);
    expect(all(faq, 'style').map(({ className }) => className)).to.deep.equal(['extension']);
  });

  it('shows other content that was set before hydration, with and without topics', async () => {
    for (const topic of [undefined, 'A topic']) {
      const items = many.items.map((item) => ({ ...item, question: `Other ${item.question}`, topic }));
      const faq = await mount((faq) => Object.assign(faq, { content: { ...many, items } }));
      expect(all(faq, '.label').map(words)).to.deep.equal(items.map(({ question }) => question));
      expect(faq.shadowRoot!.adoptedStyleSheets).to.have.length.above(1);
      const [first] = all(faq, '.item');
      faq.requestUpdate();
      await faq.updateComplete;
      expect(all(faq, '.item')[0] === first, 'they stay').to.equal(true);
      all(faq, '.toggle')[0]!.click();
      await faq.updateComplete;
      expect(isOpen(faq, 0)).to.equal(true);
    }
  });
});

describe('server-rendered <clinic-faq> after an HTML minifier', () => {
  it('restores hidden="until-found" on panels whose hidden attribute has lost its value', async () => {
    const faq = await mount((faq) => {
      for (const panel of some(faq, '.panel')) panel.setAttribute('hidden', '');
    });
    const values = all(faq, '.panel').map((panel) => panel.getAttribute('hidden'));
    expect(values).to.deep.equal(Array(8).fill('until-found'));
  });
});

describe('two server-rendered elements', () => {
  /** The elements, before the first is hydrated. */
  async function mountTwo(act?: (first: LitElement) => void): Promise<readonly [LitElement, LitElement]> {
    const html = await renderedHtml(many, { element: 'faq' });
    const first = await place(html + html, act);
    return [first, first.nextElementSibling as LitElement];
  }

  it('are hydrated one after the other, and the browser can do something in between', async () => {
    const [first, second] = await mountTwo();
    await first.updateComplete;
    // What waits for no other task is done by then.
    for (let step = 0; step < 100; step++) await Promise.resolve();
    expect([first.hasUpdated, second.hasUpdated]).to.deep.equal([true, false]);
    await second.updateComplete;
    expect(second.hasUpdated).to.equal(true);
  });

  it('do not wait for each other if one fails', async () => {
    const fail = () => {
      throw new Error('It fails.');
    };
    const [first, second] = await mountTwo((first) => Object.assign(first, { render: fail }));
    const hasFailed = await first.updateComplete.then(
      () => false,
      () => true,
    );
    expect(hasFailed).to.equal(true);
    await second.updateComplete;
    all(second, '.toggle')[0]!.click();
    await waitUntil(() => isOpen(second, 0));
  });
});

describe('a server-rendered treatment page', () => {
  for (const width of [390, 1280]) {
    it(`hydrates without warnings, replaced nodes or changed heights when it is ${width} px wide`, async () => {
      const warnings = stubConsole('warn');
      let before: Element[] = [];
      let sizes: number[] = [];
      const page = await place(await renderedHtml(furnished), (page) => {
        page.style.inlineSize = `${width}px`;
        before = all(page, ':not(style)');
        sizes = before.map((node) => node.getBoundingClientRect().height);
      });
      await takenOver(page);
      const after = all(page, ':not(style)');
      expect(after.length).to.equal(before.length);
      expect(after.every((node, index) => node === before[index])).to.equal(true);
      const changed = after.filter((node, index) => node.getBoundingClientRect().height !== sizes[index]);
      expect(changed.map(({ className }) => className)).to.deep.equal([]);
      expect(outline(page)).to.have.length.above(20);
      expect(warnings).to.be.empty;
    });
  }

  it('hydrates the elements of a custom layout in place, from a single JSON script', async () => {
    const inside = ['treatment-explainer', 'risks-accordion', 'faq', 'sources'];
    const before: Element[] = [];
    const page = await place(await renderedHtml(furnished, {}, inside), (page) => {
      before.push(...all(page, ':not(style)'));
    });
    await takenOver(page);
    await waitUntil(() => all(page, 'style').length === 0);
    const after = all(page, ':not(style)');
    expect(after.length).to.equal(before.length);
    expect(after.every((node, index) => node === before[index])).to.equal(true);
    expect(all(page, '.page')).to.be.empty;
    expect(page.querySelectorAll('script')).to.have.length(1);
    const faq = page.querySelector('clinic-faq')!;
    one(faq, '.toggle').click();
    await waitUntil(() => one(faq, '.toggle').ariaExpanded === 'true');
  });

  for (const [whom, give] of Object.entries({
    'the treatment': (page: LitElement, faq: object) => Object.assign(page, { content: { name: 'T', faq } }),
    'an element inside': (page: LitElement, faq: object) =>
      Object.assign(page.querySelector('clinic-faq')!, { content: faq }),
  })) {
    it(`shows, in a custom layout, other content that was set on ${whom} before hydration`, async () => {
      const items = furnished.faq.items.map((item) => ({ ...item, question: `Other ${item.question}` }));
      const page = await place(await renderedHtml(furnished, {}, ['faq']), (page) =>
        give(page, { ...furnished.faq, items }),
      );
      await takenOver(page);
      const faq = page.querySelector('clinic-faq')!;
      await waitUntil(() => all(faq, 'style').length === 0);
      expect(all(faq, '.label').map(words)).to.deep.equal(items.map(({ question }) => question));
      one(faq, '.toggle').click();
      await waitUntil(() => one(faq, '.toggle').ariaExpanded === 'true');
    });
  }
});
