/** The themes that come with the library: readable each, and at home on one page. */
import { expect, fixture, html } from '@open-wc/testing';
import Color from 'colorjs.io';
import type { LitElement } from 'lit';
import '../src/define.js';
import { sheetWithout, styleWithout } from './support/older-browser.js';
import { schemes, tooClose } from './support/palette.js';
import { one } from './support/shadow.js';

const names = ['default', 'warm-serif', 'crisp', 'soft', 'high-contrast'];
const content = { heading: 'Questions', items: [{ id: 'first', question: 'First?', answer: 'An answer.' }] };
const invitation = { label: 'Book', href: 'https://clinic.example/', purpose: 'book', commercial: false };
const faq = html`<clinic-faq .content=${content}></clinic-faq>`;

const texts = new Map<string, string>();
const sheets = new Map<string, CSSStyleSheet>();

before(async () => {
  for (const name of names) {
    const sheet = new CSSStyleSheet();
    const file = await fetch(new URL(`../src/theme/themes/${name}.css`, import.meta.url));
    texts.set(name, await file.text());
    sheets.set(name, await sheet.replace(texts.get(name)!));
  }
  document.adoptedStyleSheets.push(...sheets.values());
});

after(() => {
  const ours = new Set(sheets.values());
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
});

/** The tokens that a theme sets. */
function tokensOf(name: string): Record<string, string> {
  const { style } = sheets.get(name)!.cssRules[0] as CSSStyleRule;
  return Object.fromEntries([...style].map((token) => [token, style.getPropertyValue(token).trim()]));
}

/** What one sees of a theme at first sight. */
function look(within: Element): string {
  const { borderRadius, borderColor } = getComputedStyle(one(within, '.items'));
  const { color, fontFamily, fontWeight, fontSize } = getComputedStyle(one(within, '.heading'));
  return [borderRadius, borderColor, color, fontFamily, fontWeight, fontSize].join('; ');
}

for (const name of names) {
  const text = name === 'high-contrast' ? 7 : 4.5;

  describe(`the theme ${name}`, () => {
    it(`gives all text a contrast of at least ${text}:1 in light and dark mode`, () => {
      const set = tokensOf(name);
      expect(
        tooClose(
          schemes.map((scheme) => ({ scheme, set })),
          { text },
        ),
      ).to.deep.equal([]);
    });

    it('draws borders and fills in a browser without light-dark()', async () => {
      const ours = [...document.adoptedStyleSheets];
      document.adoptedStyleSheets = [sheetWithout('light-dark', texts.get(name)!)];
      const page = await fixture(
        html`<div data-clinic-theme=${name}>
          ${faq}<clinic-call-to-action .content=${invitation}></clinic-call-to-action>
        </div>`,
      );
      const [questions, callToAction] = [...page.children] as LitElement[];
      for (const element of [questions!, callToAction!]) styleWithout('light-dark', element);
      const { borderTopStyle } = getComputedStyle(one(questions!, '.items'));
      const { backgroundColor } = getComputedStyle(one(callToAction!, '.panel'));
      document.adoptedStyleSheets = ours;
      expect(borderTopStyle).to.equal('solid');
      expect(new Color(backgroundColor).alpha).to.equal(1);
    });

    it('looks the same on the whole page as on a section', async () => {
      const section = await fixture(html`<div data-clinic-theme=${name}>${faq}</div>`);
      const inSection = look(section);
      section.removeAttribute('data-clinic-theme');
      document.documentElement.dataset.clinicTheme = name;
      const onPage = look(section);
      delete document.documentElement.dataset.clinicTheme;
      expect(onPage).to.equal(inSection);
    });
  });
}

describe('themes on one page', () => {
  it('look different side by side', async () => {
    const page = await fixture(
      html`<div>${names.map((name) => html`<div data-clinic-theme=${name}>${faq}</div>`)}</div>`,
    );
    expect(new Set([...page.children].map(look)).size).to.equal(names.length);
  });

  it('look the same when they are nested in each other', async () => {
    const bare = look(await fixture(html`<div>${faq}</div>`));
    for (const inner of names) {
      const alone = look(await fixture(html`<div data-clinic-theme=${inner}>${faq}</div>`));
      if (inner === 'default') expect(alone).to.equal(bare);
      for (const outer of names) {
        const nested = await fixture(
          html`<div data-clinic-theme=${outer}><div data-clinic-theme=${inner}>${faq}</div></div>`,
        );
        expect(look(nested), `${inner} inside ${outer}`).to.equal(alone);
      }
    }
  });

  it('do not style the page’s own text', async () => {
    const bare = await fixture(html`<p>Words of the page.</p>`);
    for (const name of names) {
      const themed = await fixture(html`<p data-clinic-theme=${name}>Words of the page.</p>`);
      for (const property of ['color', 'font', 'background-color', 'letter-spacing']) {
        const value = (paragraph: Element) => getComputedStyle(paragraph).getPropertyValue(property);
        expect(value(themed), `${property}: ${name}`).to.equal(value(bare));
      }
    }
  });
});
