import type { Count, RiskSection } from './risks.js';

/** Nobody can picture more people than this. */
const largest = 1_000_000;

/**
 * The number of people that all counts can be given out of: the smallest power of ten, at least 100, that shows each as a
 * whole number. Undefined if there is none, so that each count is shown as written.
 *
 * One denominator throughout is what IPDAS and "Making Numbers Meaningful" (2025, doi 10.1177/0272989X251346811) ask for.
 */
export function commonDenominator(counts: readonly Count[]): number | undefined {
  if (!counts.length) return undefined;
  for (let people = 100; people <= largest; people *= 10) {
    if (counts.every(({ affected, outOf }) => (affected * people) % outOf === 0)) return people;
  }
  return undefined;
}

/** Every count of the section, so that one number of people serves them all. */
export function countsOf({ items, outcomes = [] }: RiskSection): readonly Count[] {
  return [
    ...items.flatMap(({ frequency }) => (frequency?.kind === 'count' ? [frequency] : [])),
    ...outcomes.flatMap(({ withTreatment, withoutTreatment }) => [withTreatment, withoutTreatment]),
  ];
}

/**
 * A count rescaled to this many people; as written if there is no common number. Nobody out of 30, or all of them, would be
 * nobody or all of any number, so such a count is not scaled up to more people than were counted.
 */
export function rescale({ affected, outOf }: Count, people: number | undefined): Count {
  const told = people && (affected % outOf || people < outOf) ? people : outOf;
  return { affected: (affected * told) / outOf, outOf: told };
}
