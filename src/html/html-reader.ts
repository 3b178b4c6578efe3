import type { Problem } from '../content/problem.js';
import { benefits } from './benefits.js';
import { conditions } from './conditions.js';
import { faq } from './faq.js';
import type { HtmlReader, HtmlResult, SectionReader } from './reader.js';
import { risks } from './risks.js';
import { steps } from './steps.js';

/** By the names that the sections have in a treatment. */
const readers: Readonly<Record<string, SectionReader>> = { benefits, conditions, faq, risks, steps };

const earlier = new WeakMap<Element, { readonly text: string; readonly result: HtmlResult }>();

/** Reads the HTML inside an element, once the page is parsed: before that it may be the half of it. */
export const readHtml: HtmlReader = (root, name) => {
  if (document.readyState === 'loading') return { data: null };
  const problems: Problem[] = [];
  const at = (place?: string) => (message: string) => {
    problems.push({ path: place ? `${name}.${place}` : name, message });
  };
  const read = readers[name]?.(root, at);
  const result = { data: read?.content, level: read?.level, problems };
  const text = JSON.stringify(result);
  const before = earlier.get(root);
  if (before?.text === text) return before.result;
  earlier.set(root, { text, result });
  return result;
};
