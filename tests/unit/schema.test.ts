import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv, type AnySchema } from 'ajv';
import { parse, treatment } from '../../src/content/index.js';

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

  it('takes both examples, which name it', () => {
    for (const name of fixtures) {
      const content = read(join(folder, name));
      assert.ok(validate(content), JSON.stringify(validate.errors));
      assert.equal(join(folder, content.$schema as string), 'src/content/schema.json');
    }
  });

  it('refuses what parse() refuses', () => {
    const content = read(join(folder, 'prolotherapy.json'));
    const spoilt = [
      { ...content, name: undefined },
      { ...content, risks: undefined },
      { ...content, colour: 'red' },
      { ...content, faq: { items: 'none' } },
      { ...content, explainer: { evidence: { certainty: 'sure' } } },
      { ...content, callsToAction: [{ href: '/' }] },
    ];
    for (const data of spoilt) {
      const json: unknown = JSON.parse(JSON.stringify(data));
      assert.ok(!validate(json), JSON.stringify(Object.keys(data)));
      assert.ok(parse(treatment, json).problems.length > 0);
    }
  });
});
