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
  it('finds nothing in the furnished example but what it silences with a reason', () => {
    const { findings, silenced } = lintReport(furnished, { today: new Date('2026-11-25') });
    assert.deepEqual(findings, []);
    assert.deepEqual([...new Set(silenced.map(({ rule }) => rule))].sort(), [
      'claims/feature-as-benefit',
      'claims/mechanism-as-benefit',
      unstated,
      'risk/word-without-number',
    ]);
  });

  it('does not call a number a word, where it is written as one', () => {
    const told = (word: string) =>
      lint({ name: 'A', risks: { items: [{ name: 'Burn', frequency: { kind: 'verbal', word } }] } }).find(
        ({ rule }) => rule === 'risk/word-without-number',
      )?.message;
    assert.match(told('3 in 100') ?? '', /^is a number that is written as a word/);
    assert.match(told('seldom') ?? '', /^is a word that each reader understands differently/);
  });

  it('tells of one person as of one', () => {
    const told = (outOf: number) =>
      lint({
        name: 'A',
        risks: { items: [{ name: 'Burn', frequency: { kind: 'count', affected: 1, outOf } }] },
      }).find(({ rule }) => rule === 'risk/few-counted')?.message;
    assert.match(told(1) ?? '', /^counts 1 person,/);
    assert.match(told(2) ?? '', /^counts 2 people,/);
  });

  it('turns a rule off, and weighs it differently', () => {
    assert.ok(ids(risky).includes(unstated));
    assert.ok(!ids(risky, { rules: { [unstated]: 'off' } }).includes(unstated));
    const [finding] = lint(risky, { rules: { [unstated]: 'error' } }).filter(({ rule }) => rule === unstated);
    assert.equal(finding?.severity, 'error');
  });

  it('names the place as it was written, bad entries counted', () => {
    const content = { ...risky, risks: { items: [{ text: 'nameless' }, { name: 'Burn' }] } };
    const places = lint(content).filter(({ rule }) => rule === unstated);
    assert.deepEqual(
      places.map(({ path }) => path),
      ['risks.items[1]'],
    );
  });

  it('names the place of a statement that was written as a plain text', () => {
    const content = { ...risky, explainer: { keyPoints: ['It is warm.', 'It is completely safe.'] } };
    const places = lint(content).filter(({ rule }) => rule === 'claims/absolute-safety');
    assert.deepEqual(
      places.map(({ path }) => path),
      ['explainer.keyPoints[1]'],
    );
  });

  it('is silent where it is told why, at the place or around it', () => {
    const silence = [{ rule: unstated, reason: 'Nobody has counted it.' }];
    for (const content of [
      { ...risky, risks: { items: [{ name: 'Burn', $lint: silence }] } },
      { ...risky, risks: { $lint: silence, items: [{ name: 'Burn' }] } },
    ]) {
      assert.ok(!ids(content).includes(unstated));
      assert.ok(!ids(content).includes('lint/silence'));
    }
  });

  it('tells of a silence without a reason, without a rule, and without anything to silence', () => {
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

  it('is silent at the place, and not at one whose path begins alike', () => {
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

  it('is silent on the whole page where the reason stands at its top', () => {
    const found = ids({ ...risky, $lint: { rule: unstated, reason: 'Nobody has counted it.' } });
    assert.ok(!found.includes(unstated) && !found.includes('lint/silence'));
  });

  it('hears no reason in a blank, and no silence in the notes of other tools', () => {
    const blank = { rule: unstated, reason: ' ' };
    assert.ok(ids({ ...risky, risks: { $lint: [blank], ...risky.risks } }).includes(unstated));
    const note = { $lint: [{ rule: 'risk/one-in-x', reason: 'There is none.' }] };
    assert.ok(!ids({ ...risky, _note: note, $note: note }).includes('lint/silence'));
  });

  it('hears a silence wherever an object that is there twice stands', () => {
    const burn = { name: 'Burn', $lint: { rule: unstated, reason: 'Nobody has counted it.' } };
    assert.ok(!ids({ ...risky, risks: { items: [burn, burn] } }).includes(unstated));
  });

  it('hears a silence once in content that contains itself', () => {
    const content: Record<string, unknown> = { ...risky, $lint: [{ rule: unstated }] };
    content.explainer = content;
    assert.equal(ids(content).filter((id) => id === 'lint/silence').length, 1);
  });

  it('weighs differently, or not at all, what it tells of silences and of languages', () => {
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

  it('takes content that names no language to be in the one it is told', () => {
    const nameless = { ...risky, lang: undefined, explainer: { lead: 'A soft band.' } };
    assert.ok(!ids(nameless).includes('lint/language'));
    assert.ok(ids(nameless, { defaultLanguage: 'de' }).includes('lint/language'));
    assert.ok(!ids(risky, { defaultLanguage: 'de' }).includes('lint/language'));
    assert.ok(!ids(nameless, { defaultLanguage: 'en_GB' }).includes('lint/language'));
    for (const none of ['', 'x', 'my language'])
      assert.ok(ids(nameless, { defaultLanguage: none }).includes('lint/language'), none);
  });

  it('reads a language of any case, by words that take the place of those it has', () => {
    const lead = 'A wrap that is completely safe.';
    const found = (lang: string, options?: Parameters<typeof lint>[1]) =>
      ids({ ...risky, lang, explainer: { lead } }, options).includes('claims/absolute-safety');
    assert.ok(found('EN-gb'));
    const patterns = { ...en.patterns, absoluteSafety: /no such words/g };
    assert.ok(!found('en', { languages: [{ ...en, patterns }] }));
  });

  it('says what is missing of the page in a sentence, and of a place after its path', () => {
    const found = lint({ ...risky, risks: { items: [] } });
    const said = (id: string) => found.find(({ rule }) => rule === id)?.message;
    assert.match(said('provenance/no-sources') ?? '', /^The page names no sources\./);
    assert.match(said('risk/section-missing') ?? '', /^No risks are listed\./);
    const [unsaid] = lint(risky).filter(({ rule }) => rule === unstated);
    assert.match(unsaid?.message ?? '', /^does not say/);
  });

  it('quotes the words that a finding is about, and none where it is about none', () => {
    const found = lint({ ...risky, explainer: { lead: 'It is completely safe.' } });
    const [safe] = found.filter(({ rule }) => rule === 'claims/absolute-safety');
    assert.equal(safe?.excerpt, 'completely safe');
    const [unsaid] = found.filter(({ rule }) => rule === unstated);
    assert.ok(unsaid && !('excerpt' in unsaid));
  });

  it('runs the rules that need no words on any language, and says so', () => {
    const german = { ...risky, lang: 'de', explainer: { lead: 'Das ist completely safe.' } };
    const found = ids(german);
    assert.ok(found.includes(unstated) && found.includes('lint/language'));
    assert.ok(!found.includes('claims/absolute-safety'));
    const de: LanguagePack = { ...en, language: 'de' };
    assert.doesNotThrow(() => ids(german, { languages: [{ ...de, grades: undefined }] }));
    const read = ids(german, { languages: [de] });
    assert.ok(read.includes('claims/absolute-safety') && !read.includes('lint/language'));
  });

  it('reads each explanation from its start, by a pattern that is global as all are', () => {
    const found = (...[lead, whatItIs]: string[]) => ids({ ...risky, explainer: { lead, whatItIs } });
    const explained = [
      'A lesion (a wound) heals. A ligament (a band) holds.',
      'A ligament (a band) is strong.',
    ];
    assert.ok(!found(...explained).includes('language/late-definition'));
    assert.ok(found('A ligament holds.', explained[1]!).includes('language/late-definition'));
  });

  it('finds words that begin or end with letters that English does not have', () => {
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

  it('runs rules of one’s own', () => {
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

  it('never throws, whatever it is given', () => {
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

  it('finds every reference to a source or a term that the treatment does not list', () => {
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

  it('names the counts that fit no common number of people, and how to round them', () => {
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

  it('takes no source for evidence that the treatment does not list', () => {
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
