/** The tokens as files for other tools: all of them, in the form that the Design Tokens Community Group asks for. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { designTokens } from '../../src/theme/build-design-tokens.js';
import { themeCss } from '../../src/theme/build-theme-css.js';
import { readTokens } from '../../src/theme/build-token-list.js';

const tokens = readTokens(readFileSync('src/theme/tokens.ts', 'utf8'));
const themes = 'src/theme/themes';

describe('the list of tokens', () => {
  it('gives each token a unique, well-formed description', () => {
    const descriptions = tokens.map(({ description }) => description);
    assert.ok(tokens.length > 40);
    assert.equal(new Set(descriptions).size, tokens.length);
    for (const description of descriptions) assert.match(description, /^[A-Z].*\.$|, in .*$/);
  });

  it('throws if a documented token is not declared', () => {
    assert.throws(() => readTokens(' * @cssprop {color} --clinic-glow - Light.'), /--_glow is not declared/);
  });
});

describe('tokens.json', () => {
  const { $description, color, ...others } = designTokens(tokens);
  const groups = { ...color, others };

  it('lists each colour once per colour scheme, and every other token except fonts once', () => {
    assert.ok($description);
    const names = (type: RegExp) => tokens.filter((token) => type.test(token.type)).map(({ name }) => name);
    assert.deepEqual(Object.keys(color.light), names(/^color$/));
    assert.deepEqual(Object.keys(color.dark), names(/^color$/));
    const fonts = ['font', 'heading-font'];
    assert.deepEqual([...Object.keys(others), ...fonts].sort(), names(/^(?!color)/).sort());
  });

  it('gives each token a type, a value of that type and a description', () => {
    for (const [group, members] of Object.entries(groups)) {
      for (const [name, { $type, $value, $description }] of Object.entries(members)) {
        const place = `${group}.${name}`;
        assert.ok($description, place);
        assert.match($type, /^(color|dimension|duration|fontWeight|number)$/, place);
        assert.ok(isOf($type, $value), `${place}: ${JSON.stringify($value)}`);
      }
    }
  });

  it('converts the line length from characters to rem, at three fifths of a rem per zero', () => {
    const { measure } = others as unknown as Record<string, { $value: object }>;
    assert.deepEqual(measure?.$value, { value: 33.6, unit: 'rem' });
  });

  it('resolves derived colours to oklch components and a hex value', () => {
    assert.deepEqual(color.light.accent?.$value, {
      colorSpace: 'oklch',
      components: [0.42, 0.072, 183],
      alpha: 1,
      hex: '#095a51',
    });
    assert.deepEqual(color.dark.surface?.$value, {
      colorSpace: 'oklch',
      components: [0.22, 0.012, 183],
      alpha: 1,
      hex: '#151c1b',
    });
  });

  it('writes aliases as references to existing tokens of the same colour scheme', () => {
    assert.equal(color.light['certainty-very-low']?.$value, '{color.light.emphasis}');
    assert.equal(color.dark.focus?.$value, '{color.dark.link}');
    for (const scheme of ['light', 'dark'] as const) {
      for (const { $value } of Object.values(color[scheme])) {
        if (typeof $value !== 'string') continue;
        const [, within, name = ''] = /^\{color\.(light|dark)\.([\w-]+)\}$/.exec($value)!;
        assert.equal(within, scheme);
        assert.ok(color[scheme][name], $value);
      }
    }
  });
});

describe('theme.css', () => {
  it('sets every public token and no private ones', () => {
    const css = themeCss(tokens);
    const set = [...css.matchAll(/^ {2}--clinic-([\w-]+): .+;$/gm)].map(([, name]) => name);
    assert.deepEqual(
      set,
      tokens.map(({ name }) => name),
    );
    assert.doesNotMatch(css, /--_/);
  });
});

describe('the themes', () => {
  const files = readdirSync(themes).map((name) => ({ name, css: readFileSync(join(themes, name), 'utf8') }));
  const tokensIn = (css: string) => [...css.matchAll(/--clinic-([\w-]+):/g)].map(([, name]) => name!);

  it('are at most 1 kB each', () => {
    assert.ok(files.length >= 5);
    for (const { name, css } of files) assert.ok(Buffer.byteLength(css) <= 1000, name);
  });

  it('each have one selector: the data-clinic-theme attribute with their name', () => {
    for (const { name, css } of files) {
      const rules = css.replace(/\/\*.*?\*\//gs, '').match(/[^{}]+(?=\{)/g) ?? [];
      assert.deepEqual(
        rules.map((selector) => selector.trim()),
        [`[data-clinic-theme='${name.replace('.css', '')}']`],
      );
    }
  });

  it('are all listed in the browser tests and in Storybook', () => {
    for (const page of ['tests/theme-files.test.ts', 'stories/theming/themes.stories.ts']) {
      const [, list] = /^const (?:names|looks) = \[(.*)\];$/m.exec(readFileSync(page, 'utf8'))!;
      const listed = list!.split(', ').map((name) => `${name.slice(1, -1)}.css`);
      assert.deepEqual(listed.sort(), files.map(({ name }) => name).sort(), page);
    }
  });

  it('set only existing tokens, and all set the same ones', () => {
    const known = new Set(tokens.map(({ name }) => name));
    const [first] = files;
    for (const { name, css } of files) {
      for (const token of tokensIn(css)) assert.ok(known.has(token), `${name} sets --clinic-${token}`);
      assert.deepEqual(tokensIn(css), tokensIn(first!.css), name);
    }
  });
});

/** The shapes of https://www.designtokens.org/tr/2025.10/format/, as far as the library needs them. */
function isOf(type: string, value: unknown): boolean {
  if (type === 'number' || type === 'fontWeight') return typeof value === 'number' && !Number.isNaN(value);
  if (type === 'color' && typeof value === 'string') return value.startsWith('{');
  const fields = value as Record<string, unknown>;
  switch (type) {
    case 'color':
      return (
        fields.colorSpace === 'oklch' &&
        (fields.components as number[]).length === 3 &&
        (fields.components as number[]).every((component) => Number.isFinite(component)) &&
        /^#[\da-f]{6}$/.test(String(fields.hex))
      );
    case 'dimension':
      return Number.isFinite(fields.value) && fields.unit === 'rem';
    default:
      return Number.isFinite(fields.value) && fields.unit === 's';
  }
}
