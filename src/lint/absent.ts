import type { ExplainerSection } from '../content/explainer.js';
import type { Page } from './page.js';
import type { Hit } from './rule.js';

/** Reports that the explainer lacks a field, or that it is an empty list. */
export function* absent({ treatment }: Page, field: keyof ExplainerSection, what: string): Iterable<Hit> {
  const { explainer } = treatment;
  const said: unknown = explainer?.[field];
  if (Array.isArray(said) ? said.length : said) return;
  yield {
    at: explainer ? ['explainer'] : [],
    message: `does not say ${what}. Add “${field}” to “explainer”.`,
  };
}
