import type { Key } from '../../../content/problem.js';
import type { Rule } from '../../rule.js';
import { textsIn } from '../../texts.js';

/** The fields of the model that hold addresses. */
const fields = new Set<Key>(['href', 'url', 'src', 'feedback']);

export const addressWithoutScheme: Rule = {
  id: 'input/address-without-scheme',
  severity: 'error',
  flags: 'A site name or an email address where a web address should be.',
  why: 'The URL Standard: an address without a scheme is a path, so “www.example.org” leads to a page of that name beside the treatment’s own.',
  bad: { sources: [{ id: 'rowan', title: 'A review', url: 'www.example.org/review' }] },
  good: { sources: [{ id: 'rowan', title: 'A review', url: 'https://www.example.org/review' }] },
  *check({ treatment }) {
    for (const { at, text } of textsIn(treatment)) {
      if (!fields.has(at.at(-1)!)) continue;
      const address = text.trim();
      const scheme = missingScheme(address);
      if (scheme)
        yield {
          at,
          excerpt: text,
          message: `leads to a page of this site called “${address}”. Write “${scheme}${address}”.`,
        };
    }
  },
};

function missingScheme(address: string): string | undefined {
  if (/^www\./i.test(address)) return 'https://';
  // Not the name of a picture for fine screens, `room@2x.png`.
  return /^[^\s/:?#@]+@(?!\d+x\.)[^\s/:?#@]+\.[^\s/:?#@.]+$/i.test(address) ? 'mailto:' : undefined;
}
