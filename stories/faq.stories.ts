import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';
import { furnished, prolotherapy } from './support/examples.js';

const meta: Meta<ClinicFaq> = {
  title: 'Elements/FAQ',
  component: 'clinic-faq',
  args: { content: prolotherapy.faq },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicFaq>;

/** The example treatment in words of everyday. */
export const Default: Story = {};

/** Nine questions: a search field, and topics as headings. Type "wrap" and watch the marks and the count. */
export const WithSearchAndTopics: Story = { args: { content: furnished.faq } };

/** Opening an answer closes the others. */
export const Exclusive: Story = { args: { exclusive: true } };

/** Each question has a link to itself, seen on hover and on focus. */
export const WithCopyLinks: Story = { args: { copyLinks: true } };

/** Without content the element shows nothing and takes no space. */
export const Empty: Story = { args: { content: undefined } };

/** Wordings far too long, and a word that no line can hold: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.faq) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything is mirrored that has a side. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the treatment around it. */
export const InsideTreatment: Story = {
  tags: ['composed'],
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-faq></clinic-faq>
    </clinic-treatment>`,
};
