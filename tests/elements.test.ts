/** What every element promises, tested on each from one list. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../src/define.js';
import type { ClinicContentErrorEvent } from '../src/context/content-error-event.js';
import { cases } from './support/cases.js';
import { keepsItsPromises, type ContentElement } from './support/element-promises.js';
import { furnished, prolotherapy } from './support/examples.js';
import { jsonScript } from './support/json-script.js';
import { watchListeners } from './support/listeners.js';
import { outline, words } from './support/shadow.js';
import { stubConsole } from './support/stub-console.js';

async function mount(name: string, content?: unknown): Promise<ContentElement> {
  const element = document.createElement(`clinic-${name}`) as ContentElement;
  element.content = content;
  return fixture(element);
}

for (const example of cases) {
  const { name, tag, content, shows, spoilt, path, stillShows } = example;
  describe(`<${tag}>`, () => {
    keepsItsPromises(example, mount);

    it('reads its content from an inline JSON child, and again when that changes', async () => {
      const script = jsonScript(JSON.stringify(content));
      const element = document.createElement(tag) as ContentElement;
      element.append(script);
      await fixture(element);
      expect(words(element)).to.include(shows);

      script.textContent = JSON.stringify(spoilt);
      stubConsole('warn');
      await oneEvent(element, 'clinic-content-error');
      expect(words(element)).to.include(stillShows).and.not.to.include(shows);
    });

    it('shows its section of the <clinic-treatment> around it', async () => {
      const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
      const element = document.createElement(tag) as ContentElement;
      page.append(element);
      await element.updateComplete;
      expect(words(element)).to.include(shows);
    });

    it('leaves no listeners on the page when it is removed, even if the page is still loading', async () => {
      for (const state of ['complete', 'loading']) {
        Object.defineProperty(document, 'readyState', { value: state, configurable: true });
        const left = watchListeners();
        const element = await mount(name, content);
        element.remove();
        await element.updateComplete;
        Reflect.deleteProperty(document, 'readyState');
        expect(left(), state).to.be.empty;
      }
    });

    it('shows nothing and takes no space without content', async () => {
      const element = await mount(name);
      expect(words(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('reports invalid content once and shows the rest', async () => {
      const warnings = stubConsole('warn');
      const element = document.createElement(tag) as ContentElement;
      const events: ClinicContentErrorEvent[] = [];
      document.addEventListener('clinic-content-error', (event) => events.push(event), { once: true });
      element.content = spoilt;
      await fixture(element);
      element.requestUpdate();
      await element.updateComplete;
      expect(events.flatMap(({ problems }) => problems.map((problem) => problem.path))).to.deep.equal([path]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include(`<${tag}>`).and.to.include(path);
      expect(words(element)).to.include(stillShows);
    });
  });
}

describe('the example page', () => {
  it('shows every text of the example', async () => {
    const page = await fixture(html`<clinic-treatment .content=${prolotherapy}></clinic-treatment>`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const seen = words(page);
    const shown = new Set([
      'heading',
      'text',
      'name',
      'question',
      'answer',
      'label',
      'value',
      'title',
      'conflicts',
    ]);
    const visit = (value: unknown, key = ''): void => {
      if (typeof value === 'string' && shown.has(key)) {
        for (const paragraph of value.split('\n\n')) expect(seen).to.include(paragraph);
      } else if (typeof value === 'object' && value !== null) {
        for (const [name, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? key : name);
      }
    };
    visit({ ...prolotherapy, terms: [] });
  });

  it('has no gaps in its heading levels and no accessibility violations', async () => {
    const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const levels = outline(page).map((heading) => Number(heading[0]));
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!).to.be.at.most(1));
    await expect(page).to.be.accessible();
  });
});
