import { defineConfig } from 'vite';

// Storybook would otherwise take the project's own vite.config.ts, which makes the files for pages without a bundler.
export default defineConfig({
  // What Storybook itself weighs is not news. A plugin says so, because Storybook reads no `build` from here.
  plugins: [{ name: 'no-size-warnings', config: () => ({ build: { chunkSizeWarningLimit: Infinity } }) }],
  optimizeDeps: {
    // Storybook's renderer imports directive-helpers as it is, which would load Lit twice in development.
    include: [
      'lit',
      'lit/directive.js',
      'lit/directive-helpers.js',
      'lit/decorators/property.js',
      'lit/decorators/query.js',
      'lit/decorators/state.js',
      'lit/directives/live.js',
      '@lit/context',
    ],
  },
});
