import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv, type AnySchema } from 'ajv';
import fc from 'fast-check';
import { parse, treatment } from '../../src/content/index.js';
import { paths } from '../../src/parts/icons.js';

interface Definition {
  readonly properties?: Readonly<Record<string, { readonly description?: string }>>;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const schema = read('src/content/schema.json') as { definitions: Record<string, Definition> };
const folder = 'tests/fixtures';
const fixtures = ['lumen-wrap.json', 'prolotherapy.json'];
const validate = new Ajv({ strict: false }).compile(schema as AnySchema);

describe('schema.json', () => {
  it('describes every field', () => {
    for (const [name, { properties = {} }] of Object.entries(schema.definitions)) {
      for (const [field, { description }] of Object.entries(properties))
        assert.ok(description, `${name}.${field}`);
    }
  });

  it('lists every built-in icon, and explains that indicated-for means approved', () => {
    const { Benefit, Condition } = schema.definitions;
    const icons = Benefit?.properties?.icon?.description ?? '';
    for (const name of Object.keys(paths)) assert.ok(icons.includes(`\`${name}\``), name);
    assert.match(Condition?.properties?.relation?.description ?? '', /`indicated-for` \(.*approved/);
  });

  it('accepts both examples, which refer to it in $schema', () => {
    for (const name of fixtures) {
      const content = read(join(folder, name));
      assert.ok(validate(content), JSON.stringify(validate.errors));
      assert.equal(join(folder, content.$schema as string), 'src/content/schema.json');
    }
  });

  it('rejects the same invalid content as parse()', () => {
    const content = read(join(folder, 'prolotherapy.json'));
    const spoilt = [
      { ...content, name: undefined },
      { ...content, risks: undefined },
      { ...content, colour: 'red' },
      { ...content, faq: { items: 'none' } },
      { ...content, explainer: { evidence: { certainty: 'sure' } } },
      { ...content, callsToAction: [{ href: '/' }] },
      { ...content, callsToAction: [{ label: ' ' }] },
      { ...content, review: { lastReviewed: '1 June 2026' } },
      { ...content, faq: { id: 'two words', items: [] } },
      { ...content, faq: { items: [{ question: 'Does it hurt?', answer: ' ' }] } },
      { ...content, risks: { items: [], limitations: [''] } },
      { ...content, terms: [{ term: 'Wrap', definition: ' ' }] },
      { ...content, explainer: { pictures: [{ src: '/a.png', width: 0 }] } },
      { ...content, sources: [{ title: 'A study', year: 2025.5 }] },
      ...[
        [0.5, 100],
        [-1, 100],
        [0, 0],
      ].map(([affected, outOf]) => ({
        ...content,
        risks: { items: [{ name: 'Burn', frequency: { kind: 'count', affected, outOf } }] },
      })),
    ];
    for (const data of spoilt) {
      const json: unknown = JSON.parse(JSON.stringify(data));
      assert.ok(!validate(json), JSON.stringify(Object.keys(data)));
      assert.ok(parse(treatment, json).problems.length > 0);
    }
  });

  it('accepts the ids, dates, labels and numbers that parse() accepts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('shoulder', 'épaule', '肩', '\u{10400}', '_1', 'a.b-c', '2026-02-28', '2026-02-30'),
    );
    const number = fc.oneof(fc.nat({ max: 9 }), fc.integer(), fc.double());
    const count = fc.tuple(number, number).map(([affected, outOf]) => ({ kind: 'count', affected, outOf }));
    const parts = fc.oneof(
      text.map((id) => ({ faq: { id, items: [] } })),
      text.map((lastReviewed) => ({ review: { lastReviewed } })),
      text.map((label) => ({ callsToAction: [{ label }] })),
      number.map((year) => ({ sources: [{ title: 'A', year }] })),
      count.map((frequency) => ({ risks: { items: [{ name: 'Burn', frequency }] } })),
    );
    fc.assert(
      fc.property(parts, (part) => {
        const content = { name: 'A', ...part };
        fc.pre(!parse(treatment, content).problems.length);
        assert.ok(validate(content), JSON.stringify(content));
      }),
    );
  });
});
