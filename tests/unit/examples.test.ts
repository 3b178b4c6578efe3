import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fieldsOf, fieldsUsed, type Schema } from './support/schema-walk.js';
import { sentencesOf, wordingsOf } from './support/wordings.js';

type Example = Readonly<Record<string, unknown>>;

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const schema = read('src/content/schema.json') as Schema;
const prolotherapy = read('tests/fixtures/prolotherapy.json') as Example;
const furnished = read('tests/fixtures/lumen-wrap.json') as Example;

/** More words in a sentence than this are hard to follow: NHS service manual, "How we write". */
const mostWords = 20;

describe('the furnished example', () => {
  it('uses every field that a treatment can have', () => {
    const used = fieldsUsed(schema, furnished);
    const unused = [...fieldsOf(schema)].filter((field) => !used.has(field));
    assert.deepEqual(unused, []);
  });

  it('says that the treatment, its numbers, its sources and its clinic are made up', () => {
    const { explainer, sources, publisher } = furnished as {
      explainer: { eyebrow: string; lead: string };
      sources: { title: string; publisher: string }[];
      publisher: { name: string };
    };
    assert.match(explainer.eyebrow, /fictional/i);
    assert.match(explainer.lead, /all numbers and all sources are made up/);
    for (const { title, publisher: by } of sources)
      assert.match(`${title} ${by}`, /made up|made-up|fictional/, title);
    assert.match(publisher.name, /fictional/);
  });
});

describe('the example of a real treatment', () => {
  it('contains no numbers, sources, authors, reviewers or dates', () => {
    assert.doesNotMatch(JSON.stringify(prolotherapy), /\d/);
    assert.ok(!('sources' in prolotherapy));
    assert.deepEqual(Object.keys(prolotherapy.review as object), ['conflicts']);
  });

  it('gives no counts or severities for its risks', () => {
    const { items } = prolotherapy.risks as { items: { severity?: string; frequency: { kind: string } }[] };
    for (const { severity, frequency } of items) {
      assert.equal(severity, undefined);
      assert.ok(['verbal', 'not-stated'].includes(frequency.kind));
    }
  });

  it('is published by a fictional clinic', () => {
    assert.match((prolotherapy.publisher as { name: string }).name, /fictional/);
  });
});

for (const [name, example] of Object.entries({ prolotherapy, furnished })) {
  describe(`the wording of the ${name} example`, () => {
    it(`has no sentence of more than ${mostWords} words`, () => {
      for (const sentence of sentencesOf(example))
        assert.ok(sentence.split(/\s+/).length <= mostWords, sentence);
    });

    it('contains no promises such as safe, guaranteed or cure', () => {
      for (const wording of wordingsOf(example))
        assert.doesNotMatch(wording, /\b(?:safe|risk-free|guaranteed?|cures?|miracle|proven to)\b/i);
    });

    it('contains no straight quotation marks or apostrophes', () => {
      for (const wording of wordingsOf(example)) assert.doesNotMatch(wording, /['"]/);
    });
  });
}
