import { wordsOf } from '../../words.js';
import type { Rule } from '../../rule.js';

export const uninformativeTitle: Rule = {
  id: 'structure/uninformative-title',
  severity: 'warning',
  flags: 'A page heading that does not name the treatment.',
  why: 'PEMAT, item 1, and WCAG 2.4.6: the purpose of a page is clear from its title.',
  bad: { explainer: { heading: 'A journey to wellbeing' } },
  good: { explainer: { heading: 'Lumen wrap for stiff shoulders' } },
  *check({ treatment }) {
    const { heading } = treatment.explainer ?? {};
    if (!heading) return;
    const title = wordsOf(heading);
    const names = [treatment.name, ...(treatment.alsoKnownAs ?? [])].map(wordsOf);
    if (names.some((name) => name.some((word) => title.some((other) => isNamed(word, other))))) return;
    yield {
      at: ['explainer', 'heading'],
      excerpt: heading,
      message: `does not name the treatment. Begin with “${treatment.name}”.`,
    };
  },
};

/**
 * Whether a word of the title contains one of a name, also in compounds and with endings: “Zahnimplantate”,
 * “Augenlaserbehandlung”.
 */
function isNamed(name: string, word: string): boolean {
  return (
    word === name || (name.length > 3 && word.includes(name)) || (word.length > 3 && name.startsWith(word))
  );
}
