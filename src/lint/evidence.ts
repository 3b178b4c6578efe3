import type { Certainty, Evidence } from '../content/evidence.js';
import type { Key } from '../content/problem.js';
import type { Treatment } from '../content/treatment.js';

/** Whether the evidence is so weak that no effect can be stated as a fact. */
export function isUnsure(certainty: Certainty | undefined): boolean {
  return certainty !== 'high' && certainty !== 'moderate';
}

/** Ids of the sources that some evidence and its statements name. */
export function sourcesOf(evidence: Evidence | undefined): string[] {
  const claims = [evidence, ...(evidence?.statements ?? [])];
  return claims.flatMap((claim) => claim?.sources ?? []);
}

/** Whether some evidence names a source that the treatment lists: no other is shown. */
export function isSourced(evidence: Evidence | undefined, known: ReadonlySet<string>): boolean {
  return sourcesOf(evidence).some((id) => known.has(id));
}

/** What a treatment says of evidence, and where: in its explainer, or of one condition, benefit, risk or counted outcome. */
interface Rated {
  readonly at: readonly Key[];
  readonly evidence: Evidence;
  readonly of: 'explainer' | 'condition' | 'outcome' | 'feature' | 'mechanism' | 'benefit' | 'risk' | 'count';
}

/** All evidence in a treatment, in the order of the content. A benefit is called by its kind, if it has one. */
export function evidenceIn({ explainer, conditions = [], benefits, risks }: Treatment): Rated[] {
  const all: [Key[], Evidence | undefined, Rated['of']][] = [
    [['explainer', 'evidence'], explainer?.evidence, 'explainer'],
  ];
  for (const [section, { items }] of conditions.entries())
    for (const [index, { evidence }] of items.entries())
      all.push([['conditions', section, 'items', index, 'evidence'], evidence, 'condition']);
  for (const [index, { kind = 'benefit', evidence }] of (benefits?.items ?? []).entries())
    all.push([['benefits', 'items', index, 'evidence'], evidence, kind]);
  for (const [index, { evidence }] of (risks?.items ?? []).entries())
    all.push([['risks', 'items', index, 'evidence'], evidence, 'risk']);
  for (const [index, outcome] of (risks?.outcomes ?? []).entries())
    all.push([['risks', 'outcomes', index], outcome, 'count']);
  return all.flatMap(([at, evidence, of]) => (evidence ? [{ at, evidence, of }] : []));
}
