/** What every element promises, whether the browser or a server rendered it first. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { Case } from './cases.js';
import { furnished } from './examples.js';
import { all, danglingReferences, one, outline, some, words } from './shadow.js';
import { setWidth } from './viewport.js';

export interface ContentElement extends LitElement {
  content?: unknown;
  headingLevel?: number;
}

interface Language {
  readonly lang?: string;
  readonly dir?: string;
}

/** Shows content by an element of that name, without `clinic-`. */
export type Mount = (name: Case['name'], content: unknown) => Promise<ContentElement>;

/** Declares the tests of one element. */
export function keepsItsPromises({ name, content, shows, hostile }: Case, mount: Mount): void {
  it('shows its content', async () => {
    expect(words(await mount(name, content))).to.include(shows);
  });

  it('escapes markup in text', async () => {
    const attempt = '<img src=x onerror="globalThis.pwned=1"><script>globalThis.pwned=1</script>{{x}}';
    const element = await mount(name, hostile(attempt));
    expect(words(element)).to.include(attempt);
    expect(all(element, 'img, script:not([type="application/json"])').length).to.equal(0);
    expect((globalThis as { pwned?: number }).pwned).to.equal(undefined);
  });

  it('starts its headings at the requested level between 2 and 6, without skipping levels', async () => {
    const element = await mount(name, content);
    const levels = () => outline(element).map((heading) => Number(heading[0]));
    const [first = 2] = levels();
    expect(first).to.equal(2);
    element.headingLevel = 4;
    await element.updateComplete;
    expect(Math.min(...levels())).to.equal(4);
    expect(Math.max(...levels())).to.be.at.most(6);
    const before = levels();
    before.slice(1).forEach((level, index) => expect(level - before[index]!).to.be.at.most(1));
    for (const [asked, least] of [
      [1, 2],
      [2.7, 2],
      [9, 6],
    ] as const) {
      element.headingLevel = asked;
      await element.updateComplete;
      expect(levels()).to.have.length(before.length);
      if (before.length) expect(Math.min(...levels())).to.equal(least);
    }
  });

  it('starts at heading level 2 if it has no heading of its own', async () => {
    const [first = '2'] = outline(await mount(name, { ...content, heading: undefined }));
    expect(Number(first[0])).to.equal(2);
  });

  it('gives lists without markers an explicit role', async () => {
    const bare = all(await mount(name, content), 'ul, ol').filter(
      (list) => getComputedStyle(list).listStyleType === 'none',
    );
    expect(bare.filter((list) => !list.role).map(({ className }) => className)).to.be.empty;
  });

  it('marks each drawing as an image or hides it from screen readers', async () => {
    const drawings = all<Element>(await mount(name, content), 'svg');
    const unsaid = drawings.filter((drawing) => !drawing.closest('[aria-hidden="true"], [role="img"]'));
    expect(unsaid.map(({ outerHTML }) => outerHTML)).to.be.empty;
  });

  it('has no accessibility violations and no dangling references to ids', async () => {
    const element = await mount(name, content);
    await expect(element).to.be.accessible();
    expect(danglingReferences(element)).to.be.empty;
  });

  it('fits a 320 px wide page, even with text at 200%', async () => {
    await setWidth(320);
    const element = await mount(name, content);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    element.style.fontSize = '200%';
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
  });

  it('inherits letter, line and word spacing set by the reader (WCAG 1.4.12)', async () => {
    const element = await mount(name, content);
    element.style.cssText = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';
    for (const paragraph of some(element, 'p, a, button, li')) {
      const { fontSize, letterSpacing, lineHeight, wordSpacing } = getComputedStyle(paragraph);
      expect(parseFloat(letterSpacing), paragraph.className).to.be.above(0.9);
      expect(parseFloat(lineHeight) / parseFloat(fontSize), paragraph.className).to.be.at.least(1.5);
      expect(parseFloat(wordSpacing), paragraph.className).to.be.above(1.2);
    }
  });

  it('sets lang and dir from its content, or else from the treatment', async () => {
    for (const given of [content, { ...content, lang: undefined, dir: undefined }]) {
      const { lang = 'ar', dir = 'rtl' }: Language = given;
      const element = await mount(name, given);
      const page = await fixture(
        html`<clinic-treatment .content=${{ ...furnished, lang: 'ar', dir: 'rtl' }}></clinic-treatment>`,
      );
      page.append(element);
      await element.updateComplete;
      const box = one(element, 'div');
      expect([box.lang, box.dir]).to.deep.equal([lang, dir]);
    }
  });

  it('inherits font, direction and color-scheme from the page', async () => {
    const page = await fixture(
      html`<div dir="rtl" style="font-family: monospace; color-scheme: dark"></div>`,
    );
    const element = await mount(name, { ...content, dir: undefined });
    page.append(element);
    await element.updateComplete;
    const { fontFamily, direction, colorScheme } = getComputedStyle(one(element, 'div'));
    expect([fontFamily, direction, colorScheme]).to.deep.equal(['monospace', 'rtl', 'dark']);
    fixtureCleanup();
  });
}
