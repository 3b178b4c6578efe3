import { addons } from 'storybook/manager-api';
import { theme } from './theme.js';

/** Tools that fill the window, and have their controls in themselves. */
const tools = /^(content|theme-studio)--/;

addons.setConfig({
  theme,
  layoutCustomisations: { showPanel: ({ storyId }, shown) => shown && !tools.test(storyId) },
});
