import type { Frequency, FrequencyBand, Risk } from './risks.js';

/** The least share of people in each band (CIOMS III), for sorting only: it is never shown as a number of the risk. */
const leastShare: Record<FrequencyBand, number> = {
  'very-common': 1e-1,
  common: 1e-2,
  uncommon: 1e-3,
  rare: 1e-4,
  'very-rare': 0,
};

/** Serious risks first, then by how often they happen, then as written. A risk whose frequency is only a word has no rank. */
export function inOrderOfWeight(risks: readonly Risk[]): readonly Risk[] {
  return [...risks].sort(
    (a, b) =>
      Number(b.severity === 'serious') - Number(a.severity === 'serious') ||
      share(b.frequency) - share(a.frequency),
  );
}

function share(frequency: Frequency | undefined): number {
  switch (frequency?.kind) {
    case 'count':
      return frequency.affected / frequency.outOf;
    case 'band':
      return leastShare[frequency.band];
    default:
      return -1;
  }
}
