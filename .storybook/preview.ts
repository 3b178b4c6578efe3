import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { pasteStory } from '../stories/support/paste.js';
import { presets } from '../stories/theme-studio/presets.js';
import { controlsOfProperties } from './controls.js';
import DocsPage from './docs-page.mdx';
import { hostPageType, putOnHostPage } from './host-page.js';
import { theme } from './theme.js';

setCustomElementsManifest(manifest);

/** Does what a clinic's page does: sets scheme, direction and accent around the elements, never on them. */
const onPage: Decorator = (story, { canvasElement, globals, viewMode }) => {
  const { scheme, direction, accent } = globals as Record<string, string>;
  const inDocs = viewMode === 'docs' && canvasElement.closest<HTMLElement>('.docs-story');
  const page = inDocs || document.documentElement;
  page.style.colorScheme = scheme ?? 'light';
  page.dir = direction ?? 'ltr';
  page.style.setProperty('--clinic-accent', colourOf(accent));
  return story();
};

/** The colour of a name in the toolbar. The default is left to the elements. */
function colourOf(accent: string | undefined): string {
  const [, ...others] = presets;
  return others.find(({ name }) => name.toLowerCase() === accent)?.colour ?? '';
}

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  loaders: [putOnHostPage],
  argTypesEnhancers: [controlsOfProperties],
  initialGlobals: { scheme: 'light', direction: 'ltr', accent: 'teal', host: 'none' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        title: 'Scheme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    accent: {
      description: 'Accent colour of the clinic',
      toolbar: {
        title: 'Accent',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: presets.map(({ name }) => ({ value: name.toLowerCase(), title: name })),
      },
    },
    host: hostPageType,
  },
  parameters: {
    // The page's background comes with the scheme.
    backgrounds: { disable: true },
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      theme,
      page: DocsPage,
      source: {
        // A story is shown as what a developer pastes.
        transform: (code: string, context: StoryContext) =>
          context.tags.includes('autodocs') ? pasteStory(context) : code,
      },
    },
    options: {
      storySort: {
        order: ['Introduction', 'Page', 'Content', 'Theme studio', 'Elements', 'Theming', 'Foundations'],
      },
    },
  },
};

export default preview;
