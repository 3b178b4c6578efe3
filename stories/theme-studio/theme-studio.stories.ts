import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { useArgs } from 'storybook/preview-api';
import { furnished } from '../support/examples.js';
import { inRightToLeft } from '../support/edges.js';
import { addressOf, argsOf, lookOf, type LookArgs } from './address.js';
import type { LookEvent } from './look-event.js';
import { defaultLook } from './look.js';
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

/** Choose, and send the address of this page to whoever should see it. */
export const Studio: Story = {};

/** On a dark page. */
export const Dark: Story = { globals: { scheme: 'dark' } };

/** From right to left. */
export const RightToLeft: Story = { decorators: [inRightToLeft] };
