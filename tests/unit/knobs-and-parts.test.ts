/**
 * What a page may count on: theme tokens, knobs of an element, parts, slots, events. Each is defined, used and described,
 * or none of the three; read from the sources, so that a name that is only written somewhere cannot hide.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readTokens } from '../../src/theme/build-token-list.js';
import { classModule, elements, eventsOf, folderOf, partsOf, sources } from './support/sources.js';

const tokensFile = 'src/theme/tokens.ts';
const tokenSource = readFileSync(tokensFile, 'utf8');
const tokens = readTokens(tokenSource).map(({ name }) => name);
const prepaint = 'src/theme/prepaint.ts';
const styles = sources.filter(({ path }) => path !== tokensFile && path !== prepaint);

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name!);
const missingFrom = (names: Iterable<string>, others: Iterable<string>) => {
  const known = new Set(others);
  return [...new Set(names)].filter((name) => !known.has(name)).sort();
};

describe('theme tokens', () => {
  const declared = matches(tokenSource, /--_([\w-]+):/g);
  const used = styles.flatMap(({ text }) => matches(text, /var\(--_([\w-]+)/g));
  const usedByTokens = matches(tokenSource, /(?:var|from var)\(--_([\w-]+)\)/g);

  it('are declared if a style uses them', () => assert.deepEqual(missingFrom(used, declared), []));

  it('are used if they are declared', () =>
    assert.deepEqual(missingFrom(declared, [...used, ...usedByTokens]), []));

  it('are documented if they are declared', () => assert.deepEqual(missingFrom(declared, tokens), []));

  it('are read by their --clinic- names only in tokens.ts and prepaint.ts', () => {
    for (const { path, text } of styles) {
      const read = matches(text, /var\(\s*--clinic-([\w-]+)/g);
      // What several elements share has no knobs.
      const isElement = path.startsWith('src/elements/');
      assert.deepEqual(isElement ? read.filter((name) => tokens.includes(name)) : read, [], path);
    }
  });

  it('have the same defaults in prepaint.ts as in tokens.ts, except for the border colour', () => {
    const { text } = sources.find(({ path }) => path === prepaint)!;
    const compact = (css: string) =>
      css.replace(/\s+/g, ' ').replaceAll('var(--_density)', 'var(--clinic-density, 1)');
    const declarations = compact(tokenSource);
    for (const name of new Set(matches(text, /var\(--clinic-([\w-]+),/g))) {
      // A line is faint until then: the colour of the elements' own is worked out from the text's.
      if (name === 'border') continue;
      const [written] = compact(text)
        .split(`var(--clinic-${name}, `)[1]!
        .split(/(?:\)|;)*;/);
      assert.ok(
        declarations.includes(`--_${name}: var(--clinic-${name}, ${written}`),
        `--clinic-${name}: ${written}`,
      );
    }
  });

  it('supply every colour: other styles contain no hex or functional colour values', () => {
    for (const { path, text } of styles.filter(({ text }) => text.includes('css`'))) {
      assert.doesNotMatch(text, /(?:#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|color)\()[^']*;/i, path);
    }
  });
});

for (const name of elements) {
  describe(`<clinic-${name}>`, () => {
    const source = classModule(name);

    it('documents exactly the custom properties it reads, all prefixed with its name', () => {
      const used = folderOf(name).flatMap(({ text }) => matches(text, /var\(\s*--clinic-([\w-]+)/g));
      const described = matches(source, /@cssprop \[--clinic-([\w-]+)=[^\]]+\] - ./g);
      assert.deepEqual(described.toSorted(), [...new Set(used)].sort());
      for (const knob of described) assert.ok(knob.startsWith(`${name}-`), `--clinic-${knob}`);
    });

    it('documents exactly the parts it has', () => {
      const described = matches(source, /@csspart ([\w-]+) - ./g);
      // The top of a section can hold an author's text; an element whose sections have none there does not style it.
      const unstyled = source.includes('richTextStyles') ? [] : ['callout', 'citation'];
      assert.deepEqual(described.toSorted(), missingFrom(partsOf(name), unstyled));
    });

    it('documents exactly the slots it has', () => {
      const used = folderOf(name).flatMap(({ text }) => matches(text, /<slot(?: name="([\w-]+)")?/g));
      assert.deepEqual(matches(source, /@slot(?: ([\w-]+))? - ./g), used);
    });

    it('documents exactly the events it fires', () => {
      const own = eventsOf(name).map(({ type }) => type);
      const described = matches(source, /@fires \{\w+\} ([\w-]+) - ./g);
      assert.deepEqual(described.toSorted(), ['clinic-content-error', ...own].sort());
    });
  });
}

describe('the page rendered by <clinic-treatment>', () => {
  it('exports every part of the elements inside it', () => {
    const { text } = folderOf('treatment').find(({ path }) => path.endsWith('/page.ts'))!;
    const exportedParts = matches(text, /^const exportedParts = `([^`]+)`/gm)[0]!.match(/[\w-]+/g)!;
    const inside = elements.filter((name) => name !== 'treatment').flatMap((name) => partsOf(name));
    assert.deepEqual(exportedParts.toSorted(), [...new Set(inside)].sort());
  });
});
