/**
 * Registers every element on a server-rendered page (`clinic-elements/server`) and hydrates its HTML.
 * Load this instead of `define.js`.
 */
import { adoptServerHtml } from './server/adopt.js';
import { allElements } from './all-elements.js';
import './context/root.js';
import { define } from './registration/define.js';

// For pages without a bundler, as every file of dist/cdn has it.
export { registerLabels } from './labels/labels.js';

export type { ClinicElementMap } from './types/elements.js';

function start(): void {
  for (const [name, element] of Object.entries(allElements)) {
    adoptServerHtml(element);
    define(`clinic-${name}`, element, true);
  }
}

// A script that comes early would find half of the HTML. In Node, where a server may come upon this file, there is none.
if (typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
