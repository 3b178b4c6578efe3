import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import { furnished } from '../../tests/support/examples.js';
import { applyRulesFor } from './media-rules.js';

const meta: Meta = {
  title: 'Theming/Paper, contrast and motion',
  // A page that shows all of them at once would mix their rules.
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj;

const note = (text: string) => html`<p style="max-inline-size: 56ch; margin: 0 0 2rem">${text}</p>`;

const elements = html`<div style="display: grid; gap: 3rem; grid-template-columns: minmax(0, 1fr)">
  <clinic-benefit-cards .content=${furnished.benefits}></clinic-benefit-cards>
  <clinic-risks-accordion icon-arrays .content=${furnished.risks}></clinic-risks-accordion>
  <clinic-faq .content=${furnished.faq}></clinic-faq>
  <clinic-call-to-action .content=${furnished.callsToAction[0]}></clinic-call-to-action>
</div>`;

/** On paper everything is open and black on white, lines replace fills, and links show their addresses. */
export const Print: Story = {
  beforeEach: () => applyRulesFor('print'),
  render: () =>
    html`<div style="color-scheme: light; padding: 2rem; background: #fff; color: #000">
      ${note('What a printout shows. To see it on paper, print this story from its own tab.')} ${elements}
    </div>`,
};

/** For a reader who prefers more contrast, muted text and faint lines are as dark as the text. */
export const MoreContrast: Story = {
  beforeEach: () => applyRulesFor('prefers-contrast: more'),
  render: () =>
    html`${note(
      'What a reader sees who has asked the system for more contrast. To try it: on macOS and iOS, Accessibility, Display, Increase contrast; in Chromium, developer tools, Rendering, prefers-contrast.',
    )}
    ${elements}`,
};

/** With reduced motion, an answer does not fade in, and its arrow does not turn. */
export const ReducedMotion: Story = {
  beforeEach: () => applyRulesFor('prefers-reduced-motion: reduce'),
  render: () =>
    html`${note(
      'Open a question: nothing fades, and the arrow does not turn. To try it elsewhere: in Chromium, developer tools, Rendering, prefers-reduced-motion.',
    )}
    ${elements}`,
};

/** Forced colours are the system's own. No page can switch them on; here the rules for them are applied as far as possible. */
export const ForcedColours: Story = {
  beforeEach: () => applyRulesFor('forced-colors: active'),
  render: () =>
    html`${note(
      'Here you see only the lines that stand for fills. To see the colours: on Windows, Accessibility, Contrast themes; in Chromium, developer tools, Rendering, forced-colors. Firefox: Settings, Manage colours, Always.',
    )}
    ${elements}`,
};
