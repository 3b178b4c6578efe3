/** What every element promises, tested on each from one list. */
import { expect, fixture, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import { stub } from './support/stub.js';
import '../src/define.js';
import type { ClinicContentErrorEvent } from '../src/context/content-error-event.js';
import { cases } from './support/cases.js';
import { furnished, prolotherapy } from './support/examples.js';
import { all, danglingReferences, outline, words } from './support/shadow.js';

interface ContentElement extends LitElement {
  content?: unknown;
  headingLevel?: number;
}

async function mount(tag: string, content?: unknown): Promise<ContentElement> {
  const element = document.createElement(tag) as ContentElement;
  element.content = content;
  return fixture(element);
}

for (const { tag, content, shows, spoilt, path, stillShows, hostile } of cases) {
  describe(`<${tag}>`, () => {
    it('shows its content', async () => {
      expect(words(await mount(tag, content))).to.include(shows);
    });

    it('takes its content from an inline JSON child, and follows its changes', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.text = JSON.stringify(content);
      const element = document.createElement(tag) as ContentElement;
      element.append(script);
      await fixture(element);
      expect(words(element)).to.include(shows);

      script.textContent = JSON.stringify({
        ...spoilt,
        heading: 'Another heading',
        label: 'Another heading',
      });
      const console = stub('warn');
      await oneEvent(element, 'clinic-content-error');
      console.restore();
      expect(words(element.shadowRoot!.host)).to.not.include(shows);
    });

    it('takes its part from the treatment around it', async () => {
      const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
      const element = document.createElement(tag) as ContentElement;
      page.append(element);
      await element.updateComplete;
      expect(words(element)).to.include(shows);
    });

    it('shows nothing and takes no space without content', async () => {
      const element = await mount(tag);
      expect(words(element)).to.equal('');
      expect(element.getBoundingClientRect().height).to.equal(0);
    });

    it('tells once of content that it cannot use, and shows the rest', async () => {
      const console = stub('warn');
      const element = document.createElement(tag) as ContentElement;
      const events: ClinicContentErrorEvent[] = [];
      document.addEventListener('clinic-content-error', (event) => events.push(event), { once: true });
      element.content = spoilt;
      await fixture(element);
      element.requestUpdate();
      await element.updateComplete;
      console.restore();
      expect(events.flatMap(({ problems }) => problems.map((problem) => problem.path))).to.deep.equal([path]);
      expect(console.calls).to.have.length(1);
      expect(console.calls[0]).to.include(`<${tag}>`).and.to.include(path);
      expect(words(element)).to.include(stillShows);
    });

    it('shows markup in a text as text', async () => {
      const attempt = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>{{x}}';
      const element = await mount(tag, hostile(attempt));
      expect(words(element)).to.include(attempt);
      expect(all(element, 'img, script')).to.be.empty;
      expect((globalThis as { pwned?: number }).pwned).to.equal(undefined);
    });

    it('puts its headings where the page needs them', async () => {
      const element = await mount(tag, content);
      const levels = () => outline(element).map((heading) => Number(heading[0]));
      const [first = 2] = levels();
      expect(first).to.equal(2);
      element.headingLevel = 4;
      await element.updateComplete;
      expect(Math.min(...levels())).to.equal(4);
      expect(Math.max(...levels())).to.be.at.most(6);
      const before = levels();
      before.slice(1).forEach((level, index) => expect(level - before[index]!).to.be.at.most(1));
    });

    it('has no accessibility violation, and no reference that leads nowhere', async () => {
      const element = await mount(tag, content);
      await expect(element).to.be.accessible();
      expect(danglingReferences(element)).to.be.empty;
    });

    it('fits a column of 320 px, also with text of twice the size', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await mount(tag, content);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      element.style.fontSize = '200%';
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });

    it('passes the spacing of text on that a reader sets (WCAG 1.4.12)', async () => {
      const element = await mount(tag, content);
      element.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
      for (const paragraph of all(element, 'p, a, button, li')) {
        const { letterSpacing, wordSpacing } = getComputedStyle(paragraph);
        expect(parseFloat(letterSpacing), paragraph.className).to.be.above(0.9);
        expect(parseFloat(wordSpacing), paragraph.className).to.be.above(1.2);
      }
    });

    it('names the language and direction of its content on what it renders', async () => {
      const element = await mount(tag, content);
      const page = await fixture(
        html`<clinic-treatment .content=${{ ...furnished, lang: 'ar', dir: 'rtl' }}></clinic-treatment>`,
      );
      page.append(element);
      await element.updateComplete;
      const root = element.shadowRoot!.querySelector<HTMLElement>('[lang]');
      expect(root?.lang).to.match(/^(ar|en)$/);
      expect(root?.dir).to.match(/^(rtl|ltr)$/);
    });

    it('keeps to the colours, the font and the direction of the page', async () => {
      const page = await fixture(
        html`<div dir="rtl" style="font-family: monospace; color-scheme: dark"></div>`,
      );
      const element = await mount(tag, content);
      page.append(element);
      await element.updateComplete;
      const { fontFamily, direction, colorScheme } = getComputedStyle(element);
      expect([fontFamily, direction, colorScheme]).to.deep.equal(['monospace', 'rtl', 'dark']);
      fixtureCleanup();
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

  it('has one outline without a gap', async () => {
    const page = await fixture(html`<clinic-treatment .content=${furnished}></clinic-treatment>`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const levels = outline(page).map((heading) => Number(heading[0]));
    expect(levels[0]).to.equal(2);
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!).to.be.at.most(1));
    await expect(page).to.be.accessible();
  });
});
