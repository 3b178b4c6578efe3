import { create } from 'storybook/theming';

/** Storybook's own frame, in the colours of the elements' default look. */
export const theme = create({
  base: 'light',
  brandTitle: 'Clinic Elements',
  brandImage: './logo.svg',
  brandUrl: './',
  brandTarget: '_self',

  colorPrimary: '#095a51',
  colorSecondary: '#095a51',
  appBg: '#f6fbfb',
  appBorderColor: '#dbe5e4',
  appBorderRadius: 8,
  barSelectedColor: '#095a51',
  barHoverColor: '#095a51',
  textColor: '#14201f',
  fontBase: 'Inter, system-ui, sans-serif',
});
