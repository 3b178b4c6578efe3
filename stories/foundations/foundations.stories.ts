import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { icon, iconNames } from '../../src/parts/icons.js';
import { tokens } from '../../src/theme/tokens.js';

const meta: Meta = { title: 'Foundations/Tokens and icons', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;

/** The tokens as the elements carry them, on a box of this page. */
const sheet = `${tokens.cssText.replace(':host', '.tokens')}
.tokens { color: var(--_text); font-size: 1rem; }
.tokens ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr)); gap: 1rem; margin: 0; padding: 0; list-style: none; }
.tokens code { font-size: 0.8125rem; overflow-wrap: anywhere; }
.schemes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; }
.scheme { padding: 1.5rem; border-radius: 0.75rem; background: Canvas; }
.swatch { block-size: 3rem; margin-block-end: 0.25rem; border: 1px solid var(--_border); border-radius: 0.5rem; }
.sample { overflow: hidden; }
.icons svg { inline-size: 2rem; block-size: 2rem; fill: none; stroke: var(--_link); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }`;

/** Name and default of each token, read from the one place where they are written. */
const declared = [...tokens.cssText.matchAll(/--_[\w-]+:\s*var\(\s*(--clinic-[\w-]+),\s*([^;]+)\);/g)].map(
  ([, name = '', written = '']) => ({ name, written: written.replace(/\s+/g, ' ').trim() }),
);
const isColour = ({ name, written }: (typeof declared)[number]) =>
  /oklch|light-dark/.test(written) || name === '--clinic-focus';

const inner = (name: string) => name.replace('--clinic-', '--_');

function page(content: unknown): TemplateResult {
  return html`<style>
      ${sheet}
    </style>
    <div class="tokens">${content}</div>`;
}

function swatches(scheme: 'light' | 'dark') {
  return html`<div class="scheme" style="color-scheme: ${scheme}">
    <ul class="tokens">
      ${declared.filter(isColour).map(
        ({ name }) =>
          html`<li>
            <div class="swatch" style="background: var(${inner(name)})"></div>
            <code>${name}</code>
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Every colour on a light page and on a dark one, all derived from the accent in the toolbar. */
export const Colour: Story = {
  render: () => page(html`<div class="schemes">${swatches('light')} ${swatches('dark')}</div>`),
};

/** The sizes and weights of text. The font is the page's own. */
export const Type: Story = {
  render: () =>
    page(
      html`<p
          style="font-size: var(--_heading-size); font-weight: var(--_heading-weight); line-height: 1.25; margin: 0"
        >
          What it may do for you
        </p>
        <p style="font-size: 1.1875em; color: var(--_muted); max-inline-size: var(--_measure)">
          A lead says in two or three sentences what the treatment is.
        </p>
        <p style="max-inline-size: var(--_measure)">
          Running text has the size of the page, and no line is longer than the measure, so that an eye finds
          the next one.
        </p>
        <p style="font-size: 0.875em; color: var(--_muted)">Details are smaller and quieter.</p>
        <p style="font-size: 0.8125em; font-weight: 700; color: var(--_link); text-transform: uppercase">
          Eyebrow
        </p>`,
    ),
};

/** What is not a colour: spacing, radius, measure, headings, motion, each with its default. */
export const SpacingAndMore: Story = {
  render: () =>
    page(
      html`<ul>
        ${declared
          .filter((token) => !isColour(token))
          .map(
            ({ name, written }) =>
              html`<li>
                <div class="sample">
                  ${
                    /radius/.test(name)
                      ? html`<div class="swatch" style="border-radius: var(${inner(name)})"></div>`
                      : /space|gap/.test(name)
                        ? html`<div
                            style="inline-size: var(${inner(name)}); block-size: 1rem; background: var(--_link)"
                          ></div>`
                        : ''
                  }
                </div>
                <code>${name}: ${written}</code>
              </li>`,
          )}
      </ul>`,
    ),
};

/** The built-in icons, by the names an author writes in `icon`. */
export const Icons: Story = {
  render: () =>
    page(
      html`<ul class="icons">
        ${iconNames.map(
          (name) =>
            html`<li>
              ${icon(name)}
              <code>${name}</code>
            </li>`,
        )}
      </ul>`,
    ),
};
