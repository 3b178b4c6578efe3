import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as content from '../../src/content/index.js';
import { formatPath, type Key } from '../../src/content/problem.js';
import furnished from '../fixtures/lumen-wrap.json' with { type: 'json' };
import prolotherapy from '../fixtures/prolotherapy.json' with { type: 'json' };

type Container = Record<Key, unknown>;

const { parse, treatment } = content;

const schemas = [
  treatment,
  content.explainerSection,
  content.benefitSection,
  content.conditionSection,
  content.riskSection,
  content.stepSection,
  content.faqSection,
  content.sourceSection,
  content.callToAction,
];

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

const examples: Record<string, Container> = { furnished, prolotherapy };

/** The parts of a treatment. */
const sections = Object.keys(prolotherapy).map(
  (name) => (all: unknown) => (all as Container | undefined)?.[name],
);

/** Every place of the examples, lists and objects too. */
const places = Object.entries(examples).flatMap(([name, example]) =>
  placesIn(example).map((keys) => ({ name, keys })),
);

/** The words of the model, so that what is made of them gets past the first check. */
const words = [...new Set(places.flatMap(({ keys }) => keys.filter((key) => typeof key === 'string')))];

/** What looks like content and holds anything at all. */
const { almost } = fc.letrec<{ almost: unknown; fields: unknown }>((tie) => ({
  almost: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('paragraph', 'list', 'link', 'count', 'text', 'https://clinic.example/', 3, true, null),
    anything,
    fc.array(tie('almost'), { maxLength: 4 }),
    tie('fields'),
  ),
  fields: fc.dictionary(fc.constantFrom(...words), tie('almost'), { maxKeys: 8 }),
}));

describe('parse, given arbitrary data', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(anything, almost), (data) => {
        for (const schema of schemas) parse(schema, data);
      }),
      { numRuns: 400 },
    );
  });

  it('returns the same value without problems when its own output is parsed again', () => {
    fc.assert(
      fc.property(almost, (data) => {
        for (const schema of schemas) {
          const { value } = parse(schema, data);
          if (value === undefined) continue;
          assert.deepEqual(parse(schema, value), { value, problems: [] });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('returns the same result whatever the previous value', () => {
    const junk = fc.constantFrom<unknown>('\u200bunseen', 'another text', '', 7.5, null, {}, [], {
      unknown: 1,
    });
    const pairs = fc.oneof(
      fc.tuple(almost, almost),
      fc
        .tuple(fc.constantFrom(...places), fc.constantFrom(...places), junk, junk)
        .map(([one, other, junk1, junk2]) => [
          changed(examples[one.name]!, one.keys, junk1),
          changed(examples[one.name]!, other.name === one.name ? other.keys : one.keys, junk2),
        ]),
    );
    fc.assert(
      fc.property(pairs, ([before, data]) => {
        for (const schema of schemas) {
          for (const part of [(all: unknown) => all, ...sections]) {
            const expected = parse(schema, part(data));
            assert.deepEqual(parse(schema, part(data), '', parse(schema, part(before)).value), expected);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('drops and reports only the invalid place, or the smallest optional part around it', () => {
    const junk = fc.constantFrom<unknown>(7.5, true, 'no such word', {}, () => 1, Symbol('junk'));
    // Benefits are not shown without risks, so the list of risks does not go alone.
    const alone = places.filter(({ keys }) => !/^risks(?:\.items)?$/.test(formatPath(keys)));
    fc.assert(
      fc.property(fc.constantFrom(...alone), junk, ({ name, keys }, spoilt) => {
        const example = examples[name]!;
        const { value, problems } = parse(treatment, changed(example, keys, spoilt));
        if (!problems.length) return;
        const { lost, rest } = leastLoss(example, keys);
        assert.deepEqual(value, rest, `${formatPath(keys)} was spoilt`);
        for (const { path } of problems) assert.ok(path.startsWith(formatPath(lost)), path);
      }),
      { numRuns: 1000 },
    );
  });
});

/** The smallest loss that leaves good content: the place itself, or the nearest thing around it that can do without. */
function leastLoss(example: Container, keys: readonly Key[]) {
  for (let depth = keys.length; depth > 0; depth--) {
    const lost = keys.slice(0, depth);
    const { value, problems } = parse(treatment, changed(example, lost));
    if (value && !problems.length) return { lost, rest: value };
  }
  return { lost: [], rest: undefined };
}

/** A copy of the content with another value at the place; with none, the place is taken out. */
function changed(example: Container, keys: readonly Key[], ...put: readonly unknown[]): Container {
  const copy = structuredClone(example);
  let holder = copy;
  for (const key of keys.slice(0, -1)) holder = holder[key] as Container;
  const last = keys.at(-1)!;
  if (put.length) holder[last] = put[0];
  else if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

function placesIn(value: unknown, keys: readonly Key[] = []): Key[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([name]) => !name.startsWith('$'))
    .flatMap(([name, inner]) => {
      const place = [...keys, Array.isArray(value) ? Number(name) : name];
      return [place, ...placesIn(inner, place)];
    });
}
