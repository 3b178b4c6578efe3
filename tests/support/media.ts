import type { LitElement } from 'lit';
import { devtools, speaksDevtools } from './engine.js';

/** What an element's styles query about the page, the paper or the reader. */
export type Medium =
  'print' | 'prefers-reduced-motion: reduce' | 'prefers-contrast: more' | 'forced-colors: active';

/**
 * Looks at an element in another medium, then restores everything. Chromium shows the page in it. For an engine that cannot
 * be told to, the element's rules for the medium are applied, so that their effect is seen all the same.
 */
export async function seenIn<Seen>(
  medium: Medium,
  element: LitElement,
  look: () => Seen | Promise<Seen>,
): Promise<Seen> {
  const leave: () => void | Promise<void> = (await speaksDevtools())
    ? await enter(medium)
    : applyRules(medium, element);
  try {
    return await look();
  } finally {
    await leave();
  }
}

async function enter(medium: Medium): Promise<() => Promise<void>> {
  const [name, value] = medium.split(': ');
  const emulated = value ? { features: [{ name, value }] } : { media: name };
  await devtools('Emulation.setEmulatedMedia', emulated);
  return () =>
    devtools('Emulation.setEmulatedMedia', { media: '', features: value ? [{ name, value: '' }] : [] });
}

/**
 * Makes the rules for a medium apply to all. (No browser protocol turns scripts off in a page that is open.) Works on copies
 * of the sheets: all elements share them, also those of earlier tests, and WebKitGTK 2.50 crashed when they were changed.
 */
export function applyRules(medium: Medium | 'scripting: none', element: LitElement): () => void {
  const root = element.shadowRoot!;
  const before = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = before.map(({ cssRules }) => {
    const copy = new CSSStyleSheet();
    copy.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'));
    for (const rule of copy.cssRules)
      if (rule instanceof CSSMediaRule && rule.conditionText.includes(medium)) rule.media.mediaText = 'all';
    return copy;
  });
  return () => (root.adoptedStyleSheets = before);
}
