import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicConditionList } from '../src/elements/condition-list/condition-list.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';

const [conditions, reasons] = furnished.conditions;

const meta: Meta<ClinicConditionList> = {
  title: 'Elements/Condition list',
  component: 'clinic-condition-list',
  args: { content: prolotherapy.conditions[0] },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicConditionList>;

/** The example treatment in everyday words. */
export const Default: Story = {};

/** With how sure we are, and links. */
export const Furnished: Story = { name: 'With Certainty', args: { content: conditions } };

/** Where the author gave no name, the text stands alone, and the link has words of its own. */
export const NameMissing: Story = {
  args: {
    content: { ...reasons, items: reasons!.items.map((reason) => ({ ...reason, name: undefined })) },
  },
};

/** The content is plain HTML inside the element, which readers without JavaScript see. */
export const FromHtml: Story = {
  name: 'From HTML',
  args: { content: undefined },
  render: () =>
    html`<clinic-condition-list>
      <h2>Why people come</h2>
      <ul>
        <li><strong>Knee pain.</strong> Studies are few and small.</li>
        <li><strong>Tennis elbow.</strong> It often passes without treatment.</li>
      </ul>
    </clinic-condition-list>`,
};

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.conditions[0]) } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-condition-list section="reasons"></clinic-condition-list>
    </clinic-treatment>`,
};
