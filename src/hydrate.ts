/**
 * Registers every element on a server-rendered page (`clinic-elements/server`) and hydrates its HTML.
 * Load this instead of `define.js`.
 */
import { adoptServerHtml } from './server/adopt.js';
import { allElements } from './all-elements.js';
import './context/root.js';
import { define } from './registration/define.js';

// For pages without a bundler; every file of dist/cdn exports it.
export { registerLabels } from './labels/labels.js';

export type { ClinicElementMap } from './types/elements.js';

function start(): void {
  for (const [name, element] of Object.entries(allElements)) {
    adoptServerHtml(element);
    define(`clinic-${name}`, element, true);
  }
}

// While the page is being parsed, the HTML is incomplete. In Node, where a server may import this file, there is no page.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
