/** Places in JSON, which messages name by line and column. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readJson } from '../../src/cli/json-text.js';
import { formatPath, type Key } from '../../src/content/problem.js';

/** Every path in some data, with the value there. */
function* paths(data: unknown, keys: Key[] = []): Generator<[keys: Key[], value: unknown]> {
  yield [keys, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [name, value] of Object.entries(data)) {
    yield* paths(value, [...keys, Array.isArray(data) ? Number(name) : name]);
  }
}

/** Names as authors write them: what paths are made of would make a path ambiguous. */
const name = fc.string({ minLength: 1 }).filter((text) => !/[.[\]]/.test(text));
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 4 },
    fc.string(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('json')),
    fc.dictionary(name, tie('json')),
  ),
}));

describe('readJson', () => {
  it('reads the same data as JSON.parse, without errors', () => {
    fc.assert(
      fc.property(json, fc.nat(4), (data, indent) => {
        const { data: read, errors } = readJson(JSON.stringify(data, null, indent));
        assert.deepEqual(JSON.parse(JSON.stringify(read)), JSON.parse(JSON.stringify(data)));
        assert.deepEqual(errors, []);
      }),
    );
  });

  it('keeps the last field of each name, even __proto__, and drops an incomplete one', () => {
    for (const field of ['name', '__proto__', 'constructor']) {
      const text = `{ "${field}": 1, "${field}": 2, "last": "${field}"`;
      assert.deepEqual(readJson(`${text} }`).data, JSON.parse(`${text} }`));
      assert.deepEqual(readJson(`${text}, "half" }`).data, JSON.parse(`${text} }`));
    }
  });

  it('finds the position of every value from its formatted path', () => {
    fc.assert(
      fc.property(json, (data) => {
        const text = JSON.stringify(data, null, 2);
        const lines = text.split('\n');
        const { positionOf } = readJson(text);
        for (const [keys, value] of paths(JSON.parse(text))) {
          const { line, column } = positionOf(formatPath(keys));
          const rest = [lines[line - 1]!.slice(column - 1), ...lines.slice(line)].join('\n');
          const last = keys.at(-1);
          const field = typeof last === 'string' ? `${JSON.stringify(last)}: ` : '';
          const [start] = JSON.stringify(value, null, 2).split('\n');
          assert.ok(
            rest.startsWith(field + start),
            `${formatPath(keys)} at ${line}:${column}: ${rest.slice(0, 40)}`,
          );
        }
      }),
    );
  });

  it('points to the nearest existing object if a field is missing', () => {
    const { positionOf } = readJson('{\n  "risks": {\n    "items": [\n      { "text": "A" }\n    ]\n  }\n}');
    assert.deepEqual(positionOf('risks.items[0].name'), { line: 4, column: 7 });
    assert.deepEqual(positionOf('faq.items'), { line: 1, column: 1 });
    assert.deepEqual(readJson('{ "na": 1 }').positionOf('name'), { line: 1, column: 1 });
    assert.deepEqual(readJson('}').positionOf('name'), { line: 1, column: 1 });
  });

  it('points to an entry of a long list, or to the list if the entry does not exist', () => {
    const { positionOf } = readJson(`{\n"items": [${'\n1,'.repeat(12)}\n{}]}`);
    assert.deepEqual(positionOf('items[12].text'), { line: 15, column: 1 });
    assert.deepEqual(positionOf('items[13].text'), { line: 2, column: 1 });
  });

  it('prefers a field whose name contains a dot over a nested field', () => {
    const { positionOf } = readJson('{\n"a": { "b": 2 },\n"a.b": 1\n}');
    assert.deepEqual(positionOf('a.b'), { line: 3, column: 1 });
  });

  it('points to the last of several fields with the same name', () => {
    const { positionOf } = readJson('{\n"a": { "b": 1 },\n"a": {\n"b": 2 }\n}');
    assert.deepEqual(positionOf('a'), { line: 3, column: 1 });
    assert.deepEqual(positionOf('a.b'), { line: 4, column: 1 });
  });

  for (const [text, line, column, message] of [
    ['}', 1, 1, /^“}” is where a value should be/],
    ['{ "name": "A", }', 1, 16, /extra comma/],
    ['{\n  "name": "A"\n  "lang": "en" }', 3, 3, /comma should be/],
    ['{ name: 1 }', 1, 3, /double quotes/],
    ['{ "name" 1 }', 1, 10, /a colon should be/],
    ['{ "year": 12. }', 1, 11, /^“12\.” is not a number/],
    ['{ "name": "A"', 1, 14, /^The end of the file is where the object should be closed with }/],
    ['["A"', 1, 5, /^The end of the file is where the list should be closed with ]/],
    ['{ "name": "A\\B" }', 1, 11, /holds a backslash before .* write two/],
    ['{ "name": "\\u12" }', 1, 11, /four hexadecimal digits/],
    ['{ "name": "A\tB" }', 1, 11, /a tab or another control character\. Write \\t/],
    ['{ "name": "A" // it\n}', 1, 15, /comment/],
    ['{ /* A\nB */ "name": "A" }', 1, 3, /^“\/\* A” is a comment/],
    ['{ "name": "A', 1, 11, /not closed/],
    ['{ "name": ["A" }', 1, 16, /the end of the list/],
    ['{ "name": "A" } {}', 1, 17, /after the end/],
    ['{\n"name": "A",\n"name": "B" }', 3, 1, /^"name" appears twice/],
    ['{ "faq": {\n"lang": "en",\n"lang": "de" } }', 3, 1, /^"lang" appears twice/],
    ['{ "name": wordsWithoutQuotesAround }', 1, 11, /^“wordsWithoutQuotesAr” is not JSON/],
    ['{ “name”: “A” }', 1, 3, /^““name”” has curly quotes/],
    ['{ "name": „A“ }', 1, 11, /curly quotes/],
    ['{ "name": A“ }', 1, 11, /put text in double quotes/],
    ['{ "name": "A” }', 1, 11, /a straight double quote is missing/],
    ['{ "name": "A\nB" }', 1, 11, /write \\n\.$/],
    [`{ "name": ${'['.repeat(9999)}`, 1, 1, /too deep/],
    ['{\u00A0"name": "A" }', 1, 2, /special space/],
  ] as const) {
    it(`explains and locates the mistake in ${JSON.stringify(text.slice(0, 40))}`, () => {
      const [error] = readJson(text).errors;
      assert.match(error?.text ?? '', message);
      assert.deepEqual(error?.position, { line, column });
    });
  }

  it('explains every kind of curly quotes and special spaces', () => {
    for (const quote of '“”„‟«»‹›‘’‚')
      assert.match(readJson(`{ "name": ${quote}A${quote} }`).errors[0]!.text, /curly quotes/, quote);
    for (const space of '\u00A0\u2003\u202F\u3000')
      assert.match(readJson(`{${space}"name": "A" }`).errors[0]!.text, /special space/);
  });

  it('points to the start of a text that is nested too deeply', () => {
    assert.deepEqual(readJson('['.repeat(99_999)).positionOf('[0]'), { line: 1, column: 1 });
  });

  it('never throws, for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readJson(text).positionOf('a[0].b')));
  });
});
