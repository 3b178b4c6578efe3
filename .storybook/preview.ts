import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
  type StoryContext,
} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import { pasteHtml } from '../stories/support/paste.js';
import DocsPage from './docs-page.mdx';
import { hostPageType, putOnHostPage } from './host-page.js';
import { theme } from './theme.js';

setCustomElementsManifest(manifest);

/** Brand colours to try. The first is the elements' own default and sets nothing. */
const accents = {
  teal: { title: 'Teal', value: '' },
  blue: { title: 'Blue', value: '#1d4ed8' },
  plum: { title: 'Plum', value: '#86198f' },
  clay: { title: 'Clay', value: '#9a3412' },
  forest: { title: 'Forest', value: '#166534' },
  ink: { title: 'Ink', value: '#334155' },
};

/** Does what a clinic's page does: sets scheme, direction and accent around the elements, never on them. */
const onPage: Decorator = (story, { canvasElement, globals, viewMode }) => {
  const { scheme, direction, accent } = globals as Record<string, string>;
  const inDocs = viewMode === 'docs' && canvasElement.closest<HTMLElement>('.docs-story');
  const page = inDocs || document.documentElement;
  page.style.colorScheme = scheme ?? 'light';
  page.dir = direction ?? 'ltr';
  page.style.setProperty('--clinic-accent', accents[accent as keyof typeof accents]?.value ?? '');
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [onPage],
  loaders: [putOnHostPage],
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
        items: Object.entries(accents).map(([value, { title }]) => ({ value, title })),
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
        // A story of one element is shown as what a developer pastes.
        transform: (code: string, { component, args, tags }: StoryContext) =>
          typeof component === 'string' && !tags.includes('composed') ? pasteHtml(component, args) : code,
      },
    },
    options: {
      storySort: { order: ['Introduction', 'Page', 'Theme studio', 'Elements', 'Theming', 'Foundations'] },
    },
  },
};

export default preview;
