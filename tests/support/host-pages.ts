/** Pages that elements are put on: the stylesheets people really have. The tests and Storybook share the list. */

export interface HostPage {
  readonly title: string;
  /** Address of its stylesheet. */
  readonly stylesheet: string;
  /** Classes that such a page gives to the box around its content. */
  readonly wrapper: string;
}

// `new URL` with a literal is what both a browser and Vite can follow to the file; nothing is fetched before it is asked for.
export const hostPages = {
  bootstrap: {
    title: 'Bootstrap',
    stylesheet: new URL('../../node_modules/bootstrap/dist/css/bootstrap.css', import.meta.url).href,
    wrapper: 'container',
  },
  tailwind: {
    title: 'Tailwind (preflight)',
    stylesheet: new URL('../../node_modules/tailwindcss/preflight.css', import.meta.url).href,
    wrapper: '',
  },
  bulma: {
    title: 'Bulma',
    stylesheet: new URL('../../node_modules/bulma/css/bulma.css', import.meta.url).href,
    wrapper: 'section content',
  },
  foundation: {
    title: 'Foundation',
    stylesheet: new URL('../../node_modules/foundation-sites/dist/css/foundation.css', import.meta.url).href,
    wrapper: 'grid-container',
  },
  pico: {
    title: 'Pico',
    stylesheet: new URL('../../node_modules/@picocss/pico/css/pico.css', import.meta.url).href,
    wrapper: 'container',
  },
  normalize: {
    title: 'normalize.css',
    stylesheet: new URL('../../node_modules/normalize.css/normalize.css', import.meta.url).href,
    wrapper: '',
  },
  wordpress: {
    title: 'WordPress (Twenty Twenty-Three)',
    stylesheet: new URL('../fixtures/hosts/wordpress.css', import.meta.url).href,
    wrapper: 'wp-site-blocks has-global-padding is-layout-constrained entry-content wp-block-post-content',
  },
  hostile: {
    title: 'Hostile',
    stylesheet: new URL('../fixtures/hosts/hostile.css', import.meta.url).href,
    wrapper: '',
  },
} as const satisfies Record<string, HostPage>;

export type HostPageName = keyof typeof hostPages;
