import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useArgs } from 'storybook/preview-api';
import { furnished } from '../../tests/support/examples.js';
import { inRightToLeft } from '../support/edges.js';
import { addressOf, argsOf, lookOf, type LookArgs } from './address.js';
import type { LookEvent } from './look-event.js';
import { defaultLook } from './look.js';
import { copyLines, findFailing, pickAccent, writeNonsense, writeWildAccents } from './play.js';
import './theme-studio.js';

const meta: Meta<LookArgs> = {
  title: 'Theme studio',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
  args: argsOf(defaultLook),
  render: (args) => {
    const [, updateArgs] = useArgs<LookArgs>();
    const keep = ({ look, settled }: LookEvent) => {
      if (!settled) return;
      updateArgs(argsOf(look));
      if (window.parent === window) history.replaceState(null, '', addressOf(look, location.href));
    };
    return html`<theme-studio
      .look=${lookOf(args)}
      .content=${furnished}
      @studio-look=${keep}
    ></theme-studio>`;
  },
};
export default meta;

type Story = StoryObj<LookArgs>;

/** Choose a look, and send the address of this page to anyone who should see it. */
export const Studio: Story = {};

/** On a dark page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** Right to left. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };

// A designer who opens the studio finds her own look there: what is played stands apart, and not in the sidebar.

/** A colour is picked: the page and the lines to paste update. */
export const PickedAccent: Story = { tags: ['!dev'], play: pickAccent };

/** Colours that no clinic should have, light and dark: every pair passes. */
export const WildAccents: Story = { tags: ['!dev'], play: writeWildAccents };

/** The lines are copied, and the page says so. */
export const CopiedLines: Story = { tags: ['!dev'], play: copyLines };

/** An invalid colour changes nothing, and the field says so. */
export const NoColour: Story = { tags: ['!dev'], play: writeNonsense };

/** The table on a page whose meaningful lines are too pale: what fails says so in words. */
export const FailingPair: Story = {
  tags: ['!dev'],
  render: () =>
    html`<div style="--clinic-mark: light-dark(#ddd, #333)">
      <studio-contrast-table .look=${defaultLook}></studio-contrast-table>
    </div>`,
  play: findFailing,
};
