/** Contents at the edge of a rule: where it begins and where it ends, beyond what its two examples show. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, rules, type Fragment } from '../../../src/lint/lint.js';
import { exampleOf } from '../../../src/lint/rule.js';

/** A name for some content, the content, and the places that the rule finds in it. */
export type Edge = readonly [what: string, content: Fragment, ...places: string[]];

/** Declares a test for each edge of each rule. */
export function testEdges(edges: Readonly<Record<string, readonly Edge[]>>): void {
  for (const [id, cases] of Object.entries(edges)) {
    assert.ok(
      rules.some((rule) => rule.id === id),
      `${id} is a rule`,
    );
    describe(id, () => {
      for (const [what, content, ...places] of cases) {
        it(`finds ${places.length ? 'it' : 'nothing'}: ${what}`, () => {
          const found = lint(exampleOf(content), { today: new Date('2026-11-25') }).filter(
            ({ rule }) => rule === id,
          );
          assert.deepEqual(
            found.map(({ path }) => path),
            places,
          );
        });
      }
    });
  }
}

export const counted = (affected: number, outOf: number) => ({ kind: 'count', affected, outOf });
export const risk = (more: Fragment = {}) => ({ name: 'Red skin', ...more });
export const risks = (...items: Fragment[]) => ({ risks: { items } });
export const lead = (text: unknown, more: Fragment = {}) => ({ explainer: { lead: text, ...more } });
export const benefit = (more: Fragment) => ({ benefits: { items: [{ title: 'Ease', ...more }] } });
export const outcome = (one: number, other: number) => ({
  name: 'Less pain',
  withTreatment: { affected: 1, outOf: one },
  withoutTreatment: { affected: 1, outOf: other },
});
export const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
export const leads = (...texts: string[]): Edge[] =>
  texts.map((text) => [text, lead(text), 'explainer.lead']);
export const pictures = (...alts: (Fragment | string)[]) => ({
  explainer: {
    pictures: alts.map((alt) => ({ src: '/a.png', ...(typeof alt === 'string' ? { alt } : alt) })),
  },
});
export const review = (fields: Fragment) => ({ review: fields });
