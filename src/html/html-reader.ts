import type { Problem } from '../content/problem.js';
import { normalizeAccordions } from './accordions.js';
import { benefits } from './benefits.js';
import { conditions } from './conditions.js';
import { faq } from './faq.js';
import { normalizePasted } from './pasted.js';
import type { HtmlReader, HtmlResult, SectionReader } from './reader.js';
import { risks } from './risks.js';
import { steps } from './steps.js';

/** The reader of each section, by the section's name in a treatment. */
export const readers = { benefits, conditions, faq, risks, steps } satisfies Record<string, SectionReader>;

/** Matches what is nested more deeply than any page: HTML parsers stop before. Recursive readers would run out of stack. */
const tooDeep = '*>'.repeat(1000) + '*';

const earlier = new WeakMap<Element, { readonly text: string; readonly result: HtmlResult }>();

/** Reads the HTML inside an element once the page has been parsed: before that, it may be incomplete. */
export const readHtml: HtmlReader = (root, name) => {
  if (document.readyState === 'loading') return { data: null };
  const problems: Problem[] = [];
  const at = (place?: string) => (message: string) => {
    problems.push({ path: place ? `${name}.${place}` : name, message });
  };
  const reader = (readers as Readonly<Record<string, SectionReader>>)[name];
  // Works on a copy, in a document where nothing loads or runs: the page's own HTML stays as it is.
  const copy = document.implementation.createHTMLDocument().importNode(root, true);
  // A form has its fields as properties: one named `matches` would hide the method. Forms are not read anyway.
  for (const field of copy.querySelectorAll<HTMLInputElement>('form *')) field.name = field.id = '';
  if (copy.querySelector(tooDeep)) {
    at()('is nested too deeply to be read. Flatten it.');
    copy.replaceChildren();
  }
  normalizePasted(copy);
  normalizeAccordions(copy);
  const read = reader?.(copy, at);
  const result = { data: read?.content, level: read?.level, problems };
  const text = JSON.stringify(result);
  const before = earlier.get(root);
  if (before?.text === text) return before.result;
  earlier.set(root, { text, result });
  return result;
};
