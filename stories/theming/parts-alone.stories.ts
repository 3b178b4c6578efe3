import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { prolotherapy } from '../support/examples.js';
import sheet from './parts-alone.css?raw';

/** A look that no token reaches, made with `::part()` alone: the content, the order and the behaviour stay. */
const meta: Meta = { title: 'Theming/Parts alone', parameters: { controls: { disable: true } } };
export default meta;

type Story = StoryObj;

const styled = (element: TemplateResult) =>
  html`<style>
      ${sheet}
    </style>
    ${element}`;

/** Questions as on a printed page: no box, large numbered questions. */
export const Questions: Story = {
  render: () => styled(html`<clinic-faq class="broadsheet" .content=${prolotherapy.faq}></clinic-faq>`),
};

/** Benefits as a ledger: one below the other, with how sure we are in the margin. */
export const Benefits: Story = {
  render: () =>
    styled(
      html`<clinic-benefit-cards class="ledger" .content=${prolotherapy.benefits}></clinic-benefit-cards>`,
    ),
};

/** The same style sheet through the one tag of a whole page, which passes on every part of the elements in it. */
export const OneTag: Story = {
  render: () =>
    styled(
      html`<clinic-treatment
        class="broadsheet"
        .content=${{ name: prolotherapy.name, faq: prolotherapy.faq }}
      ></clinic-treatment>`,
    ),
};
