import { headings, takeOut, textsIn } from './nodes.js';

/** The styles that word processors write inline, and the element that means the same. */
const meanings = [
  ['s', /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;:]*\bline-through\b/i],
  ['strong', /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)\b/i],
  ['em', /(?:^|[;\s])font-style\s*:\s*italic\b/i],
  ['sup', /(?:^|[;\s])vertical-align\s*:\s*super\b/i],
  ['sub', /(?:^|[;\s])vertical-align\s*:\s*sub\b/i],
] as const;

const emphasized = {
  s: 's, strike, del',
  strong: `strong, b, ${headings}, summary, dt, th`,
  em: 'em, i, cite, dfn, var',
  sup: 'sup',
  sub: 'sub',
};

/** Tags that their own style cancels: Google Docs wraps everything that is copied in such a `<b>`. */
const takenBack = [
  ['b, strong', /(?:^|[;\s])font-weight\s*:\s*(?:normal|400)\b/i],
  ['i, em', /(?:^|[;\s])font-style\s*:\s*normal\b/i],
] as const;

/** Turns inline styles into elements, so that struck-out text is not read as valid. */
export function normalizeInlineStyles(root: Element): void {
  for (const element of root.querySelectorAll('[style]')) {
    const style = element.getAttribute('style')!;
    for (const [name, pattern] of meanings) {
      // A bold block is more often a title than words that matter.
      if (!pattern.test(style) || (name !== 's' && !element.matches('span, font'))) continue;
      for (const text of textsIn(element)) if (text.data.trim()) wrap(text, name);
    }
    if (takenBack.some(([tags, pattern]) => element.matches(tags) && pattern.test(style))) {
      element.replaceWith(takeOut(element));
    }
  }
}

function wrap(text: Text, name: keyof typeof emphasized): void {
  const parent = text.parentElement!;
  if (parent.closest(emphasized[name])) return;
  const wrapper = parent.ownerDocument.createElement(name);
  text.replaceWith(wrapper);
  wrapper.append(text);
}
