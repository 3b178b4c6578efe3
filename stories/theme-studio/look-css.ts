import { tokensOf, type Look } from './look.js';

/** The lines to paste into a clinic's style sheet: only what differs from the default look. */
export function cssOf(look: Look): string {
  const declarations = [...tokensOf(look)].map(([name, value]) => `${name}: ${value};`);
  if (look.scheme !== 'page') declarations.push(`color-scheme: ${look.scheme};`);
  const rules = [rule(':root', declarations)];
  // A size on the root would change the clinic's whole site.
  if (look.scale !== 100) rules.push(rule('clinic-treatment', [`font-size: ${look.scale}%;`]));
  return rules.filter(Boolean).join('\n\n') || '/* The default look: nothing to paste. */';
}

function rule(selector: string, declarations: readonly string[]): string {
  return declarations.length ? `${selector} {\n  ${declarations.join('\n  ')}\n}` : '';
}
