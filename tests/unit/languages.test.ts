/** The languages that the library brings along. That none lacks a word, the compiler checks. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import * as english from '../../src/labels/en.js';
import { labelsIn } from '../../src/labels/labels.js';

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

/** What is said of one question and person, and of two. How many are affected, the plugin for WordPress says too. */
const counted: Record<string, readonly string[]> = {
  en: ['1 question found', '1 does not.', '2 questions found', '2 do not.'],
  de: ['1 Frage gefunden', '1 ist es nicht.', '2 Fragen gefunden', '2 sind es nicht.'],
  es: ['1 pregunta encontrada', 'A 1 no le ocurre.', '2 preguntas encontradas', 'A 2 no les ocurre.'],
  fr: ['1 question trouvée', '1 ne l’est pas.', '2 questions trouvées', '2 ne le sont pas.'],
};

for (const language of languages) {
  await import(new URL(`${language}.ts`, folder).href);

  describe(`the ${language} labels`, () => {
    const labels = labelsIn(language, english);
    const pairs = Object.entries(english).flatMap(([group, words]) =>
      pairsOf(group, words, labels[group as keyof typeof english]),
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
      const { outOf } = labels.risks;
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
        if (ours.includes('12,345')) assert.ok(theirs.includes('12\u202f345'), `${path}: ${theirs}`);
      }
    });
  });
}

for (const language of ['en', ...languages]) {
  describe(`the ${language} labels with a number`, () => {
    const { search, risks } = labelsIn(language, english);
    const { found } = search;
    const { affected, unaffected } = risks;

    it('are singular for one and plural for two', () => {
      assert.deepEqual([found(1), unaffected(1), found(2), unaffected(2)], counted[language]);
    });

    it('are singular and plural for the same numbers as in Intl.PluralRules', () => {
      const rules = new Intl.PluralRules(language);
      for (const say of [found, affected, unaffected]) {
        const wordsFor = (count: number) => say(count, 99).split('.')[0]!.replace(`${count}`, '');
        for (const count of [0, 11, 21, 100])
          assert.equal(wordsFor(count), wordsFor(rules.select(count) === 'one' ? 1 : 2), say(count, 99));
      }
    });

    it('suggest other words if no question is found, and only then', () => {
      assert.match(found(0), /\w\. .+\.$/);
      for (const count of [1, 2]) assert.doesNotMatch(found(count), /\./);
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
