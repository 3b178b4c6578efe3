import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { faqSection, parse, riskSection, treatment, type FaqContent } from '../../src/content/index.js';
import furnished from '../fixtures/lumen-wrap.json' with { type: 'json' };
import prolotherapy from '../fixtures/prolotherapy.json' with { type: 'json' };

const faq = (data: unknown) => parse(faqSection, data, 'faq');
const messages = (data: unknown) => faq(data).problems.map(({ path, message }) => `${path} ${message}`);
const item = (n: number) => ({ question: `Question ${n}?`, answer: `Answer ${n}.` });

describe('parse', () => {
  it('takes the least that makes an FAQ', () => {
    const least: FaqContent = { items: [{ question: 'Why?', answer: 'Because.' }] };
    const { value, problems } = faq(least);
    assert.deepEqual(value, { items: [{ id: 'why', question: 'Why?', answer: 'Because.' }] });
    assert.deepEqual(problems, []);
  });

  it('takes both example treatments without a problem', () => {
    for (const example of [prolotherapy, furnished]) assert.deepEqual(parse(treatment, example).problems, []);
  });

  it('gives the same for what it has checked before', () => {
    const once = parse(treatment, furnished).value;
    const twice = parse(treatment, once);
    assert.deepEqual(twice.value, once);
    assert.deepEqual(twice.problems, []);
  });

  it('leaves out an item whose own text is missing, and shows the others', () => {
    const { value, problems } = faq({ items: [item(1), { question: 'No answer?' }, item(3)] });
    assert.deepEqual(
      value?.items.map(({ id }) => id),
      ['question-1', 'question-3'],
    );
    assert.deepEqual(problems, [
      {
        path: 'faq.items[1].answer',
        message: 'is missing. Fill it in: what it belongs to is left out without it.',
      },
    ]);
  });

  it('leaves out a bad field that is not needed, and keeps its item', () => {
    const { value, problems } = faq({ heading: 7, items: [{ ...item(1), topic: ['a'] }] });
    assert.deepEqual(value, { items: [{ ...item(1), id: 'question-1' }] });
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['faq.heading', 'faq.items[0].topic'],
    );
  });

  it('names each place as it was written, also after something before it was left out', () => {
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

  it('says what was found and what to write', () => {
    assert.deepEqual(messages({ items: 'Why?' }), [
      'faq.items is the text "Why?". Write a list in [ ] here.',
    ]);
    assert.deepEqual(messages({ items: [], dir: 'up' }), [
      'faq.dir is the text "up". Write "ltr" or "rtl" here.',
    ]);
    assert.deepEqual(messages({ items: [], heading: 4 }), [
      'faq.heading is the number 4. Write a text in quotes here.',
    ]);
  });

  it('tells of fields that it does not know, and passes over notes of other tools', () => {
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

  it('costs one word of a paragraph no more than that word', () => {
    const answer = [{ type: 'paragraph', children: ['Keep ', { type: 'blink', children: 'lost' }, 'this.'] }];
    const { value, problems } = faq({ items: [{ question: 'Q', answer }] });
    assert.deepEqual(value?.items[0]?.answer, [{ type: 'paragraph', children: ['Keep ', 'this.'] }]);
    assert.equal(problems.length, 1);
    assert.equal(problems[0]?.path, 'faq.items[0].answer[0].children[1].type');
  });

  it('keeps the words of a link whose address is refused', () => {
    const link = { type: 'link', href: 'javascript:alert(1)', children: 'words' };
    const { value, problems } = faq({
      items: [{ question: 'Q', answer: [{ type: 'paragraph', children: [link] }] }],
    });
    assert.deepEqual(value?.items[0]?.answer, [
      { type: 'paragraph', children: [{ type: 'link', children: 'words' }] },
    ]);
    assert.match(problems[0]!.message, /^is not an address that can be linked\. Use https:/);
  });

  it('gives an item with the id of an earlier one another id, and says so', () => {
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

  it('refuses counts of more people than there are', () => {
    const frequency = { kind: 'count', affected: 5, outOf: 2 };
    const { value, problems } = parse(riskSection, { items: [{ name: 'Pain', frequency }] }, 'risks');
    assert.deepEqual(value?.items, [{ id: 'pain', name: 'Pain' }]);
    assert.equal(problems[0]?.path, 'risks.items[0].frequency');
    assert.match(problems[0].message, /more people had it than there were/);
  });

  it('shows benefits only together with risks', () => {
    const benefits = { items: [{ title: 'Less pain' }] };
    const { value, problems } = parse(treatment, { name: 'T', benefits });
    assert.deepEqual(value, { name: 'T' });
    assert.deepEqual(problems, [
      {
        path: 'benefits',
        message: 'is shown only together with risks. Add "risks": what can go wrong, in the same detail.',
      },
    ]);
    assert.ok(parse(treatment, { name: 'T', benefits, risks: { items: [] } }).value?.benefits);
  });

  it('answers with nothing where there is nothing, and with one problem where there is something else', () => {
    for (const nothing of [undefined, null])
      assert.deepEqual(faq(nothing), { value: undefined, problems: [] });
    for (const other of ['text', 5, true, [], () => 1]) {
      const { value, problems } = faq(other);
      assert.equal(value, undefined);
      assert.equal(problems.length, 1, String(other));
      assert.match(problems[0]!.path, /^faq/);
    }
  });

  it('takes null for a field that was left empty', () => {
    assert.deepEqual(faq({ heading: null, items: [item(1)] }).problems, []);
  });
});

describe('parse, given hostile data', () => {
  it('reads frozen objects and leaves them as they are', () => {
    const data = Object.freeze({
      items: Object.freeze([Object.freeze(item(1)), Object.freeze({ question: 1 })]),
    });
    assert.equal(faq(data).value?.items.length, 1);
    assert.equal(data.items.length, 2);
  });

  it('survives getters that throw', () => {
    const trap = { question: 'Q', get answer(): string { throw new Error('no'); } }; // prettier-ignore
    const { value, problems } = faq({ items: [trap, item(1)] });
    assert.equal(value?.items.length, 1);
    assert.match(problems[0]!.message, /reading it throws/);
  });

  it('survives objects that contain themselves', () => {
    const loop: Record<string, unknown> = { items: [item(1)] };
    loop.intro = loop;
    const { value, problems } = faq(loop);
    assert.equal(value?.items.length, 1);
    assert.equal(problems[0]?.message, 'contains itself. Write it out once.');
  });

  it('survives the same object in ever more places', () => {
    let many: unknown = ['x'];
    for (let n = 0; n < 60; n++) many = [many, many];
    const { value, problems } = faq({ items: [item(1)], intro: many });
    assert.equal(value?.items.length, 1);
    assert.ok(problems.length > 0);
  });

  it('cuts off what lies a thousand levels deep, and keeps the rest', () => {
    let answer: unknown = 'deep';
    for (let n = 0; n < 1000; n++) answer = [{ type: 'list', items: [answer] }];
    const { value, problems } = faq({ items: [{ question: 'Deep?', answer }, item(1)] });
    assert.ok(value?.items.some(({ question }) => question === 'Question 1?'));
    assert.match(problems[0]!.message, /levels deep/);
  });

  it('takes 10,000 items and a megabyte of text', () => {
    const items = Array.from({ length: 10_000 }, (_, n) => item(n));
    assert.equal(faq({ items }).value?.items.length, 10_000);
    const answer = 'x'.repeat(1_000_000);
    assert.equal(faq({ items: [{ question: 'Long?', answer }] }).value?.items[0]?.answer, answer);
  });

  it('takes 10,000 items of which none is good', () => {
    const items = Array.from({ length: 10_000 }, () => ({ question: 1, answer: 2 }));
    const { value, problems } = faq({ items });
    assert.deepEqual(value?.items, []);
    assert.equal(problems.length, 20_000);
  });

  it('does not let keys reach a prototype', () => {
    const data: unknown = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "items": [{"question": "Q", "answer": "A", "__proto__": {"topic": "x"}}]}',
    );
    const { value, problems } = faq(data);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.equal((value?.items[0] as { topic?: string }).topic, undefined);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['faq.constructor'],
    );
  });

  it('takes out control and bidirectional characters, and says so', () => {
    const { value, problems } = faq({
      items: [{ question: 'Sa\u202Efe\u0000?', answer: 'Line\nbreak\tand \u200Dzwj' }],
    });
    assert.equal(value?.items[0]?.question, 'Safe?');
    assert.equal(value?.items[0]?.answer, 'Line\nbreak\tand \u200Dzwj');
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /invisible control characters/);
  });

  it('never throws, whatever it is given', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    });
    fc.assert(
      fc.property(anything, (data) => {
        for (const schema of [treatment, faqSection, riskSection]) parse(schema, data);
      }),
      { numRuns: 300 },
    );
  });

  it('loses of a good treatment no more than what was spoilt', () => {
    const leaves: (readonly (string | number)[])[] = [];
    const walk = (value: unknown, keys: readonly (string | number)[]) => {
      if (typeof value !== 'object' || value === null) leaves.push(keys);
      else for (const [key, inner] of Object.entries(value)) walk(inner, [...keys, key]);
    };
    walk(furnished, []);
    fc.assert(
      fc.property(fc.constantFrom(...leaves), fc.constantFrom(7.5, {}, [[]], true), (keys, junk) => {
        if (keys[0] === '$schema' || keys[0] === 'name') return;
        const data = structuredClone(furnished) as Record<string, unknown>;
        let holder = data;
        for (const key of keys.slice(0, -1)) holder = holder[key] as Record<string, unknown>;
        if (typeof holder[keys.at(-1)!] === typeof junk) return;
        holder[keys.at(-1)!] = junk;
        const { value, problems } = parse(treatment, data);
        assert.ok(problems.length > 0, keys.join('.'));
        for (const part of Object.keys(furnished).filter((name) => name !== keys[0] && name !== '$schema')) {
          assert.ok(value && part in value, `${part} is gone after ${keys.join('.')} was spoilt`);
        }
      }),
      { numRuns: 300 },
    );
  });
});
