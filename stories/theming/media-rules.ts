import type { LitElement } from 'lit';
import '../../src/define.js';

const tags = [
  'treatment',
  'treatment-explainer',
  'benefit-cards',
  'condition-list',
  'risks-accordion',
  'faq',
  'procedure-steps',
  'call-to-action',
  'sources',
].map((name) => `clinic-${name}`);

/**
 * Applies the rules that the elements have for a medium as if it were there, for a page cannot tell the browser to print
 * or to want more contrast. Answers with what undoes it.
 *
 * @param medium - As it stands in the rules: `print`, `prefers-contrast: more`.
 */
export function applyRulesFor(medium: string): () => void {
  const classes = tags.map((tag) => customElements.get(tag) as typeof LitElement | undefined);
  const sheets = new Set(
    classes
      .flatMap((element) => element?.elementStyles ?? [])
      .map((style) => ('styleSheet' in style ? style.styleSheet : style)),
  );
  const rules = [...sheets]
    .flatMap((sheet) => [...(sheet?.cssRules ?? [])])
    .filter((rule) => rule instanceof CSSMediaRule)
    .filter(({ conditionText }) => conditionText.includes(medium));
  const before = rules.map(({ conditionText }) => conditionText);
  for (const { media } of rules) media.mediaText = 'all';
  return () => rules.forEach(({ media }, index) => (media.mediaText = before[index]!));
}
