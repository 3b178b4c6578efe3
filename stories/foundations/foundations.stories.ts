import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { icon, paths } from '../../src/parts/icons.js';
import type { Token } from '../../src/theme/build-token-list.js';
import { tokens } from '../../src/theme/tokens.js';
import { tokenList } from './tokens.js';

const meta: Meta = {
  title: 'Foundations/Tokens and icons',
  // Nothing here is to be pasted: the sheet has the elements' private names of the tokens.
  parameters: { controls: { disable: true }, docs: { canvas: { sourceState: 'none' } } },
};
export default meta;

type Story = StoryObj;

/** The tokens as the elements carry them, on a box of this page. */
const sheet = `${tokens.cssText.replaceAll(':host', '.tokens')}
.tokens { color: var(--_text); font-size: 1rem; }
.tokens ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 14rem), 1fr)); gap: 1.5rem 1rem; margin: 0; padding: 0; list-style: none; }
.tokens code { font-size: 0.8125rem; overflow-wrap: anywhere; }
.tokens small { display: block; color: var(--_muted); font-size: 0.8125rem; line-height: 1.4; }
.schemes { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.5rem; }
.scheme h2 { margin: 0 0 1rem; font-size: 1.125rem; }
.scheme { padding: 1.5rem; border-radius: 0.75rem; background: Canvas; }
.swatch { block-size: 3rem; margin-block-end: 0.25rem; border: 1px solid var(--_border); border-radius: 0.5rem; }
.tokens .samples { grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); }
.samples .value { display: block; white-space: nowrap; }
.samples li { display: grid; grid-template-rows: subgrid; grid-row: span 2; row-gap: 0.25rem; }
.sample { align-self: end; overflow: hidden; }
/* In one column nothing stands beside a sample, so none keeps its row. */
@media (width < 39rem) { .samples li { display: block; } .samples .bar { margin-block-end: 0.25rem; } .samples .value { white-space: normal; } }
.bar { block-size: 1rem; background: var(--_emphasis); }
.icons li { display: flex; align-items: center; gap: 0.75rem; }
.icons svg { flex: none;  inline-size: 2rem; block-size: 2rem; fill: none; stroke: var(--_emphasis); stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; }`;

function page(content: unknown): TemplateResult {
  return html`<style>
      ${sheet}
    </style>
    <div class="tokens">${content}</div>`;
}

const isColour = ({ type }: Token) => type === 'color';

function described({ name, description }: Token, more: unknown = nothing): TemplateResult {
  // What stands between backticks is code.
  const words = description.split('`').map((text, index) => (index % 2 ? html`<code>${text}</code>` : text));
  return html`<code>--clinic-${name}</code>${more}<small>${words}</small>`;
}

function swatches(scheme: 'light' | 'dark') {
  return html`<div class="scheme" style="color-scheme: ${scheme}">
    <h2 class="tokens">On a ${scheme} page</h2>
    <ul class="tokens">
      ${tokenList.filter(isColour).map(
        (token) =>
          html`<li>
            <div class="swatch" style="background: var(--_${token.name})"></div>
            ${described(token)}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Every colour on a light page and on a dark one, all derived from the accent in the toolbar. */
export const Colour: Story = {
  render: () => page(html`<div class="schemes">${swatches('light')} ${swatches('dark')}</div>`),
};

const texts = [
  {
    words: 'What it may do for you',
    style:
      'font-size: var(--_heading-size); font-weight: var(--_heading-weight); line-height: var(--_heading-line-height)',
    use: 'Heading of a section: 1.75em, bold; heading tokens change it.',
  },
  {
    words: 'A lead says in two or three sentences what the treatment is.',
    style: 'font-size: 1.1875em; color: var(--_muted)',
    use: 'Lead of the explainer: 1.1875em.',
  },
  {
    words:
      'Running text has the size of the page, and no line is longer than the measure, so that the eye finds the next one.',
    style: '',
    use: 'Running text, questions, names of risks and cards: 1em; names are semi-bold.',
  },
  {
    words: 'Details are smaller and quieter.',
    style: 'font-size: 0.875em; color: var(--_muted)',
    use: 'Labels, captions, details: 0.875em.',
  },
  {
    words: 'Eyebrow',
    style: 'font-size: 0.8125em; font-weight: 700; color: var(--_emphasis); text-transform: uppercase',
    use: 'Eyebrows; badges and numbers of sources have the same size: 0.8125em.',
  },
];

/** The sizes and weights of text, each with its use. The font is the page's own, and 1em is the size of its text. */
export const Type: Story = {
  render: () =>
    page(
      texts.map(
        ({ words, style, use }) =>
          html`<p style="${style}; max-inline-size: var(--_measure); margin: 0">${words}</p>
            <small style="margin-block: 0.25rem 1.5rem">${use}</small>`,
      ),
    ),
};

/** What a token that is no colour looks like, where it can be drawn. */
function sample({ name }: Token) {
  if (name === 'radius') return html`<div class="swatch" style="border-radius: var(--_radius)"></div>`;
  return /space|gap|offset|measure/.test(name)
    ? html`<div class="bar" style="inline-size: var(--_${name})"></div>`
    : nothing;
}

/** What is not a colour: density, spacing, radius, measure, headings, motion, each with its default. */
export const SpacingAndMore: Story = {
  render: () =>
    page(
      html`<ul class="samples">
        ${tokenList
          .filter((token) => !isColour(token))
          .map(
            (token) =>
              html`<li>
                <div class="sample">${sample(token)}</div>
                <div>
                  ${described(token, html`<code class="value">${token.written.replaceAll('--_', '--clinic-')}</code>`)}
                </div>
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
        ${Object.keys(paths).map(
          (name) =>
            html`<li>
              ${icon(name)}
              <code>${name}</code>
            </li>`,
        )}
      </ul>`,
    ),
};
