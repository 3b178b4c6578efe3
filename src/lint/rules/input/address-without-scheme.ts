import type { Key } from '../../../content/problem.js';
import type { Hit, Rule } from '../../rule.js';

/** The fields of the model that hold addresses. */
const fields = new Set<Key>(['href', 'url', 'src', 'feedback']);

export const addressWithoutScheme: Rule = {
  id: 'input/address-without-scheme',
  severity: 'error',
  flags: 'A site name or an email address where a web address should be.',
  why: 'The URL Standard: an address without a scheme is a path, so “www.example.org” leads to a page of that name beside the treatment’s own.',
  bad: { sources: [{ id: 'rowan', title: 'A review', url: 'www.example.org/review' }] },
  good: { sources: [{ id: 'rowan', title: 'A review', url: 'https://www.example.org/review' }] },
  check: ({ treatment }) => look(treatment, []),
};

function* look(value: unknown, at: readonly Key[]): Generator<Hit> {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* look(inner, [...at, Array.isArray(value) ? Number(key) : key]);
    }
  } else if (typeof value === 'string' && fields.has(at.at(-1)!)) {
    const address = value.trim();
    const scheme = missingScheme(address);
    if (scheme) {
      yield {
        at,
        excerpt: value,
        message: `leads to a page of this site called “${address}”. Write “${scheme}${address}”.`,
      };
    }
  }
}

function missingScheme(address: string): string | undefined {
  if (/^www\./i.test(address)) return 'https://';
  // Not the name of a picture for fine screens, `room@2x.png`.
  return /^[^\s/:?#@]+@(?!\d+x\.)[^\s/:?#@]+\.[^\s/:?#@.]+$/i.test(address) ? 'mailto:' : undefined;
}
