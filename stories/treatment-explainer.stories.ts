import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicTreatmentExplainer } from '../src/elements/treatment-explainer/treatment-explainer.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';

const meta: Meta<ClinicTreatmentExplainer> = {
  title: 'Elements/Treatment explainer',
  component: 'clinic-treatment-explainer',
  args: { content: prolotherapy.explainer },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicTreatmentExplainer>;

/** The example treatment in everyday words. */
export const Default: Story = {};

/** Every passage in the model, with pictures, a table and callouts. */
export const Furnished: Story = { name: 'Every Field', args: { content: furnished.explainer } };

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.explainer) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-treatment-explainer></clinic-treatment-explainer>
    </clinic-treatment>`,
};
