import { cpSync } from 'node:fs';

// What you do once by hand: the file goes among those of the site, which Vite serves from `public`.
cpSync(
  'node_modules/clinic-elements/dist/cdn/clinic-elements.classic.js',
  'public/files/clinic-elements.classic.js',
);
