/** What the theme studio tells a designer of two colours. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { closestOf, ratioText, verdictOf } from '../../stories/theme-studio/contrast.js';

const pair = (minimum: number, ratio: number) => ({
  foreground: 'text',
  background: 'page',
  minimum,
  ratio,
});

describe('the contrast verdict on a pair of colours', () => {
  it('passes at or above the minimum ratio, and reports AAA only for text', () => {
    const words = ([minimum, ratio]: readonly [number, number]) => {
      const { passes, symbol, word } = verdictOf(pair(minimum, ratio));
      return `${symbol} ${word} ${passes}`;
    };
    const pairs = [
      [4.5, 4.49],
      [4.5, 4.5],
      [4.5, 6.99],
      [4.5, 7],
      [3, 2.99],
      [3, 21],
    ] as const;
    assert.deepEqual(pairs.map(words), [
      '✗ fails false',
      '✓ AA true',
      '✓ AA true',
      '✓ AAA true',
      '✗ fails false',
      '✓ AA true',
    ]);
  });

  it('rounds the ratio down, so that a near miss does not look like a pass', () => {
    assert.deepEqual([4.4999, 4.5, 21].map(ratioText), ['4.4', '4.5', '21.0']);
  });

  it('picks the pair closest to its own minimum, and none from an empty list', () => {
    const [text, line] = [pair(4.5, 4.6), pair(3, 3.5)];
    assert.equal(closestOf([line, text]), text);
    assert.equal(closestOf([text, line]), text);
    assert.equal(closestOf([]), undefined);
  });
});
