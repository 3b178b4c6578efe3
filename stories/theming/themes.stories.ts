import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import crisp from '../../src/theme/themes/crisp.css?raw';
import defaultTheme from '../../src/theme/themes/default.css?raw';
import highContrast from '../../src/theme/themes/high-contrast.css?raw';
import soft from '../../src/theme/themes/soft.css?raw';
import warmSerif from '../../src/theme/themes/warm-serif.css?raw';
import { prolotherapy } from '../../tests/support/examples.js';
import { loader } from '../support/paste.js';

/**
 * The themes that come with the library. A page loads one, `clinic-elements/themes/soft.css`, and writes
 * `data-clinic-theme="soft"` on `<html>` or on any part of the page. What is around the elements here, above all the
 * background, is the page's own.
 */
const meta: Meta = { title: 'Theming/Themes', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;

const page = `
.clinic-page { padding: clamp(1rem, 4vw, 3.5rem); background: var(--page, Canvas); border-radius: 0.75rem; }
[data-clinic-theme='warm-serif'] { --page: light-dark(#fffaf1, #16110d); }
[data-clinic-theme='soft'] { --page: light-dark(#faf7ff, #131018); }
[data-clinic-theme='default'] { --page: light-dark(#f6fbfb, #0d1516); }
.side-by-side { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); gap: 1.5rem; }
.look { margin: 0 0 1.5rem; font-family: ui-monospace, monospace; font-size: 0.875rem; }`;

const sheet = [defaultTheme, warmSerif, crisp, soft, highContrast, page].join('\n');

const themed = (theme: string, content: unknown) =>
  html`<div class="clinic-page" data-clinic-theme=${theme}>${content}</div>`;

/** What a page writes to have these looks: their files, without the page that the story's own sheet has around them. */
const sourceOf = (...themes: string[]) => {
  const code = [...themes.map(link), loader, '', ...themes.map(part)].join('\n');
  return { docs: { source: { transform: () => code } } };
};

const link = (theme: string) =>
  `<link rel="stylesheet" href="/node_modules/clinic-elements/dist/themes/${theme}.css" />`;

const part = (theme: string) => `<div data-clinic-theme="${theme}">
  <clinic-treatment src="/treatment.json"></clinic-treatment>
</div>`;

const treatment = (theme: string): Story => ({
  parameters: sourceOf(theme),
  render: () =>
    html`<style>
        ${sheet}
      </style>
      ${themed(theme, html`<clinic-treatment .content=${prolotherapy}></clinic-treatment>`)}`,
});

/** The look without a theme, as a theme: for part of a page that has another. */
export const Default: Story = treatment('default');

/** Burnt orange, everything in a serif, nearly square corners: for an old house with a good name. */
export const WarmSerif: Story = treatment('warm-serif');

/** Blue on pure greys, square and compact: for a hospital with much to say. */
export const Crisp: Story = treatment('crisp');

/** Round and roomy, with a second hue for icons and small words: for children and families. */
export const Soft: Story = treatment('soft');

/** All text at 7:1 or more, every line as dark as the text: for readers with low vision. */
export const HighContrast: Story = treatment('high-contrast');

const looks = ['default', 'warm-serif', 'crisp', 'soft', 'high-contrast'];

/** All on one page: each keeps to the part of the page that names it. */
export const SideBySide: Story = {
  parameters: sourceOf(...looks),
  render: () =>
    html`<style>
        ${sheet}
      </style>
      <div class="side-by-side">
        ${looks.map((theme) =>
          themed(
            theme,
            html`<p class="look">${theme}</p>
              <clinic-benefit-cards .content=${prolotherapy.benefits}></clinic-benefit-cards>`,
          ),
        )}
      </div>`,
};
