/** What an editor makes of a content file that names the schema: VS Code's own language service. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';

const service = getLanguageService({
  schemaRequestService: (address) => Promise.resolve(readFileSync(new URL(address), 'utf8')),
  workspaceContext: {
    resolveRelativePath: (path) =>
      new URL(`../../src/content/${path.split('/').at(-1)}`, import.meta.url).href,
  },
});

/** A content file with a caret, written `¦`. */
function at(written: string) {
  const offset = written.indexOf('¦');
  const text = written.replace('¦', '');
  const document = TextDocument.create('file:///clinic/treatment.json', 'json', 1, text);
  return { document, json: service.parseJSONDocument(document), position: document.positionAt(offset) };
}

const file = (fields: string) =>
  `{ "$schema": "./node_modules/clinic-elements/dist/schema.json", "name": "A", ${fields} }`;

describe('an editor', () => {
  it('offers the fields of a risk, with what they mean', async () => {
    const { document, json, position } = at(file('"risks": { "items": [{ "name": "Pain", ¦ }] }'));
    const { items = [] } = (await service.doComplete(document, position, json)) ?? {};
    const offered = new Map(items.map(({ label, documentation }) => [label, documentation]));
    assert.ok(offered.has('frequency') && offered.has('whatToDo'));
    assert.ok(!offered.has('name'), 'what is there is not offered again');
    assert.match(JSON.stringify(offered.get('severity')), /Whether it is serious/);
  });

  it('offers the words that a field may have', async () => {
    const { document, json, position } = at(file('"risks": { "items": [{ "name": "A", "severity": "¦" }] }'));
    const { items = [] } = (await service.doComplete(document, position, json)) ?? {};
    assert.deepEqual(items.map(({ label }) => label).sort(), ['"not-serious"', '"serious"']);
  });

  it('explains a field under the pointer', async () => {
    const { document, json, position } = at(file('"alsoKn¦ownAs": ["B"]'));
    const { contents } = (await service.doHover(document, position, json))!;
    assert.match(JSON.stringify(contents), /Other names it goes by/);
  });

  it('marks what is wrong, at its place, and nothing in the examples', async () => {
    const { document, json } = at(file('"risks": { "items": [{ "name": "Pain", "severity": "grave" }] }¦'));
    const [problem, ...others] = await service.doValidation(document, json);
    assert.deepEqual(others, []);
    assert.equal(document.getText(problem!.range), '"grave"');
    assert.match(JSON.stringify(problem), /serious/);
    const example = readFileSync('tests/fixtures/lumen-wrap.json', 'utf8');
    const right = at(`${example}¦`);
    assert.deepEqual(await service.doValidation(right.document, right.json), []);
  });
});
