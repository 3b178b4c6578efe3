import type { Certainty, Evidence } from '../content/evidence.js';

/** Whether the evidence is so weak that no effect can be stated as a fact. */
export function isUnsure(certainty: Certainty | undefined): boolean {
  return certainty !== 'high' && certainty !== 'moderate';
}

/** Whether some evidence names a source that the treatment lists: no other is shown. */
export function isSourced(evidence: Evidence | undefined, known: ReadonlySet<string>): boolean {
  const claims = [evidence, ...(evidence?.statements ?? [])];
  return claims.some((claim) => claim?.sources?.some((id) => known.has(id)));
}
