import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faqSection, parse } from '../../src/content/index.js';
import { renderToString } from '../../src/server/render.js';
import { disguises, hiddenDisguises } from './support/disguises.js';

const faq = (data: unknown) => parse(faqSection, data, 'faq');
const item = (n: number) => ({ question: `Question ${n}?`, answer: `Answer ${n}.` });

describe('parse, given hostile data', () => {
  it('reads frozen objects without changing them', () => {
    const data = Object.freeze({
      items: Object.freeze([Object.freeze(item(1)), Object.freeze({ question: 1 })]),
    });
    assert.equal(faq(data).value?.items.length, 1);
    assert.equal(data.items.length, 2);
  });

  it('reports a getter that throws and keeps the other items', () => {
    const trap = { question: 'Q', get answer(): string { throw new Error('no'); } }; // prettier-ignore
    const { value, problems } = faq({ items: [trap, item(1)] });
    assert.equal(value?.items.length, 1);
    assert.match(problems[0]!.message, /cannot be read/);
  });

  it('reports an unknown field with a throwing getter only once', () => {
    const trap = { ...item(1), get awnser(): string { throw new Error('no'); } }; // prettier-ignore
    assert.deepEqual(faq({ items: [trap] }).problems, [
      { path: 'faq.items[0].awnser', message: 'cannot be read. Pass plain data.' },
    ]);
  });

  it('reports a circular reference and keeps the items', () => {
    const loop: Record<string, unknown> = { items: [item(1)] };
    loop.intro = loop;
    const { value, problems } = faq(loop);
    assert.equal(value?.items.length, 1);
    assert.equal(problems[0]?.message, 'contains itself. Write it out once.');
  });

  it('reports repeated objects that add up to more than a million values, and keeps no items', () => {
    let many: unknown = 'x';
    for (let n = 0; n < 7; n++) many = [{ type: 'list', items: Array.from({ length: 10 }, () => many) }];
    const { value, problems } = faq({ items: [item(1)], intro: many });
    assert.equal(value?.items.length, 0);
    assert.match(problems[0]!.message, /has more than a million values/);
  });

  it('reports content nested a thousand levels deep and keeps the other items', () => {
    let answer: unknown = 'deep';
    for (let n = 0; n < 1000; n++) answer = [{ type: 'list', items: [answer] }];
    const { value, problems } = faq({ items: [{ question: 'Deep?', answer }, item(1)] });
    assert.ok(value?.items.some(({ question }) => question === 'Question 1?'));
    assert.match(problems[0]!.message, /levels deep/);
  });

  it('accepts content nested 64 levels deep and reports deeper nesting', () => {
    const nested = (levels: number) => {
      let answer: unknown = 'deep';
      for (let n = 0; n < levels; n++) answer = [{ type: 'list', items: [answer] }];
      return faq({ items: [{ question: 'Deep?', answer }] }).problems.map(({ message }) => message);
    };
    // Three levels each, and the four that they lie in.
    assert.deepEqual(nested(20), []);
    assert.deepEqual(nested(21), ['is nested more than 64 levels deep. Flatten it.']);
  });

  it('accepts 10,000 items and an answer of a million characters', () => {
    const items = Array.from({ length: 10_000 }, (_, n) => item(n));
    assert.equal(faq({ items }).value?.items.length, 10_000);
    const answer = 'x'.repeat(1_000_000);
    assert.equal(faq({ items: [{ question: 'Long?', answer }] }).value?.items[0]?.answer, answer);
  });

  it('gives 10,000 identical questions unique ids, with less than twice the usual look-ups', (context) => {
    let lookUps = 0;
    const { Set } = globalThis;
    globalThis.Set = class<Value> extends Set<Value> {
      override has(value: Value) {
        lookUps++;
        return super.has(value);
      }
    };
    context.after(() => (globalThis.Set = Set));
    const counted = (items: readonly unknown[]) => {
      lookUps = 0;
      const ids = faq({ items }).value?.items.map(({ id }) => id);
      return { ids, lookUps };
    };
    const different = counted(Array.from({ length: 10_000 }, (_, n) => item(n)));
    const equal = counted(Array.from({ length: 10_000 }, () => item(1)));
    assert.equal(equal.ids?.at(-1), 'question-1-10000');
    assert.equal(new Set(equal.ids).size, 10_000);
    assert.ok(different.lookUps >= 10_000, 'the look-ups are seen');
    assert.ok(equal.lookUps < different.lookUps * 2, `${equal.lookUps} against ${different.lookUps}`);
  });

  it('reports both problems of each of 10,000 invalid items', () => {
    const items = Array.from({ length: 10_000 }, () => ({ question: 1, answer: 2 }));
    const { value, problems } = faq({ items });
    assert.deepEqual(value?.items, []);
    assert.equal(problems.length, 20_000);
  });

  it('ignores properties that other scripts add to Array.prototype and Object.prototype', () => {
    for (const [prototype, name] of [
      [Array.prototype, 'each'],
      [Object.prototype, 'extend'],
      [Object.prototype, 'topic'],
    ] as const) {
      Object.defineProperty(prototype, name, { value: 'x', enumerable: true, configurable: true });
      try {
        const { value, problems } = faq({ items: [item(1)] });
        assert.deepEqual(JSON.parse(JSON.stringify(value)), { items: [{ ...item(1), id: 'question-1' }] });
        assert.equal(value!.items[0]!.topic, undefined);
        assert.deepEqual(problems, []);
      } finally {
        Reflect.deleteProperty(prototype, name);
      }
    }
  });

  it('ignores the key __proto__, reports the key constructor and pollutes no prototype', () => {
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

  it('removes and reports control and bidirectional characters, but keeps line breaks and joiners', () => {
    const { value, problems } = faq({
      items: [{ question: 'Sa\u202Efe\u0000?', answer: 'Line\nbreak\tand \u200Dzwj' }],
    });
    assert.equal(value?.items[0]?.question, 'Safe?');
    assert.equal(value?.items[0]?.answer, 'Line\nbreak\tand \u200Dzwj');
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /control characters/);
  });

  it('reports null and undefined list entries and keeps the others', () => {
    const { value, problems } = faq({ items: [null, item(1), undefined] });
    assert.equal(value?.items.length, 1);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['faq.items[0]', 'faq.items[2]'],
    );
  });

  it('reports text in place of a nested list and drops that block', () => {
    const answer = [{ type: 'list', items: 'one, two' }];
    const { value, problems } = faq({ items: [{ question: 'Q', answer }, item(1)] });
    assert.deepEqual(value?.items[0]?.answer, []);
    assert.match(problems[0]!.message, /^is the text "one, two"\. Write a list in \[ \] here\.$/);
  });

  it('reports proxies that cannot be read and keeps the other items', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const closed = new Proxy({}, { ownKeys: () => { throw new Error('no'); } }); // prettier-ignore
    const { value, problems } = faq({ items: [proxy, closed, item(1)] });
    assert.equal(value?.items.length, 1);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message}`),
      [0, 1].map((index) => `faq.items[${index}] cannot be read. Pass plain data.`),
    );
  });

  it('renders no javascript: link from an href on Object.prototype', () => {
    const paragraph = { type: 'paragraph', children: [{ type: 'link', children: 'words' }] } as const;
    Object.defineProperty(Object.prototype, 'href', { value: 'javascript:alert(1)', configurable: true });
    try {
      const html = renderToString({ items: [{ question: 'Q', answer: [paragraph] }] }, { element: 'faq' });
      assert.match(html, /words/);
      assert.doesNotMatch(html, /href="javascript/);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'href');
    }
  });

  it('removes unsafe addresses from links, however they are disguised', () => {
    for (const href of [...disguises, ...hiddenDisguises]) {
      const link = { type: 'link', href, children: 'words' };
      const { value } = faq({
        items: [{ question: 'Q', answer: [{ type: 'paragraph', children: [link] }] }],
      });
      assert.deepEqual(
        value?.items[0]?.answer,
        [{ type: 'paragraph', children: [{ type: 'link', children: 'words' }] }],
        JSON.stringify(href),
      );
    }
  });
});
