import type { Rule } from '../../rule.js';

export const readingGrade: Rule = {
  id: 'language/reading-grade',
  severity: 'warning',
  flags: 'A page that takes more than nine years of school to read.',
  why: 'The AMA and the NIH recommend a sixth- to eighth-grade level; WCAG 3.1.5 asks for no more than lower secondary school, which is nine years. Flesch-Kincaid (Kincaid and others, 1975) and SMOG (McLaughlin, 1969) are averaged; the treatment’s names do not count.',
  readsWords: true,
  bad: {
    explainer: {
      lead: 'Notwithstanding multifactorial musculoskeletal pathophysiology, percutaneous administration facilitates physiological regeneration. Interdisciplinary rehabilitation methodologies necessitate individualised evaluation. Contemporaneous pharmacological considerations predominate. Institutional responsibilities presuppose organisational accountability. Administrative documentation requirements necessitate comprehensive understanding.',
    },
  },
  good: {
    explainer: {
      lead: 'It is a warm band. You wear it for a while. It may help. We are not sure. Ask us what you want to know. We will tell you what we know and what we do not.',
    },
  },
  *check({ treatment, passages, words }) {
    if (!words.grades) return;
    const names = [treatment.name, ...(treatment.alsoKnownAs ?? [])];
    const sentences = passages
      .filter(({ label }) => !label)
      .flatMap((passage) => passage.sentences)
      .map((sentence) => names.reduce((rest, name) => rest.replaceAll(name, 'it'), sentence));
    const { words: count, fleschKincaid, smog } = words.grades(sentences);
    const grade = (fleschKincaid + smog) / 2;
    // Fewer words say little about a page.
    if (count >= 30 && grade > 9)
      yield {
        at: [],
        message: `takes ${grade.toFixed(1)} years of school to read (Flesch-Kincaid ${fleschKincaid.toFixed(1)}, SMOG ${smog.toFixed(1)}). Shorter sentences and plainer words bring it down.`,
      };
  },
};
