import type { Count } from '../content/risks.js';
import type { Treatment } from '../content/treatment.js';

/** Every count of the risks, so that they can be told of one number of people. */
export function countsOf({ risks }: Treatment): readonly Count[] {
  const { items = [], outcomes = [] } = risks ?? {};
  return [
    ...items.flatMap(({ frequency }) => (frequency?.kind === 'count' ? [frequency] : [])),
    ...outcomes.flatMap(({ withTreatment, withoutTreatment }) => [withTreatment, withoutTreatment]),
  ];
}
