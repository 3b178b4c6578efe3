import { create } from 'storybook/theming';

/** Storybook's own frame, in the colours of the elements' default look. */
export const theme = create({
  base: 'light',
  brandTitle: 'Clinic Elements',
  brandImage: './logo.svg',
  brandUrl: './',
  brandTarget: '_self',

  colorPrimary: '#0f766e',
  colorSecondary: '#0f766e',
  appBg: '#f6fbfb',
  appBorderColor: '#dbe5e4',
  appBorderRadius: 8,
  barSelectedColor: '#0f766e',
  barHoverColor: '#0f766e',
  textColor: '#14201f',
  fontBase: 'Inter, system-ui, sans-serif',
});
