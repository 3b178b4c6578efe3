/** Where elements and formats are listed: a new one is forgotten nowhere. What the package holds is checked when it is packed. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { allElements } from '../../src/all-elements.js';
import { sourceFormats } from '../../src/cli/choices.js';
import { ClinicContentErrorEvent } from '../../src/context/content-error-event.js';
import { readers } from '../../src/html/html-reader.js';
import { contentEvents } from '../../src/react/content-events.js';
import * as components from '../../src/react/index.js';
import { checks } from '../../src/server/contents.js';
import { prepaint } from '../../src/theme/prepaint.js';
import { cases } from '../support/cases.js';
import { elements, eventsOf } from './support/sources.js';

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const inside = elements.filter((name) => name !== 'treatment');
const classOf = (name: string) =>
  `Clinic-${name}`.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const namesIn = (text: string, pattern: RegExp) =>
  sorted([...text.matchAll(pattern)].map(([, name]) => name!));

describe('every element', () => {
  it('is imported by treatment/define.ts, and listed for define-all.ts and hydrate.js', () => {
    const define = readFileSync('src/elements/treatment/define.ts', 'utf8');
    assert.deepEqual(namesIn(define, /^import '\.\.\/([a-z-]+)\/define\.js';$/gm), sorted(inside));
    assert.deepEqual(sorted(Object.keys(allElements)), sorted(elements));
    for (const file of ['define-all', 'hydrate'])
      assert.match(readFileSync(`src/${file}.ts`, 'utf8'), / of Object\.entries\(allElements\)/, file);
  });

  it('is imported on demand by loader.ts', () => {
    const loader = readFileSync('src/loader.ts', 'utf8');
    const loads =
      /^ {2}'clinic-([a-z-]+)': \(\) =>\s+(?:Promise\.all\(\[)?import\('\.\/elements\/\1\/define\.js'\)/gm;
    assert.deepEqual(namesIn(loader, loads), sorted(elements));
  });

  it('is listed in the checks for server rendering and the command line', () => {
    assert.deepEqual(sorted(Object.keys(checks)), sorted(elements));
  });

  it('has a React component', () => {
    assert.deepEqual(sorted(Object.keys(components)), sorted(elements.map(classOf)));
    for (const name of elements) {
      const component = readFileSync(`src/react/${name}.ts`, 'utf8');
      assert.ok(component.includes(`tagName: 'clinic-${name}',`), name);
      // Components of a server, as in Next, can then show it.
      assert.ok(component.startsWith("'use client';"), name);
      // Without it nothing registers the element, and the component stays empty.
      assert.ok(component.includes(`import '../elements/${name}/define.js';`), name);
      assert.ok(component.includes(`import { ${classOf(name)} as Element }`), name);
    }
    assert.deepEqual(contentEvents, { onClinicContentError: ClinicContentErrorEvent.type });
  });

  it('has its events declared in its React component and in types/elements.ts', () => {
    const types = readFileSync('src/types/elements.ts', 'utf8');
    for (const name of elements) {
      const component = readFileSync(`src/react/${name}.ts`, 'utf8');
      assert.match(component, /events: (?:\{\s*\.{3})?contentEvents/, name);
      for (const { type, className } of eventsOf(name)) {
        const handler = `on${classOf(type.replace('clinic-', ''))}: '${type}' as EventName<${className}>`;
        assert.ok(component.includes(handler), handler);
        const entry = `'clinic-${name}' ? { '${type}': ${className} }`;
        assert.ok(types.includes(entry), entry);
      }
    }
  });

  it('has a shared test case, except for <clinic-treatment>', () => {
    assert.deepEqual(sorted(cases.map(({ name }) => name)), sorted(inside));
  });
});

describe('every element that reads HTML', () => {
  const reading = Object.entries(checks).filter(([, { name }]) => Object.hasOwn(readers, name));
  const tags = sorted(reading.map(([name]) => `clinic-${name}`));

  it('is matched by the selector of the prepaint styles', () => {
    assert.equal(reading.length, Object.keys(readers).length);
    const [selector] = prepaint.cssText.split('{');
    assert.deepEqual(namesIn(selector!, /([\w-]+)/g), tags);
  });

  it('is allowed in text by the WordPress plugin', () => {
    const code = readFileSync('docs/examples/wordpress/clinic-elements/elements-in-text.php', 'utf8');
    const [, list] = /^const CLINIC_ELEMENTS_TAGS = array\(([^)]*)\);$/m.exec(code)!;
    assert.deepEqual(namesIn(list!, /'([a-z-]+)'/g), tags);
  });
});

it('every import format of the command line has a package entry point', () => {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
  for (const format of sourceFormats) assert.ok(Object.hasOwn(exports, `./import/${format}`), format);
});
