import type { Decorator, Meta, StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/define.js';
import { prolotherapy } from '../../tests/support/examples.js';
import { pasteStory } from '../support/paste.js';
import sheet from './parts-alone.css?raw';

const withSheet: Decorator = (story) =>
  html`<style>
      ${sheet}
    </style>
    ${story()}`;

/** A look that no token reaches, made with `::part()` alone: content, order and behaviour stay the same. */
const meta: Meta = {
  title: 'Theming/Parts alone',
  decorators: [withSheet],
  parameters: {
    controls: { disable: true },
    docs: {
      source: {
        transform: (_code: string, context: StoryContext) =>
          `<style>\n${sheet}</style>\n\n${pasteStory(context)}`,
      },
    },
  },
};
export default meta;

type Story = StoryObj;

/** Questions as on a printed page: no box, large numbered questions. */
export const Questions: Story = {
  render: () => html`<clinic-faq class="broadsheet" .content=${prolotherapy.faq}></clinic-faq>`,
};

/** Benefits as a ledger: one below the other, with how sure we are in the margin, or below on a phone. */
export const Benefits: Story = {
  render: () =>
    html`<clinic-benefit-cards class="ledger" .content=${prolotherapy.benefits}></clinic-benefit-cards>`,
};

/** The same style sheet on the one-tag page, which exposes every part of the elements in it. */
export const OneTag: Story = {
  render: () =>
    html`<clinic-treatment
      class="broadsheet"
      .content=${{ name: prolotherapy.name, faq: prolotherapy.faq }}
    ></clinic-treatment>`,
};
