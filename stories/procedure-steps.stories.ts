import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicProcedureSteps } from '../src/elements/procedure-steps/procedure-steps.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';

const meta: Meta<ClinicProcedureSteps> = {
  title: 'Elements/Procedure steps',
  component: 'clinic-procedure-steps',
  args: { content: prolotherapy.steps },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicProcedureSteps>;

/** The example treatment in everyday words. */
export const Default: Story = {};

/** With durations and a picture. */
export const Furnished: Story = { name: 'With Durations And Picture', args: { content: furnished.steps } };

/** The content is plain HTML inside the element, which readers without JavaScript see. */
export const FromHtml: Story = {
  name: 'From HTML',
  args: { content: undefined },
  render: () =>
    html`<clinic-procedure-steps>
      <h2>Step by step</h2>
      <ol>
        <li>
          <h3>We talk</h3>
          You tell us what hurts, and since when.
        </li>
        <li>
          <h3>We inject</h3>
          It takes ten minutes.
        </li>
        <li>
          <h3>You rest</h3>
          Take it easy for two days.
        </li>
      </ol>
    </clinic-procedure-steps>`,
};

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.steps) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-procedure-steps></clinic-procedure-steps>
    </clinic-treatment>`,
};
