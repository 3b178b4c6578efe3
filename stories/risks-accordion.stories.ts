import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { RiskContent } from '../src/content/risks.js';
import '../src/define.js';
import type { ClinicRisksAccordion } from '../src/elements/risks-accordion/risks-accordion.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import { inNarrowColumn, inRightToLeft, stretched } from './support/edges.js';
import { alsoInDocs, click, focus, followLink, forgetLink } from './support/play.js';

const { heading, items, seekHelp, outcomes } = furnished.risks;
const { limitations, contraindications, interactions, comparisons } = furnished.risks;

/** The furnished example with nothing but the risks that are asked for. */
const withRisks = (keep: (risk: RiskContent['items'][number]) => boolean): RiskContent => ({
  heading,
  items: items.filter(keep),
});

/** Its risks whose frequency is of one kind. */
const told = (...kinds: string[]) => withRisks(({ frequency }) => kinds.includes(frequency?.kind ?? ''));

const meta: Meta<ClinicRisksAccordion> = {
  title: 'Elements/Risks accordion',
  component: 'clinic-risks-accordion',
  args: { content: prolotherapy.risks },
  argTypes: { content: { control: 'object' } },
};
export default meta;

type Story = StoryObj<ClinicRisksAccordion>;

/** The example treatment in everyday words. */
export const Default: Story = {};

/** Every display: counts out of one number of people, a band, words, care advice, a fact box, limits. */
export const Furnished: Story = { name: 'Every Field', args: { content: furnished.risks } };

/** Counts written out of 10, 100 and 1,000 people. All are shown out of 1,000, both ways: who gets it, who does not. */
export const Counts: Story = { args: { content: told('count') } };

/** A band from EU product information is never shown without its numbers. */
export const Band: Story = { args: { content: told('band') } };

/** A word is shown as written, and never turned into a number: "No number given." */
export const WordWithoutNumber: Story = { args: { content: told('verbal') } };

/** Researchers looked, and how often it happens is not known. */
export const NotKnown: Story = { args: { content: told('not-known') } };

/** The author does not say how often, and the page says so. */
export const NotSaid: Story = { args: { content: told('not-stated') } };

/** A picture of each count beside the sentence that says the same, readable in black and white: 1,000 marks, one per person. */
export const IconArrays: Story = { args: { content: told('count'), iconArrays: true } };

/** If all counts fit into 100 people, the picture has 100 marks. */
export const IconArraysOfHundred: Story = {
  args: {
    content: withRisks(({ frequency }) => frequency?.kind === 'count' && frequency.outOf <= 100),
    iconArrays: true,
  },
};

/**
 * Closed at first, except serious risks, which never close. Beside the name of a closed risk, a band shows its numbers, and
 * a word says “No number given”.
 */
export const Collapsed: Story = { args: { content: furnished.risks, collapsed: true } };

/** In the author's order, not serious ones first. */
export const AsWritten: Story = { args: { content: furnished.risks, order: 'as-written' } };

/** Serious risks have no button to close them, so there is no button for all either. */
export const SeriousOnly: Story = { args: { content: withRisks(({ severity }) => severity === 'serious') } };

/** One risk that is not serious. */
export const OneRisk: Story = { args: { content: withRisks(({ id }) => id === 'red-skin') } };

/** The author states that the list is complete. Otherwise the element does not say so. */
export const CompleteList: Story = { args: { content: { ...told('count'), complete: true } } };

/** When to seek help, from emergency to self-care: graded by words, border and colour, and never collapsed. */
export const SeekHelp: Story = { args: { content: { ...told('verbal'), seekHelp } } };

/** A risk's advice stays visible while the risk is closed. */
export const AdviceOfClosedRisk: Story = {
  args: {
    content: {
      heading,
      items: items.flatMap((risk) => (risk.seekHelp ? [{ ...risk, severity: 'not-serious' as const }] : [])),
    },
    collapsed: true,
  },
};

/** The same outcomes with and without the treatment, side by side, out of the same number of people. */
export const FactBox: Story = { args: { content: { heading, items: [], outcomes } } };

/** What is not an injury has its own sections: limits, who should not have it, interactions, comparisons. */
export const LimitsAndMore: Story = {
  args: {
    content: { heading, items: [], limitations, contraindications, interactions, comparisons },
  },
};

/** A link to one risk opens it, scrolls to it, and moves the focus there. */
export const OpenedByLink: Story = {
  args: { content: furnished.risks, collapsed: true },
  beforeEach: forgetLink,
  play: () => followLink('headache'),
};

/** Each risk has a link to itself, shown on hover and focus. */
export const WithCopyLinks: Story = {
  args: { copyLinks: true },
  play: (stage) => focus(stage, '.copy-link'),
};

/** Print it: closed risks stay closed on paper too, except serious ones. Without `print`, everything is printed. */
export const PrintAsIs: Story = {
  args: { content: furnished.risks, collapsed: true, print: 'as-is' },
  parameters: alsoInDocs,
  play: (stage) => click(stage, '#headache'),
};

/** The content is plain HTML inside the element, which readers without JavaScript see. */
export const FromHtml: Story = {
  name: 'From HTML',
  args: { content: undefined },
  render: () =>
    html`<clinic-risks-accordion>
      <h2>What can go wrong</h2>
      <details open>
        <summary>Bruises</summary>
        <p>They fade within two weeks.</p>
      </details>
      <details open>
        <summary>Infection</summary>
        <p>Call us the same day if the skin turns red and hot.</p>
      </details>
    </clinic-risks-accordion>`,
};

/** Without content the element shows nothing and takes up no space. */
export const Empty: Story = { args: { content: undefined } };

/** Far too much text, and a word longer than any line: nothing is cut off, nothing sticks out. */
export const LongText: Story = {
  args: { content: stretched(furnished.risks), copyLinks: true, iconArrays: true },
};

/** A column of 320 pixels. */
export const Narrow: Story = {
  args: { content: furnished.risks, iconArrays: true },
  decorators: [inNarrowColumn],
};

/** Everything with a side is mirrored: the badges, the marks of a picture, the columns of the fact box. */
export const RightToLeft: Story = {
  args: { content: { ...furnished.risks, dir: 'rtl' }, iconArrays: true },
  decorators: [inRightToLeft],
};

/** The element takes its part from the surrounding treatment. */
export const InsideTreatment: Story = {
  render: () =>
    html`<clinic-treatment .content=${prolotherapy}>
      <clinic-risks-accordion></clinic-risks-accordion>
    </clinic-treatment>`,
};
