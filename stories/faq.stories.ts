import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import type { ClinicFaq } from '../src/elements/faq/faq.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';
import { alsoInDocs, click, focus, followLink, forgetLink, search } from './support/play.js';

const meta: Meta<ClinicFaq> = {
  title: 'Elements/FAQ',
  component: 'clinic-faq',
  args: { content: prolotherapy.faq },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicFaq>;

/** The example treatment in everyday words. */
export const Default: Story = {};

/** Nine questions: a search field, and topics as headings. Type "wrap" and watch the marks and the count. */
export const WithSearchAndTopics: Story = { args: { content: furnished.faq } };

/** A search filters the questions to those with the word in question or answer, marks it, and says how many are left. */
export const SearchWithResults: Story = {
  args: { content: furnished.faq },
  parameters: alsoInDocs,
  play: (stage) => search(stage, 'session'),
};

/** A search that finds nothing says so. Escape clears the field. */
export const SearchWithoutResults: Story = {
  args: { content: furnished.faq },
  parameters: alsoInDocs,
  play: (stage) => search(stage, 'needle'),
};

/** Every answer is open, and the button closes them again. */
export const AllShown: Story = {
  parameters: alsoInDocs,
  play: (stage) => click(stage, '.toggle-all'),
};

/** Opening an answer closes the others. */
export const Exclusive: Story = {
  args: { exclusive: true },
  parameters: alsoInDocs,
  play: (stage) => {
    click(stage, '#why');
    click(stage, '#prepare');
  },
};

/** A link to one question, as in search results or an email, opens it, scrolls to it, and moves the focus there. */
export const OpenedByLink: Story = {
  args: { content: furnished.faq },
  beforeEach: forgetLink,
  play: () => followLink('burnt'),
};

/** Each question has a link to itself, shown on hover and focus. */
export const WithCopyLinks: Story = {
  args: { copyLinks: true },
  play: (stage) => focus(stage, '.copy-link'),
};

/** Print it: closed answers stay closed on paper too. Without `print`, every answer is printed. */
export const PrintAsIs: Story = {
  args: { print: 'as-is' },
  parameters: alsoInDocs,
  play: (stage) => click(stage, '#recovery'),
};

/** With fewer than three questions there is no button to open them all. */
export const OneQuestion: Story = {
  args: { content: { ...prolotherapy.faq, items: prolotherapy.faq.items.slice(0, 1) } },
};

/** The content is plain HTML inside the element, which readers without JavaScript see. */
export const FromHtml: Story = {
  name: 'From HTML',
  args: { content: undefined },
  render: () =>
    html`<clinic-faq>
      <h2>People also ask</h2>
      <p>Asked by patients before their first visit.</p>
      <h3 id="needle">Does the needle hurt?</h3>
      <p>Most people feel it. <a href="#risks">What else can happen</a></p>
      <h3 id="duration">How long does a visit take?</h3>
      <p>Half an hour, with <em>some rest</em> afterwards.</p>
    </clinic-faq>`,
};

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = { args: { content: stretched(prolotherapy.faq), copyLinks: true } };

/** A column of 320 pixels. */
export const Narrow: Story = { decorators: [inNarrowColumn] };

/** Everything with a side is mirrored: the arrows, the search field, the topics. */
export const RightToLeft: Story = {
  args: { content: { ...furnished.faq, dir: 'rtl' } },
  decorators: [inRightToLeft],
};

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-faq></clinic-faq>
    </clinic-treatment>`,
};
