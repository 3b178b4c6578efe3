import type { Decorator, Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define.js';
import type { ClinicTreatment } from '../src/elements/treatment/treatment.js';
import '../src/labels/languages/de.js';
import { furnished, prolotherapy } from '../tests/support/examples.js';
import './content-desk/notes.js';
import { notesOn, type Note } from './content-desk/reading.js';
import { inRightToLeft } from './support/edges.js';
import { german } from './support/german.js';
import { alsoInDocs, showDescription } from './support/play.js';

/** As wide as a page is read well, in the middle of a wide screen. */
const asPage: Decorator = (story) =>
  html`<div style="max-inline-size: 64rem; margin-inline: auto">${story()}</div>`;

/** What the checks and the linter say of the content, below the page. */
const withNotes: Decorator = (story, { args: { content } }) => {
  const notes = content ? together(notesOn(content)) : [];
  return html`${story()}
  ${
    notes.length
      ? html`<details style="margin-block-start: 4rem">
          <summary style="margin-block-end: 1.5rem">What to fix in the content</summary>
          <desk-notes .notes=${notes}></desk-notes>
        </details>`
      : nothing
  }`;
};

/** One note for all places of which the same is said. */
function together(notes: readonly Note[]): Note[] {
  const byText = new Map<string, Note>();
  for (const note of notes) {
    const same = byText.get(note.text);
    byText.set(note.text, same ? { ...same, path: `${same.path}, ${note.path}` } : note);
  }
  return [...byText.values()];
}

/** Room for what the page says to machines. */
const withDescription: Decorator = (story) =>
  html`${story()}
    <pre style="padding-block: 2rem; white-space: pre-wrap; overflow-wrap: anywhere"></pre>`;

const { name, lang, explainer, benefits, risks } = prolotherapy;

/** Enough to begin with: what it is, one benefit and one risk. */
const small = {
  name,
  lang,
  explainer: { heading: explainer.heading, lead: explainer.lead },
  benefits: { heading: benefits.heading, items: benefits.items.slice(0, 1) },
  risks: { heading: risks.heading, items: risks.items.slice(0, 1) },
};

const meta: Meta<ClinicTreatment> = {
  title: 'Page',
  component: 'clinic-treatment',
  args: { content: prolotherapy },
  decorators: [withNotes, asPage],
  argTypes: { content: { control: 'object' } },
  parameters: { paste: small },
};
export default meta;

type Story = StoryObj<ClinicTreatment>;

/**
 * The whole page from one tag, for a made-up treatment that uses every field of the model. Risks
 * follow benefits; anything for sale comes last.
 */
export const Furnished: Story = { name: 'Every Field', args: { content: furnished } };

/** The page of a real treatment, with what the linter says about its content below. */
export const OneTag: Story = {};

/** The same treatment in the page's own layout: the elements take their parts from the surrounding treatment. */
export const WholePage: Story = {
  name: 'Own Layout',
  render: ({ content }) =>
    html`<clinic-treatment .content=${content}>
      <div style="display: grid; gap: 4rem; grid-template-columns: minmax(0, 1fr)">
        <clinic-treatment-explainer></clinic-treatment-explainer>
        <clinic-benefit-cards></clinic-benefit-cards>
        <clinic-risks-accordion></clinic-risks-accordion>
        <clinic-condition-list section="treated-conditions"></clinic-condition-list>
        <clinic-condition-list section="reasons"></clinic-condition-list>
        <clinic-procedure-steps></clinic-procedure-steps>
        <clinic-faq></clinic-faq>
        <clinic-sources></clinic-sources>
        <clinic-call-to-action action="membership"></clinic-call-to-action>
      </div>
    </clinic-treatment>`,
};

/** The treatment is fetched from the address in `src`. */
export const FromAddress: Story = { args: { content: undefined, src: 'fixtures/prolotherapy.json' } };

/** There is no treatment at the address, only half a line of one: the element says so, and offers to try again. */
export const AddressFails: Story = {
  args: { content: undefined, src: 'data:application/json,{"name"' },
};

/**
 * With `structured-data`, the treatment describes itself to machines in schema.org terms, once per page: in a script among
 * its children, which is shown here.
 */
export const DescribedToMachines: Story = {
  args: { content: furnished, structuredData: true },
  render: ({ content, structuredData }) =>
    html`<clinic-treatment .content=${content} ?structured-data=${structuredData}>
      <clinic-call-to-action></clinic-call-to-action>
    </clinic-treatment>`,
  decorators: [withDescription],
  parameters: alsoInDocs,
  play: showDescription,
};

/** The elements in another language: `import 'clinic-elements/labels/de'`, and content whose `lang` is `de`. */
export const InGerman: Story = { args: { content: german } };

/** The whole page, right to left. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };
