/** The themes that come with the library: readable each, and at home on one page. */
import { expect, fixture, html } from '@open-wc/testing';
import '../src/define.js';
import { schemes, tooClose } from './support/palette.js';
import { one } from './support/shadow.js';

const names = ['default', 'warm-serif', 'crisp', 'soft', 'high-contrast'];
const content = { heading: 'Questions', items: [{ id: 'first', question: 'First?', answer: 'An answer.' }] };
const faq = html`<clinic-faq .content=${content}></clinic-faq>`;

const sheets = new Map<string, CSSStyleSheet>();

before(async () => {
  for (const name of names) {
    const sheet = new CSSStyleSheet();
    const file = await fetch(new URL(`../src/theme/themes/${name}.css`, import.meta.url));
    sheets.set(name, await sheet.replace(await file.text()));
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
    it(`gives all text ${text}:1, in light and in dark`, () => {
      const set = tokensOf(name);
      expect(
        tooClose(
          schemes.map((scheme) => ({ scheme, set })),
          { text },
        ),
      ).to.deep.equal([]);
    });

    it('can be that of the whole page', async () => {
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

  it('look the same inside each other', async () => {
    const bare = look(await fixture(html`<div>${faq}</div>`));
    for (const name of names) {
      const nested = await fixture(
        html`<div data-clinic-theme=${name}><div data-clinic-theme="default">${faq}</div></div>`,
      );
      expect(look(nested), `default inside ${name}`).to.equal(bare);
    }
  });

  it('leave the text of the page alone', async () => {
    const bare = await fixture(html`<p>Words of the page.</p>`);
    const themed = await fixture(html`<p data-clinic-theme="warm-serif">Words of the page.</p>`);
    for (const property of ['color', 'font', 'background-color', 'letter-spacing']) {
      const value = (paragraph: Element) => getComputedStyle(paragraph).getPropertyValue(property);
      expect(value(themed), property).to.equal(value(bare));
    }
  });
});
