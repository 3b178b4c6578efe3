import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faqSection, parse, riskSection, treatment, type FaqContent } from '../../src/content/index.js';
import furnished from '../fixtures/lumen-wrap.json' with { type: 'json' };
import prolotherapy from '../fixtures/prolotherapy.json' with { type: 'json' };

const faq = (data: unknown) => parse(faqSection, data, 'faq');
const messages = (data: unknown) => faq(data).problems.map(({ path, message }) => `${path} ${message}`);
const item = (n: number) => ({ question: `Question ${n}?`, answer: `Answer ${n}.` });

const abbreviated = (words: object) => [
  { type: 'paragraph', children: [{ type: 'abbreviation', ...words }] },
];

describe('parse', () => {
  it('accepts a minimal FAQ and gives its item an id', () => {
    const least: FaqContent = { items: [{ question: 'Why?', answer: 'Because.' }] };
    const { value, problems } = faq(least);
    assert.deepEqual(value, { items: [{ id: 'why', question: 'Why?', answer: 'Because.' }] });
    assert.deepEqual(problems, []);
  });

  it('accepts both example treatments without problems', () => {
    for (const example of [prolotherapy, furnished]) assert.deepEqual(parse(treatment, example).problems, []);
  });

  it('returns the same value without problems when its own output is parsed again', () => {
    const once = parse(treatment, furnished).value;
    const twice = parse(treatment, once);
    assert.deepEqual(twice.value, once);
    assert.deepEqual(twice.problems, []);
  });

  it('leaves out and reports an item without a required text, and keeps the others', () => {
    const { value, problems } = faq({ items: [item(1), { question: 'No answer?' }, item(3)] });
    assert.deepEqual(
      value?.items.map(({ id }) => id),
      ['question-1', 'question-3'],
    );
    assert.deepEqual(problems, [
      {
        path: 'faq.items[1].answer',
        message: 'is missing. Add it, or what it belongs to is left out.',
      },
    ]);
  });

  it('drops and reports an invalid optional field, and keeps its item', () => {
    const { value, problems } = faq({ heading: 7, items: [{ ...item(1), topic: ['a'] }] });
    assert.deepEqual(value, { items: [{ ...item(1), id: 'question-1' }] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['faq.heading', 'faq.items[0].topic'],
    );
  });

  it('reports paths with the original index, even after earlier items were left out', () => {
    const items = [{}, item(1), 5, { ...item(3), topic: 1 }, {}];
    const paths = faq({ items }).problems.map(({ path }) => path);
    assert.deepEqual(paths.sort(), [
      'faq.items[0].answer',
      'faq.items[0].question',
      'faq.items[2]',
      'faq.items[3].topic',
      'faq.items[4].answer',
      'faq.items[4].question',
    ]);
  });

  it('reports what it found and what to write instead', () => {
    assert.deepEqual(messages({ items: 'Why?' }), [
      'faq.items is the text "Why?". Write a list in [ ] here.',
    ]);
    assert.deepEqual(messages({ items: [], dir: 'up' }), [
      'faq.dir is the text "up". Write "ltr" or "rtl" here.',
    ]);
    assert.deepEqual(messages({ items: [], heading: 4 }), [
      'faq.heading is the number 4. Write a text in quotes here.',
    ]);
    assert.deepEqual(messages({ items: [], intro: 4 }), [
      'faq.intro is the number 4. Write a text in quotes here.',
    ]);
    assert.deepEqual(messages({ items: [], intro: { type: 'paragraph' } }), [
      'faq.intro is an object in { }. Write a list in [ ] here.',
    ]);
    assert.deepEqual(messages({ items: 'Why? '.repeat(8) }), [
      'faq.items is a text. Write a list in [ ] here.',
    ]);
    assert.deepEqual(messages({ items: [['Why?', 'Because.']] }), [
      'faq.items[0] is a list in [ ]. Write an object in { } here.',
    ]);
  });

  it('reports unknown fields, but ignores those that start with $ or _', () => {
    const { value, problems } = faq({
      $schema: 'x',
      _id: 1,
      items: [{ ...item(1), awnser: 'x', _key: 'k' }],
    });
    assert.deepEqual(Object.keys(value!), ['items']);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['faq.items[0].awnser'],
    );
  });

  it('drops and reports only the invalid piece of a paragraph', () => {
    const answer = [{ type: 'paragraph', children: ['Keep ', { type: 'blink', children: 'lost' }, 'this.'] }];
    const { value, problems } = faq({ items: [{ question: 'Q', answer }] });
    assert.deepEqual(value?.items[0]?.answer, [{ type: 'paragraph', children: ['Keep ', 'this.'] }]);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.path, 'faq.items[0].answer[0].children[1].type');
  });

  it('keeps the words of a link with an unsafe address and reports the address', () => {
    const link = { type: 'link', href: 'javascript:alert(1)', children: 'words' };
    const { value, problems } = faq({
      items: [{ question: 'Q', answer: [{ type: 'paragraph', children: [link] }] }],
    });
    assert.deepEqual(value?.items[0]?.answer, [
      { type: 'paragraph', children: [{ type: 'link', children: 'words' }] },
    ]);
    assert.match(problems[0]!.message, /^is not an address that can be linked\. Use https:/);
  });

  it('gives an item with a duplicate id a new one and reports the duplicate', () => {
    const { value, problems } = faq({
      items: [
        { ...item(1), id: 'a' },
        { ...item(2), id: 'a' },
      ],
    });
    assert.deepEqual(
      value?.items.map(({ id }) => id),
      ['a', 'question-2'],
    );
    assert.deepEqual(problems, [
      { path: 'faq.items[1].id', message: '"a" is the id of an earlier item too. Give each item its own.' },
    ]);
  });

  it('rejects counts with more people affected than counted', () => {
    const frequency = { kind: 'count', affected: 5, outOf: 2 };
    const { value, problems } = parse(riskSection, { items: [{ name: 'Pain', frequency }] }, 'risks');
    assert.deepEqual(value?.items, [{ id: 'pain', name: 'Pain' }]);
    assert.equal(problems[0]?.path, 'risks.items[0].frequency');
    assert.match(problems[0].message, /more people had it than there were/);
    const outcome = { name: 'Less pain', withTreatment: { affected: 1, outOf: 2 } };
    const outcomes = [{ ...outcome, withoutTreatment: { affected: 5, outOf: 2 } }];
    const told = parse(riskSection, { items: [], outcomes }, 'risks');
    assert.deepEqual(told.value?.outcomes, []);
    assert.equal(told.problems[0]?.path, 'risks.outcomes[0].withoutTreatment');
  });

  it('accepts counts of everybody and of nobody', () => {
    for (const affected of [0, 2]) {
      const frequency = { kind: 'count', affected, outOf: 2 };
      const { value, problems } = parse(riskSection, { items: [{ name: 'Pain', frequency }] });
      assert.deepEqual(problems, []);
      assert.deepEqual(value?.items[0]?.frequency, frequency);
    }
  });

  it('keeps benefits only if there are risks, limitations or outcomes other than benefits', () => {
    const benefits = { items: [{ title: 'Less pain' }] };
    const { value, problems } = parse(treatment, { name: 'T', benefits });
    assert.deepEqual(value, { name: 'T' });
    assert.deepEqual(problems, [
      {
        path: 'benefits',
        message: 'is shown only together with risks. Add "risks": what can go wrong, in the same detail.',
      },
    ]);
    const withRisks = (risks: object) => parse(treatment, { name: 'T', benefits, risks }).value?.benefits;
    assert.equal(withRisks({ items: [] }), undefined);
    assert.equal(withRisks({ items: [{ text: 'A risk without a name.' }] }), undefined);
    assert.ok(withRisks({ items: [{ name: 'Pain' }] }));
    assert.ok(withRisks({ items: [], limitations: [{ text: 'It may not work.' }] }));
    const count = { affected: 1, outOf: 10 };
    const withOutcome = (kind?: 'benefit' | 'harm') =>
      withRisks({
        items: [],
        outcomes: [{ name: 'Pain', kind, withTreatment: count, withoutTreatment: count }],
      });
    assert.ok(withOutcome());
    assert.ok(withOutcome('harm'));
    assert.equal(withOutcome('benefit'), undefined);
  });

  it('returns undefined with no problems for missing data, and with one for the wrong type', () => {
    for (const nothing of [undefined, null])
      assert.deepEqual(faq(nothing), { value: undefined, problems: [] });
    for (const other of ['text', 5, true, [], () => 1]) {
      const { value, problems } = faq(other);
      assert.equal(value, undefined);
      assert.equal(problems.length, 1, String(other));
      assert.match(problems[0]!.path, /^faq/);
    }
  });

  it('reads a plain text as a statement without attribution', () => {
    const claim = { text: 'It is soft.', attribution: 'experts' };
    const { value } = parse(treatment, { name: 'T', explainer: { keyPoints: ['It is warm.', claim] } });
    assert.deepEqual(value?.explainer?.keyPoints, [{ text: 'It is warm.' }, claim]);
  });

  it('leaves out and reports an item with a blank question', () => {
    const { value, problems } = faq({ items: [item(1), { question: ' ', answer: 'Yes.' }] });
    assert.equal(value?.items.length, 1);
    assert.deepEqual(problems, [
      { path: 'faq.items[1].question', message: 'is blank. Write it, or take the entry out.' },
    ]);
  });

  it('leaves out and reports entries whose required text is blank', () => {
    const blank = [
      { alsoKnownAs: [' '] },
      { explainer: { keyFacts: [{ label: 'Recovery', value: '\n' }] } },
      { explainer: { keyPoints: [' '] } },
      { explainer: { keyPoints: [{ text: '' }] } },
      { explainer: { questionsToAsk: [''] } },
      { explainer: { lead: abbreviated({ text: 'TENS', expansion: ' ' }) } },
      { explainer: { lead: abbreviated({ text: '', expansion: 'A current through the skin' }) } },
      { conditions: [{ items: [{ text: 'Knee pain.', bodySites: [''] }] }] },
      { risks: { items: [{ name: 'Burn', frequency: { kind: 'verbal', word: ' ' } }] } },
      { steps: { items: [{ title: 'We talk', text: ' ' }] } },
      { faq: { items: [{ question: 'Does it hurt?', answer: ' ' }] } },
      { sources: [{ title: 'A study', authors: [''] }] },
      { terms: [{ term: 'Wrap', definition: '' }] },
    ];
    for (const content of blank) {
      const { value, problems } = parse(treatment, { name: 'T', ...content });
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['is blank. Write it, or take the entry out.'],
        JSON.stringify(content),
      );
      assert.doesNotMatch(JSON.stringify(value), /"\s*"|"\\n"/);
    }
  });

  it('rejects a treatment with a blank name', () => {
    for (const name of ['', ' \n']) {
      assert.deepEqual(parse(treatment, { name, explainer: { heading: 'The wrap' } }), {
        value: undefined,
        problems: [{ path: 'name', message: 'is blank. Write it, or take the entry out.' }],
      });
    }
  });

  it('drops benefits when the only limitation is blank', () => {
    const benefits = { items: [{ title: 'Less pain' }] };
    const { value } = parse(treatment, { name: 'T', benefits, risks: { items: [], limitations: [' '] } });
    assert.equal(value?.benefits, undefined);
  });

  it('accepts language tags and reports anything else', () => {
    for (const lang of ['en', 'pt-BR', 'zh-Hans-CN', 'sr-Latn'])
      assert.deepEqual(messages({ items: [item(1)], lang }), []);
    for (const lang of ['en_US', 'en-USA', 'en-UTF-8', 'English language', ''])
      assert.match(messages({ items: [item(1)], lang }).join(), /faq\.lang is not a language tag/);
  });

  it('accepts real calendar dates in ISO format and reports anything else', () => {
    const told = (lastReviewed: string) =>
      parse(treatment, { name: 'T', review: { lastReviewed } }, 'T').problems.length;
    for (const day of ['2024-02-29', '2026-11-28']) assert.equal(told(day), 0, day);
    for (const day of ['2024-02-30', '2023-02-29', '2024-13-01', '28.11.2026', '2026-1-1', '2026'])
      assert.equal(told(day), 1, day);
  });

  it('accepts whole numbers from the minimum up and reports anything else', () => {
    const told = (content: object) =>
      parse(treatment, { name: 'T', ...content }).problems.map(({ path, message }) => `${path} ${message}`);
    const picture = (size: object) => ({ explainer: { pictures: [{ src: '/a.png', ...size }] } });
    const source = (year: unknown) => ({ sources: [{ title: 'A study', year }] });
    assert.deepEqual(told({ ...picture({ width: 1, height: 640 }), ...source(2025) }), []);
    for (const size of [-5, 0, 1.5, NaN])
      assert.deepEqual(told(picture({ width: size, height: size })), [
        `explainer.pictures[0].width is the number ${size}. Write a whole number of 1 or more here.`,
        `explainer.pictures[0].height is the number ${size}. Write a whole number of 1 or more here.`,
      ]);
    for (const year of [Infinity, 2025.5, -1])
      assert.deepEqual(told(source(year)), [
        `sources[0].year is the number ${year}. Write a whole number of 1 or more here.`,
      ]);
    const counted = { items: [{ name: 'Burn', frequency: { kind: 'count', affected: -1, outOf: 0 } }] };
    assert.deepEqual(told({ risks: counted }), [
      'risks.items[0].frequency.affected is the number -1. Write a whole number of 0 or more here.',
      'risks.items[0].frequency.outOf is the number 0. Write a whole number of 1 or more here.',
    ]);
  });

  it('accepts null as an empty value for known and unknown fields', () => {
    assert.deepEqual(faq({ heading: null, items: [item(1)] }).problems, []);
    assert.deepEqual(faq({ header: null, items: [item(1)] }).problems, []);
  });

  it('reuses unchanged items of the previous result and reads changed ones again', () => {
    const items = [
      { id: 'pain', question: 'Does it hurt?', answer: 'A little.' },
      { id: 'rest', question: 'Do I have to rest?', answer: 'No.' },
      { id: 'food', question: 'May I eat?', answer: [{ type: 'paragraph', children: ['Yes.'] }] },
    ];
    const before = parse(faqSection, { items }).value;
    const [pain, rest, food] = structuredClone(items);
    const after = parse(faqSection, { items: [pain, { ...rest, answer: 'A day.' }, food] }, '', before);
    assert.equal(after.value!.items[0], before!.items[0]);
    assert.notEqual(after.value!.items[1], before!.items[1]);
    assert.deepEqual(
      after.value!.items.map(({ answer }) => answer),
      ['A little.', 'A day.', items[2]!.answer],
    );
  });

  it('ignores equal content at a different place in the previous result', () => {
    const before = parse(faqSection, { items: [{ id: 'pain', ...item(1) }] }).value!;
    const answer = [{ type: 'list', items: [{ id: 'pain', ...item(1) }, 'Yes.'] }];
    const data = { items: [{ id: 'rest', question: 'Why?', answer }] };
    assert.deepEqual(parse(faqSection, data, '', before), parse(faqSection, data));
  });

  it('reports a problem again if it is still there', () => {
    const content = { items: [{ question: 'Does it hurt?', answer: 'A little.', colour: 'red' }] };
    const before = parse(faqSection, content, 'faq');
    assert.equal(before.problems.length, 1);
    assert.deepEqual(parse(faqSection, structuredClone(content), 'faq', before.value), before);
  });

  it('keeps the other items when one can no longer be read', () => {
    const [pain, rest] = [
      { id: 'pain', question: 'Does it hurt?', answer: 'A little.' },
      { id: 'rest', question: 'Do I have to rest?', answer: 'No.' },
    ];
    const before = parse(faqSection, { items: [pain, rest] }).value;
    const torn = {
      get id(): string {
        throw new Error();
      },
      question: pain.question,
      answer: pain.answer,
    };
    const { value } = parse(faqSection, { items: [torn, { ...rest }] }, '', before);
    assert.deepEqual(value!.items, [{ ...pain, id: 'does-it-hurt' }, rest]);
  });
});
