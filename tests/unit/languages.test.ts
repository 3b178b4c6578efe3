/** The languages that the library brings along. That none lacks a word, the compiler checks. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import * as english from '../../src/labels/en.js';
import { labelsIn, type LabelGroup } from '../../src/labels/labels.js';

type Words = Record<string, unknown>;
type Say = (...values: unknown[]) => string;
type Pair = [path: string, ours: string, theirs: string];

const folder = new URL('../../src/labels/languages/', import.meta.url);
const languages = readdirSync(folder).map((file) => basename(file, '.ts'));

/** Words that are the English ones. */
const alike = new Set([
  ...languages.map((language) => `${language}: text.comma`),
  'es: risks.reversibilities.no',
  'fr: risks.bands.rare',
]);

/** What functions are called with: of several, and of one, which has words of its own; large enough to be grouped. */
const numbers = [
  [12_345, 67_890],
  [1, 67_890],
];
const title = 'A title';

for (const language of languages) {
  await import(new URL(`${language}.ts`, folder).href);

  describe(`the ${language} labels`, () => {
    const pairs = Object.entries(english).flatMap(([group, words]) =>
      pairsOf(group, words, labelsIn(language, group as LabelGroup, words as never)),
    );

    it('differ from English, except for the listed ones', () => {
      assert.ok(pairs.length > 150, `${pairs.length} words`);
      const same = pairs
        .filter(([, ours, theirs]) => ours === theirs)
        .map(([path]) => `${language}: ${path}`);
      assert.deepEqual(
        same.filter((path) => !alike.has(path)),
        [],
      );
    });

    it('end with the same punctuation and space as in English', () => {
      const end = (text: string) => /[:.?…]?\s?$/.exec(text)![0];
      for (const [path, ours, theirs] of pairs) assert.equal(end(theirs), end(ours), `${path}: ${theirs}`);
    });

    it('contain no ß, which Swiss spelling does not use', () => {
      for (const [path, , theirs] of pairs) assert.doesNotMatch(theirs, /ß/, path);
    });

    it('never separate digits with a full stop or a comma', () => {
      for (const [path, , theirs] of pairs) assert.doesNotMatch(theirs, /\d[.,]\d/, path);
    });

    it('group digits in the same places as Intl, with narrow no-break spaces', () => {
      const { outOf } = labelsIn(language, 'risks', english.risks);
      for (const number of [100, 1000, 9999, 10_000, 123_456, 1_000_000]) {
        const groups = number.toLocaleString(language).split(/\D/);
        assert.ok(
          outOf(number, 7)
            .split(/[^\d\u202f]/)
            .some((one) => one.split('\u202f').join() === groups.join()),
        );
      }
    });

    it('include the given text, and the given numbers in the same order as in English', () => {
      const numbersIn = (text: string) => text.replace(/(?<=\d)\D(?=\d{3})/g, '').match(/\d+/g);
      for (const [path, ours, theirs] of pairs) {
        if (ours.includes(title)) assert.ok(theirs.includes(title), `${path}: ${theirs}`);
        assert.deepEqual(numbersIn(theirs), numbersIn(ours), `${path}: ${theirs}`);
      }
    });
  });
}

/** Each word with its path, in English and in the language. */
function pairsOf(path: string, ours: Words, theirs: Words): Pair[] {
  return Object.entries(ours).flatMap(([name, word]) => {
    const at = `${path}.${name}`;
    const other = theirs[name];
    if (typeof word === 'object') return pairsOf(at, word as Words, other as Words);
    if (typeof word === 'string') return [[at, word, other as string]];
    const [say, sayToo] = [word as Say, other as Say];
    const takesNumbers = /\d,\d/.test(say(...numbers[0]!));
    const calls: readonly (readonly unknown[])[] = takesNumbers ? numbers : [[title]];
    return calls.map((given): Pair => [at, say(...given), sayToo(...given)]);
  });
}
