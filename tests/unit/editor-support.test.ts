/**
 * What an editor makes of a content file that names the schema, by VS Code's own language service; and what editors and
 * coding assistants are told of the custom properties and parts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { getLanguageService } from 'vscode-json-languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { customData } from '../../src/editors/build-custom-data.js';
import { llmsText } from '../../src/editors/build-llms-text.js';
import type { Declaration } from '../../src/editors/build-manifest.js';
import { readTokens } from '../../src/theme/build-token-list.js';
import { classModule, elements, sources } from './support/sources.js';

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

describe('an editor that uses the schema', () => {
  it('suggests the remaining fields of a risk with their descriptions', async () => {
    const { document, json, position } = at(file('"risks": { "items": [{ "name": "Pain", ¦ }] }'));
    const { items = [] } = (await service.doComplete(document, position, json)) ?? {};
    const offered = new Map(items.map(({ label, documentation }) => [label, documentation]));
    assert.ok(offered.has('frequency') && offered.has('whatToDo'));
    assert.ok(!offered.has('name'), 'what is there is not offered again');
    assert.match(JSON.stringify(offered.get('severity')), /Whether it is serious/);
  });

  it('suggests the allowed values of a field', async () => {
    const { document, json, position } = at(file('"risks": { "items": [{ "name": "A", "severity": "¦" }] }'));
    const { items = [] } = (await service.doComplete(document, position, json)) ?? {};
    assert.deepEqual(items.map(({ label }) => label).sort(), ['"not-serious"', '"serious"']);
  });

  it('explains a field on hover', async () => {
    const { document, json, position } = at(file('"alsoKn¦ownAs": ["B"]'));
    const { contents } = (await service.doHover(document, position, json))!;
    assert.match(JSON.stringify(contents), /Other names it goes by/);
  });

  it('marks an invalid value, and nothing in the furnished example', async () => {
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

describe('the documentation of custom properties and parts for editors and assistants', () => {
  const tokens = readTokens(readFileSync('src/theme/tokens.ts', 'utf8'));
  // What the analyzer would find of them: tests/checks/package.mjs looks at what it finds.
  const manifest = { modules: [{ declarations: elements.map(declaration) }] };
  const files = customData(manifest, tokens);
  const { properties, pseudoElements } = files['css-custom-data.json'] as VsCodeCss;
  const { contributions } = files['web-types.json'] as { contributions: { css: WebTypesCss } };
  const text = llmsText(manifest, tokens, '# Content');
  const read = sources.flatMap(({ text }) => text.match(/(?<=var\(\s*)--clinic-[\w-]+/g) ?? []);

  it('lists every custom property that a style reads', () => {
    assert.ok(read.includes('--clinic-accent') && read.includes('--clinic-faq-gap'));
    const names = [...new Set(read)].sort();
    assert.deepEqual(properties.map(({ name }) => name).sort(), names, 'css-custom-data.json');
    assert.deepEqual(contributions.css.properties.map(({ name }) => name).sort(), names, 'web-types.json');
    for (const name of names) assert.ok(text.includes(`\n- \`${name}\``), `llms.txt lacks ${name}.`);
  });

  it('gives each a description and a default without private names', () => {
    const radius = properties.find(({ name }) => name === '--clinic-radius')!;
    assert.match(radius.description.value, /^Corner radius of cards.*\n\nDefault: `0\.75em`$/);
    assert.equal(radius.description.kind, 'markdown');
    assert.equal(radius.syntax, '<length>');
    for (const { name, description } of contributions.css.properties) {
      assert.match(description, /^[A-Z].*\n\nDefault: `.+`$/, name);
      assert.doesNotMatch(description, /--_/, name);
    }
  });

  it('lists every part once, with what it is in each element that has one of its name', () => {
    const told = new Map(pseudoElements.map(({ name, description }) => [name, description.value]));
    assert.equal(told.size, pseudoElements.length);
    assert.equal(
      told.get('::part(toggle-all)'),
      '`<clinic-faq>`: The button that opens or closes all answers, or those that a search has found.\n\n' +
        '`<clinic-risks-accordion>`: The button that opens or closes all risks.',
    );
    assert.match(told.get('::part(header)')!, /^`<clinic-benefit-cards>`, .*`<clinic-risks-accordion>`, /);
    for (const { tagName, cssParts = [] } of manifest.modules[0]!.declarations)
      for (const { name, description } of cssParts) {
        const lines = told.get(`::part(${name})`)!.split('\n\n');
        const line = lines.find((line) => line.endsWith(`: ${description}`));
        assert.ok(line?.includes(`\`<${tagName}>\``), `${tagName}: ${name}`);
      }
    assert.deepEqual(
      contributions.css['pseudo-elements'].map(({ name, description }) => [`::${name}`, description]),
      [...told],
    );
  });

  it('includes the scripts and styles for pages without a bundler in llms.txt', () => {
    const names = ['loader.js', 'clinic-elements.js', 'clinic-elements.classic.js', 'hydrate.js'];
    for (const name of names) assert.ok(text.includes(`\n- \`${name}\``), name);
    for (const name of ['prepaint.css', 'theme.css', 'registerLabels']) assert.ok(text.includes(name), name);
  });
});

interface VsCodeCss {
  readonly properties: readonly VsCodeProperty[];
  readonly pseudoElements: readonly VsCodeProperty[];
}

interface VsCodeProperty {
  readonly name: string;
  readonly description: { readonly kind: string; readonly value: string };
  readonly syntax?: string;
}

interface WebTypesCss {
  readonly properties: readonly { readonly name: string; readonly description: string }[];
  readonly 'pseudo-elements': WebTypesCss['properties'];
}

/** An element with its knobs and parts. */
function declaration(name: string): Declaration {
  const knobs = classModule(name).matchAll(/@cssprop \[(--[\w-]+)=([^\]]+)\] - (.+)/g);
  const cssProperties = [...knobs].map(([, name = '', value, description]) => ({
    name,
    default: value,
    description,
  }));
  const cssParts = [...classModule(name).matchAll(/@csspart ([\w-]+) - (.+)/g)].map(
    ([, name = '', description]) => ({ name, description }),
  );
  return { name, tagName: `clinic-${name}`, cssProperties, cssParts };
}
