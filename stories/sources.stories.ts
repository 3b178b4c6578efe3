import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicSources } from '../src/elements/sources/sources.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';

const meta: Meta<ClinicSources> = {
  title: 'Elements/Sources',
  component: 'clinic-sources',
  args: { content: { items: furnished.sources, review: furnished.review, publisher: furnished.publisher } },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicSources>;

/** The sources, the review and the publisher of the invented treatment. */
export const Default: Story = {};

/** A page that names no sources still says whose interests are involved. */
export const ReviewOnly: Story = {
  args: { content: { review: prolotherapy.review, publisher: prolotherapy.publisher } },
};

/** The date of the next review has passed, and the page says so. */
export const Overdue: Story = {
  args: {
    content: {
      review: {
        ...furnished.review,
        reviewers: furnished.review.reviewers?.map((reviewer) => ({ ...reviewer, date: '2019-01-31' })),
        published: '2018-01-31',
        lastReviewed: '2019-01-31',
        nextReview: '2020-01-31',
      },
    },
  },
};

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = {
  args: {
    content: stretched({
      items: furnished.sources,
      review: furnished.review,
      publisher: furnished.publisher,
    }),
  },
};

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-sources></clinic-sources>
    </clinic-treatment>`,
};
