import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import lumenWrap from '../../tests/fixtures/lumen-wrap.json?raw';
import markdown from '../../tests/fixtures/prolotherapy.md?raw';
import { inRightToLeft } from '../support/edges.js';
import './content-desk.js';
import { followNote, rewrite } from './play.js';

interface DeskArgs {
  readonly text: string;
}

const meta: Meta<DeskArgs> = {
  title: 'Content',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  args: { text: lumenWrap },
  render: ({ text }) => html`<content-desk .text=${text}></content-desk>`,
};
export default meta;

type Story = StoryObj<DeskArgs>;

const mistaken = JSON.stringify(
  {
    name: 'Moss bath',
    lang: 'en',
    explainer: { lead: 'A bath with moss. It is completely safe and has no side effects.' },
    benefits: { items: [{ title: 'Warm feet', kind: 'outcome' }] },
    faq: { items: [{ question: 'Is it wet?' }] },
  },
  null,
  2,
);

/** Paste your own: the page and the notes update. */
export const Desk: Story = {};

/** The same in Markdown, as an editor would write it. */
export const Markdown: Story = { args: { text: markdown } };

/** Benefits without risks, a question without an answer, a promise that nobody can keep. */
export const Mistakes: Story = { args: { text: mistaken } };

/** On a dark page. */
export const Dark: Story = { args: { text: mistaken }, globals: { scheme: 'dark' } };

/** Right to left; code keeps its direction. */
export const RightToLeft: Story = { args: { text: mistaken }, decorators: [inRightToLeft] };

/** A note was chosen: its place in the text is selected. */
export const ChosenNote: Story = { tags: ['!dev'], args: { text: mistaken }, play: followNote };

/** Another treatment was typed. */
export const Rewritten: Story = { tags: ['!dev'], play: rewrite };
