import type { Preview, StoryContext } from '@storybook/web-components-vite';
import { hostPages, type HostPage, type HostPageName } from '../tests/support/host-pages.js';

/** The toolbar's choice of the page that a story stands on. */
export const hostPageType: NonNullable<Preview['globalTypes']>[string] = {
  description: 'Stylesheet of the page around the elements',
  toolbar: {
    title: 'Host page',
    icon: 'browser',
    dynamicTitle: true,
    items: [
      { value: 'none', title: 'Host page: none' },
      ...Object.entries(hostPages).map(([value, { title }]) => ({ value, title })),
    ],
  },
};

const link = document.createElement('link');
link.rel = 'stylesheet';

/**
 * Gives the canvas the stylesheet of the chosen page before the story is shown, and takes it away again. The pages of
 * documentation go without: it would restyle Storybook's own text.
 */
export async function putOnHostPage({ canvasElement, globals, viewMode }: StoryContext): Promise<void> {
  const host: HostPage | undefined =
    viewMode === 'story' ? hostPages[globals.host as HostPageName] : undefined;
  canvasElement.className = host?.wrapper ?? '';
  // The canvas leaves background, text and font to the host; see preview-head.html.
  document.documentElement.toggleAttribute('data-host', !!host);
  if (!host) return link.remove();
  if (link.isConnected && link.href === host.stylesheet) return;
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
  });
  link.href = host.stylesheet;
  document.head.append(link);
  await loaded;
}
