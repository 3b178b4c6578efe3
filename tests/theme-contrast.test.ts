/** What the theme promises: whatever a clinic's colours, everything stays readable. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { tokens } from '../src/theme/tokens.js';
import { schemes, tooClose, type Look } from './support/palette.js';

const aaa = 7;

const byte = fc.integer({ min: 0, max: 255 });
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const hue = fc.double({ min: 0, max: 360, noNaN: true });

/** Any colour a clinic may have: of a screen, of a wide screen, beyond every screen, grey, nearly white or black. */
const anyColour = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(byte, byte, byte).map((rgb) => `rgb(${rgb.join(' ')})`) },
  { weight: 2, arbitrary: fc.tuple(unit, unit, unit).map((rgb) => `color(display-p3 ${rgb.join(' ')})`) },
  { weight: 2, arbitrary: fc.tuple(unit, unit, hue).map(([l, c, h]) => `oklch(${l} ${c * 0.4} ${h})`) },
  { weight: 1, arbitrary: byte.map((grey) => `rgb(${grey} ${grey} ${grey})`) },
  { weight: 1, arbitrary: fc.tuple(unit, hue).map(([c, h]) => `oklch(${1 - c * 0.03} ${c * 0.05} ${h})`) },
  { weight: 1, arbitrary: fc.tuple(unit, hue).map(([c, h]) => `oklch(${c * 0.1} ${c * 0.1} ${h})`) },
);

const ends = [0, 1];
const corners = ['srgb', 'display-p3', 'rec2020'].flatMap((space) =>
  ends.flatMap((red) =>
    ends.flatMap((green) => ends.map((blue) => `color(${space} ${red} ${green} ${blue})`)),
  ),
);
const oddities = ['rgb(0 0 0 / 20%)', 'hsl(none 100% none)', 'oklch(none none none)', 'lab(50 125 -125)'];
const accents = [...corners, ...oddities, ...fc.sample(anyColour, 2000)];

const inBothSchemes = (set: Look['set'] = {}): Look[] => schemes.map((scheme) => ({ scheme, set }));
const withEachAccent = accents.flatMap((accent) => inBothSchemes({ '--clinic-accent': accent }));
const asItComes = inBothSchemes();

describe('the palette', function () {
  this.timeout(30_000);

  it(`is readable with any accent, in light and in dark (${accents.length} accents)`, () => {
    expect(tooClose(withEachAccent)).to.deep.equal([]);
  });

  it('is readable with any combination of accent, second accent and neutral', () => {
    const triples = fc.sample(fc.tuple(anyColour, anyColour, anyColour), 1000);
    const looks = triples.flatMap(([accent, second, neutral]) =>
      inBothSchemes({ '--clinic-accent': accent, '--clinic-accent-2': second, '--clinic-neutral': neutral }),
    );
    expect(tooClose(looks)).to.deep.equal([]);
  });

  it('reaches 7:1 for all text by default', () => {
    expect(tooClose(asItComes, { text: aaa })).to.deep.equal([]);
  });

  it('fails the check if a lightness clamp is slightly too high', () => {
    const spoilt = tokens.cssText.replaceAll('min(l, 0.45)', 'min(l, 0.48)');
    expect(spoilt).not.to.equal(tokens.cssText);
    expect(tooClose(withEachAccent, { css: spoilt })).not.to.deep.equal([]);
  });

  it('is readable in a browser without relative colour syntax', () => {
    const fallback = tokens.cssText.replace('@supports not', '@supports');
    expect(fallback).not.to.equal(tokens.cssText);
    // Chrome had one colour for links, light and dark, for as long as it was such a browser.
    const css = fallback.replaceAll('LinkText', '#0000ee');
    expect(tooClose(asItComes, { css })).to.deep.equal([]);
  });

  it('reaches 7:1 with any accent if the reader prefers more contrast', () => {
    // The rules for such a reader stand for everyone here, as not every engine can be told to be hers.
    const css = tokens.cssText.replace('(prefers-contrast: more)', 'all');
    expect(css).not.to.equal(tokens.cssText);
    expect(tooClose(withEachAccent, { text: aaa, css })).to.deep.equal([]);
  });
});
