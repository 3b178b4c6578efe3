import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse, treatment } from '../../src/content/index.js';
import {
  jsonLdText,
  toJsonLd,
  type JsonLdNode,
  type JsonLdOptions,
} from '../../src/structured-data/structured-data.js';
import { furnished, prolotherapy } from '../support/examples.js';
import { treatments } from './support/treatments.js';
import { mistakes, superseded } from './support/vocabulary.js';

const texts = fc.string({ unit: 'binary', maxLength: 12 });
const options: fc.Arbitrary<JsonLdOptions> = fc.record(
  {
    url: fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), texts),
    clinic: fc.record(
      { name: texts, url: texts, telephone: texts, address: texts },
      { requiredKeys: ['name'] },
    ),
    faq: fc.boolean(),
    test: fc.boolean(),
  },
  { requiredKeys: [] },
);
const examples = [furnished, prolotherapy].map((example) => parse(treatment, example).value!);
const full: JsonLdOptions = {
  url: 'https://clinic.example/t',
  clinic: { name: 'Clinic', url: '/', telephone: '1', address: 'A' },
  faq: true,
};

describe('toJsonLd with arbitrary treatments', () => {
  it('returns plain data without empty values, duplicate ids or broken references', () => {
    fc.assert(
      fc.property(treatments, options, (content, given) => {
        const graph = toJsonLd(content, given);
        assert.deepEqual(JSON.parse(jsonLdText(graph)), graph);
        const { ids, references } = look(graph['@graph']);
        assert.equal(new Set(ids).size, ids.length, 'an id is given twice');
        for (const reference of references) assert.ok(ids.includes(reference), reference);
      }),
    );
  });

  it('uses only valid, current schema.org vocabulary', () => {
    const some = fc.sample(fc.tuple(treatments, options), { numRuns: 40, seed: 6 });
    const graphs = [
      ...examples.flatMap((example) => [
        toJsonLd(example),
        toJsonLd(example, full),
        toJsonLd(example, { ...full, diagnostic: true }),
        toJsonLd({ ...example, preventive: true }, full),
      ]),
      ...some.map(([content, given]) => toJsonLd(content, given)),
    ];
    assert.deepEqual(graphs.flatMap(mistakes), []);
    const used = [...JSON.stringify(graphs).matchAll(/"([a-z]\w*)":/gi)].map(([, name]) => name!);
    assert.deepEqual(
      used.filter((name) => superseded.has(name)),
      [],
    );
  });
});

describe('the schema.org vocabulary check', () => {
  const wrong: Record<string, JsonLdNode> = {
    'a type that does not exist': { '@type': 'MedicalTreatment', name: 'T' },
    'a property of the wrong type': { '@type': 'MedicalTherapy', evidenceLevel: 'A' },
    'a property that was removed': { '@type': 'MedicalTherapy', indication: 'Pain' },
    'text in place of an object': { '@type': 'MedicalTherapy', adverseOutcome: 'Pain' },
    'text in place of a date': { '@type': 'MedicalWebPage', lastReviewed: 'last year' },
    'an object of the wrong type': {
      '@type': 'MedicalTherapy',
      adverseOutcome: { '@type': 'Person', name: 'A' },
    },
    'a member of the wrong enumeration': {
      '@type': 'MedicalTherapy',
      procedureType: 'https://schema.org/EvidenceLevelA',
    },
    'a mistake in a nested object': {
      '@type': 'MedicalTherapy',
      adverseOutcome: [{ '@type': 'MedicalSymptom', names: 'Pain' }],
    },
    'a dangling reference': { '@type': 'MedicalWebPage', mainEntity: { '@id': '#nothing' } },
  };
  for (const [name, thing] of Object.entries(wrong)) {
    it(`finds ${name}`, () =>
      assert.equal(mistakes({ '@context': 'https://schema.org', '@graph': [thing] }).length, 1));
  }

  it('knows which properties are superseded', () => {
    assert.ok(superseded.has('aspect'));
    assert.ok(!superseded.has('reviewedBy'));
  });
});

/** The ids of things and the references to them; fails on a value that says nothing. */
function look(value: unknown, found = { ids: [] as string[], references: [] as string[] }) {
  assert.ok(value !== undefined && value !== '');
  if (typeof value !== 'object' || value === null) return found;
  const entries = Object.entries(value) as [string, unknown][];
  assert.ok(entries.some(([key]) => key !== '@type'));
  const { '@id': id } = value as { '@id'?: string };
  if (id !== undefined) (entries.length > 1 ? found.ids : found.references).push(id);
  for (const [, inner] of entries) look(inner, found);
  return found;
}
