import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicCallToAction } from '../src/elements/call-to-action/call-to-action.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';

const meta: Meta<ClinicCallToAction> = {
  title: 'Elements/Call to action',
  component: 'clinic-call-to-action',
  args: { content: furnished.callsToAction[0] },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicCallToAction>;

/** The first invitation of the invented treatment. */
export const Default: Story = {};

/** A telephone number to tap. */
export const Call: Story = { args: { content: furnished.callsToAction[1] } };

/** An invitation to buy looks different, and says so. */
export const Commercial: Story = { args: { content: furnished.callsToAction[2] } };

/** No address, no link: the text stays plain text. */
export const WithoutAddress: Story = { args: { content: prolotherapy.callsToAction[0] } };

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(furnished.callsToAction[0]) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-call-to-action action="membership"></clinic-call-to-action>
    </clinic-treatment>`,
};
