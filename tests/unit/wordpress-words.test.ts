/** The words of the plugin for WordPress in the languages that it brings along. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { po } from 'gettext-parser';
import * as english from '../../src/labels/en.js';
import { labelsIn } from '../../src/labels/labels.js';

type Words = { readonly [name: string]: unknown };

const plugin = 'docs/examples/wordpress/clinic-elements';
const languages = readdirSync('src/labels/languages').map((file) => basename(file, '.ts'));

/** What the code says, and the header that WordPress shows in the list of plugins. */
const said = new Set(
  readdirSync(plugin)
    .filter((file) => file.endsWith('.php'))
    .flatMap((file) => {
      const code = readFileSync(join(plugin, file), 'utf8');
      const found = code.matchAll(/\b(?:esc_html)?_[_n]\( '([^']*)'|^ \* Description: (.*)$/gm);
      return [...found].map(([, word, description]) => word ?? description!);
    }),
);

/** Those that no element says. */
const own = new Set([
  'Shows a treatment from a JSON file in the media library, by a block or a shortcode.',
  'Treatment',
  'Choose the treatment',
  'Choose its file (JSON) in the media library, or upload it there.',
  'Ask somebody who may upload files to choose its file (JSON) here.',
  'This is not the JSON file of a treatment, or it has a mistake. Check it: npx clinic-elements check.',
  'The custom field “%s” of this page holds no treatment as JSON, or it has a mistake. Check its text: npx clinic-elements check.',
  'Choose the JSON file of a treatment in the media library.',
  'Readers do not see this treatment: its file was uploaded to a page that is not published. Publish that page, or upload the file again here.',
  'Clinic Elements lacks a part. Copy it from the npm package into the folder of the plugin: %s.',
  '%1$s: %2$s',
]);

describe('the WordPress plugin', () => {
  it('has translation files for exactly the languages of the elements', () => {
    const files = readdirSync(join(plugin, 'languages')).filter((file) => file.endsWith('.po'));
    assert.deepEqual(files, languages.map(fileOf));
  });
});

for (const language of languages) {
  await import(`../../src/labels/languages/${language}.js`);

  describe(`the ${language} translation of the WordPress plugin`, () => {
    const file = po.parse(readFileSync(join(plugin, 'languages', fileOf(language))));
    const { '': header, ...entries } = file.translations['']!;

    it('translates exactly the strings that the plugin uses, with none left empty or fuzzy', () => {
      assert.deepEqual(Object.keys(entries).sort(), [...said].sort());
      for (const { msgid, msgstr, comments } of Object.values(entries)) {
        assert.ok(msgstr.every(Boolean), msgid);
        assert.ok(!comments?.flag?.includes('fuzzy'), msgid);
      }
    });

    it('matches the translations of the elements for strings that both use', () => {
      const labels = labelsIn(language, english);
      const ofElements = new Map(pairsOf(english, labels));
      const affected = (count: number) =>
        labels.risks.affected(count, 99).replace('99', '%2$s').replace(`${count}`, '%1$s');
      for (const { msgid, msgstr } of Object.values(entries)) {
        if (msgid.includes('%1$s out of')) assert.deepEqual(msgstr, [1, 2].map(affected));
        else if (msgid.startsWith('“%s”')) assert.deepEqual(msgstr, [labels.risks.word('%s')]);
        else if (!own.has(msgid)) assert.deepEqual(msgstr, [ofElements.get(msgid)], msgid);
      }
    });

    it('separates thousands as the elements do', () => {
      const { ',': separator } = file.translations['between thousands']!;
      const { '1000': least } = file.translations['from which number on thousands are parted']!;
      const written = labelsIn(language, english).risks.outOf(1234, 1_234_567);
      assert.ok(separator && least);
      for (const number of [
        [1, 234],
        [1, 234, 567],
      ]) {
        const isParted = Number(number.join('')) >= Number(least.msgstr[0]);
        assert.ok(written.includes(number.join(isParted ? separator.msgstr[0] : '')), written);
      }
    });

    it('keeps the placeholders of each English string', () => {
      const places = (text: string) => [...text.matchAll(/%(?:\d\$)?s/g)].map(String).sort();
      for (const { msgid, msgstr } of Object.values(entries))
        for (const word of msgstr) assert.deepEqual(places(word), places(msgid), msgid);
    });

    it('uses the singular for the same numbers as Intl.PluralRules', () => {
      const [, expression] = /plural=(\(n [!<=>]+ 1\))/.exec(file.headers['Plural-Forms'] ?? '') ?? [];
      assert.ok(header && expression);
      const isSingular = { '(n != 1)': (n: number) => n === 1, '(n > 1)': (n: number) => n < 2 }[expression];
      assert.ok(isSingular, expression);
      const rules = new Intl.PluralRules(language);
      for (const count of [0, 1, 2, 11, 21, 100])
        assert.equal(isSingular(count), rules.select(count) === 'one', `${count}`);
    });
  });
}

/** That of the country where the language has its name from, which the plugin takes for every other. */
function fileOf(language: string): string {
  return `clinic-elements-${language}_${language.toUpperCase()}.po`;
}

/** Each word in English and in the language. The colon that some end in is left out: WordPress puts it between two words. */
function pairsOf(ours: Words, theirs: Words): [ours: string, theirs: string][] {
  return Object.entries(ours).flatMap(([name, word]): [string, string][] => {
    const other = theirs[name];
    if (typeof word === 'object') return pairsOf(word as Words, other as Words);
    return typeof word === 'string' ? [[word.replace(/: $/, ''), String(other).replace(/\s*: $/, '')]] : [];
  });
}
