import type { Rule } from '../../rule.js';

export const ctaWithoutTarget: Rule = {
  id: 'structure/cta-without-target',
  severity: 'error',
  flags: 'An invitation that leads nowhere.',
  why: 'WCAG 2.4.4: the purpose of a link is clear; an invitation without an address is not a link.',
  bad: { callsToAction: [{ label: 'Book' }] },
  good: { callsToAction: [{ label: 'Book', href: '/book' }] },
  *check({ treatment }) {
    for (const [index, { href }] of (treatment.callsToAction ?? []).entries()) {
      if (!href)
        yield {
          at: ['callsToAction', index],
          message: 'has no address. Add “href”, or leave the invitation out.',
        };
    }
  },
};
