import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicBenefitCards } from '../src/elements/benefit-cards/benefit-cards.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';

const meta: Meta<ClinicBenefitCards> = {
  title: 'Elements/Benefit cards',
  component: 'clinic-benefit-cards',
  args: { content: prolotherapy.benefits },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicBenefitCards>;

/** The example treatment in everyday words. */
export const Default: Story = {};

/** How sure we are, from very low to high, each stated in words. */
export const Furnished: Story = { name: 'With Certainty', args: { content: furnished.benefits } };

/** The content is plain HTML inside the element, which readers without JavaScript see. */
export const FromHtml: Story = {
  name: 'From HTML',
  args: { content: undefined },
  render: () =>
    html`<clinic-benefit-cards>
      <h2>What it may do</h2>
      <dl>
        <dt>Less pain</dt>
        <dd>Some people report it after three sessions.</dd>
        <dt>No stay in hospital</dt>
        <dd>You go home the same day.</dd>
      </dl>
    </clinic-benefit-cards>`,
};

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.benefits) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-benefit-cards></clinic-benefit-cards>
    </clinic-treatment>`,
};
