/** Light and dark: the elements follow the page they stand on, whatever the system says. */
import { expect, fixture, html } from '@open-wc/testing';
import Color from 'colorjs.io';
import '../src/define.js';
import { devtools, speaksDevtools } from './support/engine.js';
import { one } from './support/shadow.js';

const content = { items: [{ id: 'first', question: 'First?', answer: 'An answer.' }] };
const faq = html`<clinic-faq .content=${content}></clinic-faq>`;

/** What a reader sees of the scheme: the surface below the questions. */
function schemeOf(element: Element): 'light' | 'dark' {
  const { backgroundColor } = getComputedStyle(one(element, '.items'));
  return new Color(backgroundColor).to('oklch').coords[0]! > 0.5 ? 'light' : 'dark';
}

/** An engine that cannot be told what the system prefers is asked under the preference that it has. */
async function systemPrefers(scheme: 'light' | 'dark' | ''): Promise<void> {
  if (!(await speaksDevtools())) return;
  await devtools('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-color-scheme', value: scheme }],
  });
}

const page = document.documentElement.style;

afterEach(async () => {
  page.colorScheme = '';
  await systemPrefers('');
});

describe('the colour scheme', () => {
  for (const system of ['light', 'dark'] as const) {
    describe(`on a system that prefers ${system}`, () => {
      beforeEach(() => systemPrefers(system));

      it('is light on a page without color-scheme', async () => {
        expect(schemeOf(await fixture(faq))).to.equal('light');
      });

      for (const scheme of ['light', 'dark'] as const) {
        it(`is ${scheme} on a page with color-scheme: ${scheme}`, async () => {
          page.colorScheme = scheme;
          expect(schemeOf(await fixture(faq))).to.equal(scheme);
        });
      }

      it('follows the system if the page does', async () => {
        page.colorScheme = 'light dark';
        const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
        expect(schemeOf(await fixture(faq))).to.equal(prefersDark ? 'dark' : 'light');
      });
    });
  }

  it('is dark in a dark section of a light page, and light beside it', async () => {
    page.colorScheme = 'light';
    const both = await fixture(
      html`<div>
        ${faq}
        <section style="color-scheme: dark">${faq}</section>
      </div>`,
    );
    const [beside, inside] = both.querySelectorAll('clinic-faq');
    expect([schemeOf(beside!), schemeOf(inside!)]).to.deep.equal(['light', 'dark']);
  });

  it('follows a color-scheme set on the element itself', async () => {
    page.colorScheme = 'light';
    const element = await fixture(
      html`<clinic-faq style="color-scheme: dark" .content=${content}></clinic-faq>`,
    );
    expect(schemeOf(element)).to.equal('dark');
  });

  it('changes when the color-scheme of the page changes', async () => {
    const element = await fixture(faq);
    page.colorScheme = 'dark';
    expect(schemeOf(element)).to.equal('dark');
  });
});
