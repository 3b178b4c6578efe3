/** What tokens.json tells other tools, and theme.css a clinic's own style sheet: what a browser makes of the tokens. */
import { expect } from '@open-wc/testing';
import { readFile } from '@web/test-runner-commands';
import Color from 'colorjs.io';
import { designTokens } from '../src/theme/build-design-tokens.js';
import { themeCss } from '../src/theme/build-theme-css.js';
import { readTokens, type Token } from '../src/theme/build-token-list.js';
import { tokens as declarations } from '../src/theme/tokens.js';
import { schemes, type Scheme } from './support/palette.js';

type Value = string | readonly number[];

let tokens: readonly Token[] = [];

before(async () => {
  tokens = readTokens((await readFile({ path: '../src/theme/tokens.ts' }))!);
});

/** The tokens inside an element, by their names: a colour in Oklab, a length in its own letters, another as it is written. */
function seen(scheme: Scheme): Map<string, Value> {
  const host = document.createElement('div');
  host.style.colorScheme = scheme;
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [declarations.styleSheet!];
  const probe = document.createElement('div');
  root.append(probe);
  const style = getComputedStyle(probe);
  const letter = parseFloat(style.fontSize);
  const values = tokens.map(({ name, type }): [string, Value] => {
    probe.style.color = probe.style.inlineSize = `var(--_${name})`;
    if (type === 'color') return [name, oklab(style.color)];
    if (type === 'dimension') return [name, [parseFloat(style.inlineSize) / letter]];
    return [name, style.getPropertyValue(`--_${name}`)];
  });
  host.remove();
  return new Map(values);
}

function oklab(colour: string): number[] {
  return new Color(colour).to('oklab').coords.map((coordinate) => coordinate ?? 0);
}

function expectAlike(found: Value | undefined, expected: Value, name: string): void {
  if (typeof expected === 'string' || !found) expect(found, name).to.equal(expected);
  else expected.forEach((value, index) => expect(found[index], name).to.be.closeTo(value, 0.001));
}

for (const scheme of schemes) {
  describe(`on a ${scheme} page`, () => {
    it('theme.css sets every token to its default value', async () => {
      const before = seen(scheme);
      const sheet = await new CSSStyleSheet().replace(themeCss(tokens));
      document.adoptedStyleSheets.push(sheet);
      const after = seen(scheme);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      expect(before.size).to.be.above(40);
      for (const [name, value] of before) expectAlike(after.get(name), value, name);
    });

    it('tokens.json contains each colour and length as the browser computes it', () => {
      const { color, ...others } = designTokens(tokens);
      const found = seen(scheme);
      for (const { name } of tokens.filter(({ type }) => type === 'color')) {
        let { $value } = color[scheme][name]!;
        while (typeof $value === 'string') ({ $value } = color[scheme][$value.slice(1, -1).split('.')[2]!]!);
        const [l, c, h] = ($value as { components: number[] }).components;
        expectAlike(found.get(name), oklab(`oklch(${l} ${c} ${h})`), name);
      }
      // A character is about half as wide as a letter is high, in each font otherwise.
      for (const { name } of tokens.filter(
        ({ type, written }) => type === 'dimension' && !/ch$/.test(written),
      )) {
        const { $value } = (others as unknown as Record<string, { $value: { value: number } }>)[name]!;
        expectAlike(found.get(name), [$value.value], name);
      }
    });
  });
}
