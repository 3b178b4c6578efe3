import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicRisksAccordion } from '../src/elements/risks-accordion/risks-accordion.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';
import { furnished, prolotherapy } from './support/examples.js';

const meta: Meta<ClinicRisksAccordion> = {
  title: 'Elements/Risks accordion',
  component: 'clinic-risks-accordion',
  args: { content: prolotherapy.risks },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicRisksAccordion>;

/** The example treatment in words of everyday. */
export const Default: Story = {};

/** Every display: counts of one number of people, a band, words, care advice, a fact box, limits. */
export const Furnished: Story = { args: { content: furnished.risks } };

/** A picture of each count beside the sentence that says the same, readable in black and white. */
export const IconArrays: Story = { args: { content: furnished.risks, iconArrays: true } };

/** Closed at first, but for what is serious: that never closes. */
export const Collapsed: Story = { args: { content: furnished.risks, collapsed: true } };

/** In the order of the author, not the serious ones first. */
export const AsWritten: Story = { args: { content: furnished.risks, order: 'as-written' } };

/** Without content the element shows nothing and takes no space. */
export const Empty: Story = { args: { content: undefined } };

/** Wordings far too long, and a word that no line can hold: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.risks) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything is mirrored that has a side. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the treatment around it. */
export const InsideTreatment: Story = {
  tags: ['composed'],
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-risks-accordion></clinic-risks-accordion>
    </clinic-treatment>`,
};
