import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { commonDenominator, countsOf, rescale } from '../../src/content/denominator.js';
import { findWords, fold } from '../../src/content/fold.js';
import { slug, withIds } from '../../src/content/ids.js';
import { plainText } from '../../src/content/plain-text.js';
import { isId } from '../../src/content/primitives.js';
import { inOrderOfWeight } from '../../src/content/risk-order.js';
import type { Risk } from '../../src/content/risks.js';

describe('slug', () => {
  it('keeps letters of any script and drops accents and punctuation', () => {
    assert.equal(slug('How do I prepare?'), 'how-do-i-prepare');
    assert.equal(slug('Être à l’aise'), 'etre-a-l-aise');
    assert.equal(slug('كيف أستعد؟'), 'كيف-استعد');
    assert.equal(slug('?!'), '');
  });

  it('keeps combining marks that distinguish words, and stays a valid id', () => {
    assert.equal(slug('がんに効きますか'), 'がんに効きますか');
    assert.deepEqual(['दिन', 'दान', 'दीन'].map(slug), ['दिन', 'दान', 'दीन']);
    assert.equal(slug('안녕하세요?'), '안녕하세요');
    for (const wording of ['दिन', 'がん', '안녕']) assert.ok(isId(slug(wording)), wording);
  });

  it('cuts to 60 characters without splitting a surrogate pair or leaving a trailing hyphen', () => {
    assert.equal(slug('𠮷'.repeat(70)), '𠮷'.repeat(60));
    assert.equal(slug(`${'a'.repeat(59)} b`), 'a'.repeat(59));
  });
});

describe('withIds', () => {
  it('numbers duplicate ids, skips ids already in use and falls back to “item”', () => {
    const items = [{ text: 'A' }, { text: 'A' }, { text: 'B', id: 'a-2' }, { text: '?' }];
    assert.deepEqual(
      withIds(items, ({ text }) => text).map(({ id }) => id),
      ['a', 'a-3', 'a-2', 'item'],
    );
  });
});

describe('plainText', () => {
  it('returns the words of every kind of block', () => {
    const text = plainText([
      {
        type: 'paragraph',
        children: [
          'One ',
          { type: 'strong', children: 'two' },
          { type: 'citation', source: 's' },
          ' by ',
          { type: 'abbreviation', text: 'TENS', expansion: 'a current' },
        ],
      },
      { type: 'list', items: ['three', [{ type: 'paragraph', children: 'four' }]] },
      { type: 'callout', tone: 'info', heading: 'five', children: 'six' },
      {
        type: 'table',
        caption: 'seven',
        head: ['a', 'b'],
        rows: [['c', [{ type: 'em', children: 'd' }]]],
      },
    ]);
    for (const word of ['One two by TENS (a current)', 'three\nfour', 'five\nsix', 'seven\na b\nc'])
      assert.ok(text.includes(word), word);
  });
});

describe('common denominator of counts', () => {
  const count = (affected: number, outOf: number) => ({ affected, outOf });

  it('is the smallest power of ten from 100 up that gives every count a whole number of people', () => {
    assert.equal(commonDenominator([count(1, 10)]), 100);
    assert.equal(commonDenominator([count(1, 10), count(3, 1000)]), 1000);
    assert.equal(commonDenominator([count(1, 4), count(1, 8)]), 1000);
    assert.equal(commonDenominator([count(0, 7)]), 100);
  });

  it('is undefined without counts or when no power of ten fits', () => {
    assert.equal(commonDenominator([count(1, 3)]), undefined);
    assert.equal(commonDenominator([]), undefined);
  });

  it('is one million at most, and otherwise undefined', () => {
    assert.equal(commonDenominator([count(1, 1_000_000)]), 1_000_000);
    assert.equal(commonDenominator([count(1, 10_000_000)]), undefined);
  });

  it('includes the counts of risks and of outcomes with and without treatment', () => {
    const frequency = { kind: 'count', ...count(1, 10) } as const;
    const section = {
      items: [
        { id: 'a', name: 'a', frequency },
        { id: 'b', name: 'b' },
      ],
      outcomes: [{ name: 'c', withTreatment: count(2, 20), withoutTreatment: count(3, 30) }],
    };
    assert.deepEqual(countsOf(section), [frequency, count(2, 20), count(3, 30)]);
  });

  it('rescales a count, and leaves it as written when undefined', () => {
    assert.deepEqual(rescale(count(1, 10), 1000), count(100, 1000));
    assert.deepEqual(rescale(count(1, 3), undefined), count(1, 3));
  });

  it('never scales up a count of nobody or everybody, but scales down a count of nobody', () => {
    assert.deepEqual(rescale(count(0, 30), 1000), count(0, 30));
    assert.deepEqual(rescale(count(30, 30), 1000), count(30, 30));
    assert.deepEqual(rescale(count(0, 5000), 1000), count(0, 1000));
  });
});

describe('inOrderOfWeight', () => {
  it('sorts a copy: serious risks first, then by frequency, then those without numbers as written', () => {
    const risks: Risk[] = [
      { id: 'word', name: 'word', frequency: { kind: 'verbal', word: 'rare' } },
      { id: 'few', name: 'few', frequency: { kind: 'count', affected: 1, outOf: 1000 } },
      { id: 'band', name: 'band', frequency: { kind: 'band', band: 'common' } },
      { id: 'silent', name: 'silent' },
      { id: 'many', name: 'many', frequency: { kind: 'count', affected: 1, outOf: 10 } },
      { id: 'serious', name: 'serious', severity: 'serious' },
    ];
    assert.deepEqual(
      inOrderOfWeight(risks).map(({ id }) => id),
      ['serious', 'many', 'band', 'few', 'word', 'silent'],
    );
    assert.equal(risks[0]?.id, 'word');
  });

  it('ranks each frequency band by its lower bound', () => {
    const bands = ['very-common', 'common', 'uncommon', 'rare', 'very-rare'] as const;
    const risks: Risk[] = [...bands].reverse().map((band) => ({
      id: band,
      name: band,
      frequency: { kind: 'band', band },
    }));
    for (const outOf of [5, 50, 500, 5000, 50_000])
      risks.unshift({ id: `${outOf}`, name: 'A', frequency: { kind: 'count', affected: 1, outOf } });
    assert.deepEqual(
      inOrderOfWeight(risks).map(({ id }) => id),
      ['5', 'very-common', '50', 'common', '500', 'uncommon', '5000', 'rare', '50000', 'very-rare'],
    );
  });
});

describe('fold', () => {
  it('matches words regardless of case, diacritics and ligatures, at their original positions', () => {
    assert.deepEqual(findWords('Das Café, CAFE', ['cafe']), [
      [4, 8],
      [10, 14],
    ]);
    assert.deepEqual(findWords('e\u0301te\u0301', ['ete']), [[0, 5]]);
    assert.deepEqual(findWords('½ hour', ['1']), [[0, 1]]);
    assert.deepEqual(findWords('ﬁne', ['f']), [[0, 1]]);
    assert.deepEqual(findWords('한국', [fold('하').text]), [[0, 1]]);
    assert.equal(fold('قُرْآن').text, fold('قران').text);
  });
});
