import { LitElement } from 'lit';
import '../../src/define.js';
import * as library from '../../src/index.js';

/**
 * Applies the elements' rules for a medium as if it were active, because a page cannot tell the browser to print or to want
 * more contrast. Returns a function that undoes it.
 *
 * @param medium - As it stands in the rules: `print`, `prefers-contrast: more`.
 */
export function applyRulesFor(medium: string): () => void {
  const sheets = new Set(
    (Object.values(library) as unknown[])
      .filter(isElement)
      .flatMap((element) => element.elementStyles)
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

function isElement(exported: unknown): exported is typeof LitElement {
  return typeof exported === 'function' && exported.prototype instanceof LitElement;
}
