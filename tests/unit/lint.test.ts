/** How the linter is told what to look for, and what it makes of content that nobody should write. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { en, lint, lintReport, rules, type LanguagePack, type Rule } from '../../src/lint/lint.js';
import { furnished } from '../support/examples.js';

const risky = { name: 'A', lang: 'en', risks: { items: [{ name: 'Burn', severity: 'not-serious' }] } };
const ids = (content: unknown, options?: Parameters<typeof lint>[1]) =>
  lint(content, options).map(({ rule }) => rule);
const unstated = 'risk/frequency-not-stated';

describe('lint', () => {
  it('finds nothing in the furnished example except for the four rules it silences', () => {
    const { findings, silenced } = lintReport(furnished, { today: new Date('2026-11-25') });
    assert.deepEqual(findings, []);
    assert.deepEqual([...new Set(silenced.map(({ rule }) => rule))].sort(), [
      'claims/feature-as-benefit',
      'claims/mechanism-as-benefit',
      unstated,
      'risk/word-without-number',
    ]);
  });

  it('reports a number given as a verbal frequency differently from a vague word', () => {
    const told = (word: string) =>
      lint({ name: 'A', risks: { items: [{ name: 'Burn', frequency: { kind: 'verbal', word } }] } }).find(
        ({ rule }) => rule === 'risk/word-without-number',
      )?.message;
    assert.match(told('3 in 100') ?? '', /^is a number that is written as a word/);
    assert.match(told('seldom') ?? '', /^is a word that each reader understands differently/);
  });

  it('uses the singular for one person', () => {
    const told = (outOf: number) =>
      lint({
        name: 'A',
        risks: { items: [{ name: 'Burn', frequency: { kind: 'count', affected: 1, outOf } }] },
      }).find(({ rule }) => rule === 'risk/few-counted')?.message;
    assert.match(told(1) ?? '', /^counts 1 person,/);
    assert.match(told(2) ?? '', /^counts 2 people,/);
  });

  it('turns off a rule or changes its severity', () => {
    assert.ok(ids(risky).includes(unstated));
    assert.ok(!ids(risky, { rules: { [unstated]: 'off' } }).includes(unstated));
    const [finding] = lint(risky, { rules: { [unstated]: 'error' } }).filter(({ rule }) => rule === unstated);
    assert.equal(finding?.severity, 'error');
  });

  it('reports list positions as written, counting invalid entries', () => {
    const content = { ...risky, risks: { items: [{ text: 'nameless' }, { name: 'Burn' }] } };
    const places = lint(content).filter(({ rule }) => rule === unstated);
    assert.deepEqual(
      places.map(({ path }) => path),
      ['risks.items[1]'],
    );
  });

  it('reports the path of a statement written as plain text', () => {
    const content = { ...risky, explainer: { keyPoints: ['It is warm.', 'It is completely safe.'] } };
    const places = lint(content).filter(({ rule }) => rule === 'claims/absolute-safety');
    assert.deepEqual(
      places.map(({ path }) => path),
      ['explainer.keyPoints[1]'],
    );
  });

  it('silences a rule if $lint gives a reason, on the item itself or around it', () => {
    const silence = [{ rule: unstated, reason: 'Nobody has counted it.' }];
    for (const content of [
      { ...risky, risks: { items: [{ name: 'Burn', $lint: silence }] } },
      { ...risky, risks: { $lint: silence, items: [{ name: 'Burn' }] } },
    ]) {
      assert.ok(!ids(content).includes(unstated));
      assert.ok(!ids(content).includes('lint/silence'));
    }
  });

  it('reports a silence without a reason, without a rule or without a match', () => {
    const told = new Map<object, RegExp>([
      [{ rule: unstated }, /gives no reason/],
      [{ reason: 'Because.' }, /names no rule/],
      [{ rule: 'risk/one-in-x', reason: 'There is none.' }, /^The silence of risk\/one-in-x matches nothing/],
    ]);
    for (const [silence, message] of told) {
      const found = lint({ ...risky, risks: { $lint: [silence], ...risky.risks } });
      const { path, message: said } = found.find(({ rule }) => rule === 'lint/silence')!;
      assert.equal(path, 'risks');
      assert.match(said, message);
      assert.ok(found.some(({ rule }) => rule === unstated));
    }
  });

  it('silences a place, but not others whose paths start the same', () => {
    const items = Array.from({ length: 11 }, (_, index) => ({ name: `Burn ${index}` }));
    const silenced = items.map((item, index) =>
      index === 1 ? { ...item, $lint: { rule: unstated, reason: 'Nobody has counted it.' } } : item,
    );
    const places = lint({ ...risky, risks: { items: silenced } })
      .filter(({ rule }) => rule === unstated)
      .map(({ path }) => path);
    assert.equal(places.length, 10);
    assert.ok(places.includes('risks.items[10]') && !places.includes('risks.items[1]'));
    const silence = { rule: 'claims/absolute-safety', reason: 'It is about another treatment.' };
    const steps = { items: [{ text: 'It is completely safe.' }] };
    assert.ok(ids({ ...risky, risks: { ...risky.risks, $lint: silence }, steps }).includes(silence.rule));
  });

  it('silences a rule on the whole page if $lint is at the top level', () => {
    const found = ids({ ...risky, $lint: { rule: unstated, reason: 'Nobody has counted it.' } });
    assert.ok(!found.includes(unstated) && !found.includes('lint/silence'));
  });

  it('rejects a blank reason, and ignores $lint inside _note and $note', () => {
    const blank = { rule: unstated, reason: ' ' };
    assert.ok(ids({ ...risky, risks: { $lint: [blank], ...risky.risks } }).includes(unstated));
    const note = { $lint: [{ rule: 'risk/one-in-x', reason: 'There is none.' }] };
    assert.ok(!ids({ ...risky, _note: note, $note: note }).includes('lint/silence'));
  });

  it('applies a silence everywhere that the same object is used', () => {
    const burn = { name: 'Burn', $lint: { rule: unstated, reason: 'Nobody has counted it.' } };
    assert.ok(!ids({ ...risky, risks: { items: [burn, burn] } }).includes(unstated));
  });

  it('reports an invalid silence only once in circular content', () => {
    const content: Record<string, unknown> = { ...risky, $lint: [{ rule: unstated }] };
    content.explainer = content;
    assert.equal(ids(content).filter((id) => id === 'lint/silence').length, 1);
  });

  it('changes the severity of lint/silence and lint/language, or turns them off', () => {
    const content = { ...risky, lang: 'de', $lint: [{ rule: unstated }] };
    for (const rule of ['lint/silence', 'lint/language']) {
      const severities = (rules?: Record<string, 'off' | 'error'>) =>
        lint(content, rules && { rules })
          .filter((finding) => finding.rule === rule)
          .map(({ severity }) => severity);
      assert.deepEqual(severities(), [rule === 'lint/silence' ? 'warning' : 'note']);
      assert.deepEqual(severities({ [rule]: 'error' }), ['error']);
      assert.deepEqual(severities({ [rule]: 'off' }), []);
    }
  });

  it('uses defaultLanguage for content without a language, and reports an unsupported one', () => {
    const nameless = { ...risky, lang: undefined, explainer: { lead: 'A soft band.' } };
    assert.ok(!ids(nameless).includes('lint/language'));
    assert.ok(ids(nameless, { defaultLanguage: 'de' }).includes('lint/language'));
    assert.ok(!ids(risky, { defaultLanguage: 'de' }).includes('lint/language'));
    assert.ok(!ids(nameless, { defaultLanguage: 'en_GB' }).includes('lint/language'));
    for (const none of ['', 'x', 'my language'])
      assert.ok(ids(nameless, { defaultLanguage: none }).includes('lint/language'), none);
  });

  it('matches language tags in any case, and lets a language pack replace the built-in one', () => {
    const lead = 'A wrap that is completely safe.';
    const found = (lang: string, options?: Parameters<typeof lint>[1]) =>
      ids({ ...risky, lang, explainer: { lead } }, options).includes('claims/absolute-safety');
    assert.ok(found('EN-gb'));
    const patterns = { ...en.patterns, absoluteSafety: /no such words/g };
    assert.ok(!found('en', { languages: [{ ...en, patterns }] }));
  });

  it('writes messages about the page as sentences, and others to follow their path', () => {
    const found = lint({ ...risky, risks: { items: [] } });
    const said = (id: string) => found.find(({ rule }) => rule === id)?.message;
    assert.match(said('provenance/no-sources') ?? '', /^The page names no sources\./);
    assert.match(said('risk/section-missing') ?? '', /^No risks are listed\./);
    const [unsaid] = lint(risky).filter(({ rule }) => rule === unstated);
    assert.match(unsaid?.message ?? '', /^does not say/);
  });

  it('includes an excerpt only in findings about particular words', () => {
    const found = lint({ ...risky, explainer: { lead: 'It is completely safe.' } });
    const [safe] = found.filter(({ rule }) => rule === 'claims/absolute-safety');
    assert.equal(safe?.excerpt, 'completely safe');
    const [unsaid] = found.filter(({ rule }) => rule === unstated);
    assert.ok(unsaid && !('excerpt' in unsaid));
  });

  it('runs word rules only with a language pack, other rules always, and reports a missing pack', () => {
    const german = { ...risky, lang: 'de', explainer: { lead: 'Das ist completely safe.' } };
    const found = ids(german);
    assert.ok(found.includes(unstated) && found.includes('lint/language'));
    assert.ok(!found.includes('claims/absolute-safety'));
    const de: LanguagePack = { ...en, language: 'de' };
    assert.doesNotThrow(() => ids(german, { languages: [{ ...de, grades: undefined }] }));
    const read = ids(german, { languages: [de] });
    assert.ok(read.includes('claims/absolute-safety') && !read.includes('lint/language'));
  });

  it('reports a late definition only for a term that was not explained before', () => {
    const found = (...[lead, whatItIs]: string[]) => ids({ ...risky, explainer: { lead, whatItIs } });
    const explained = [
      'A lesion (a wound) heals. A ligament (a band) holds.',
      'A ligament (a band) is strong.',
    ];
    assert.ok(!found(...explained).includes('language/late-definition'));
    assert.ok(found('A ligament holds.', explained[1]!).includes('language/late-definition'));
  });

  it('matches whole words that start or end with non-English letters', () => {
    const de: LanguagePack = { ...en, language: 'de', jargon: ['ödem', 'lymphödem', 'aktivität'] };
    const found = (...[lead, whatItIs]: string[]) =>
      lint({ ...risky, lang: 'de', explainer: { lead, whatItIs } }, { languages: [de] })
        .filter(({ rule }) => rule === 'language/late-definition')
        .map(({ excerpt }) => excerpt);
    assert.deepEqual(found('Ein Ödem heilt.', 'Ein Ödem (Wasser im Gewebe) heilt.'), ['ödem']);
    assert.deepEqual(found('Ein Lymphödem heilt.', 'Ein Ödem (Wasser im Gewebe) heilt.'), []);
    assert.deepEqual(found('Die Aktivität steigt.', 'Aktivität (wie viel man tut) steigt.'), ['aktivität']);
    assert.deepEqual(found('Die Ödeme heilen.', 'Ein Ödem (Wasser im Gewebe) heilt.'), []);
  });

  it('runs custom rules', () => {
    const shout: Rule = {
      id: 'own/shout',
      severity: 'note',
      flags: 'Names in capitals.',
      why: 'House style.',
      bad: {},
      good: {},
      *check({ treatment }) {
        if (treatment.name === treatment.name.toUpperCase()) yield { at: ['name'], message: 'shouts.' };
      },
    };
    assert.ok(ids({ ...risky, name: 'WRAP' }, { extraRules: [shout] }).includes('own/shout'));
    assert.ok(!ids({ ...risky, name: 'Wrap' }, { extraRules: [shout] }).includes('own/shout'));
  });

  it('never throws, for any content', () => {
    // Texts that every word rule finds something in, with and without what stands beside them.
    const text = rules
      .map(({ bad }) => JSON.stringify(bad))
      .join('\n\n')
      .replaceAll(/[{}[\]"]/g, ' ');
    const everywhere = fc.record(
      {
        explainer: fc.record(
          { lead: fc.constant(text), mechanism: fc.constant({ statements: [text] }) },
          { requiredKeys: [] },
        ),
        conditions: fc.constant([{ items: [{ text }] }]),
        benefits: fc.record({
          items: fc.constant([
            { title: 'A', text, kind: 'outcome' },
            { title: text, text },
          ]),
        }),
        steps: fc.constant({ items: [{ text }] }),
        faq: fc.constant({ items: [{ question: text, answer: text }] }),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(everywhere, (content) => void lint({ ...risky, ...content })));
    fc.assert(fc.property(fc.anything(), (content) => void lint(content)));
    fc.assert(fc.property(fc.jsonValue(), (value) => void lint({ ...risky, explainer: value, faq: value })));
  });

  it('never throws, for more sources than a function takes arguments', () => {
    const sources = Array.from({ length: 150_000 }, () => ({ title: 'A', year: 2020 }));
    assert.ok(ids({ ...risky, sources }).includes('provenance/old-source'));
  });

  it('reports every reference to an unlisted source or term', () => {
    const text = (reference: object) => [{ type: 'paragraph', children: ['It helps.', reference] }];
    const explainer = {
      lead: text({ type: 'citation', source: 'rowan' }),
      whatItIs: text({ type: 'term', term: 'laxity', children: 'laxity' }),
      keyPoints: ['It is warm.', { text: 'It is soft.', sources: ['a-review', 'rowan'] }],
    };
    const places = (lists: object) =>
      lint({ ...risky, explainer, ...lists })
        .filter(({ rule }) => rule === 'structure/unknown-reference')
        .map(({ path, excerpt }) => `${path}: ${excerpt}`);
    const unknown = [
      'explainer.lead[0].children[1].source: rowan',
      'explainer.keyPoints[1].sources[1]: rowan',
      'explainer.whatItIs[0].children[1].term: laxity',
    ];
    // An id that the author leaves out is made from the title.
    assert.deepEqual(places({ sources: [{ title: 'A review' }] }), unknown);
    const sources = [{ title: 'A review' }, { id: 'rowan', title: 'B' }];
    assert.deepEqual(places({ sources, terms: [{ term: 'Laxity', definition: 'Looseness.' }] }), []);
  });

  it('names the counts that do not fit one denominator, and suggests how to round them', () => {
    const counted = (affected: number, outOf: number) => ({
      name: `${affected}`,
      frequency: { kind: 'count', affected, outOf },
    });
    const items = [counted(10, 100), counted(1, 24_000), counted(2, 7)];
    const found = lint({ name: 'A', risks: { items } }).find(
      ({ rule }) => rule === 'risk/mixed-denominators',
    );
    assert.equal(
      found?.message,
      'has counts that do not fit one denominator: 1 out of 24,000, 2 out of 7. Give all counts out of the same number of ' +
        'people, or round these: about 42 out of 1,000,000, 29 out of 100.',
    );
  });

  it('does not accept an unlisted source as evidence', () => {
    const claims = {
      ...risky,
      explainer: {
        lead: [{ type: 'paragraph', children: ['Studies say so.', { type: 'citation', source: 'rowan' }] }],
        mechanism: { statements: [{ text: 'It warms the skin.', sources: ['rowan'] }] },
      },
      benefits: { items: [{ title: 'Ease', kind: 'outcome', evidence: { sources: ['rowan'] } }] },
      faq: { items: [{ question: 'How soon?', answer: 'Right away.', sources: ['rowan'] }] },
    };
    const needSources = [
      'claims/outcome-without-evidence',
      'claims/uncited-authority',
      'claims/mechanism-as-fact',
      'claims/quick-return',
    ];
    const found = (content: object) => ids(content).filter((id) => needSources.includes(id));
    assert.deepEqual(found(claims), needSources);
    assert.deepEqual(found({ ...claims, sources: [{ id: 'rowan', title: 'A review' }] }), []);
  });
});
