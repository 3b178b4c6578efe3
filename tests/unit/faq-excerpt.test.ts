import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../src/elements/faq/excerpt.js';

describe('the piece of an answer that shows why its question is found', () => {
  const long = 'word '.repeat(20);

  it('is all of a short answer', () => {
    assert.equal(excerpt('Q?', 'Leave by the café.', ['cafe']), 'Leave by the café.');
  });

  it('is cut off between words where the answer is longer', () => {
    const words = 'word '.repeat(9).trim();
    assert.equal(excerpt('Q?', `${long}Café ${long}`, ['cafe']), `… ${words} Café ${words} …`);
  });

  it('is cut off between letters where there are no spaces, and never within one', () => {
    const letters = '😀'.repeat(60);
    assert.equal(excerpt('Q?', `${letters}x${letters}`, ['x']), `… ${'😀'.repeat(50)}x${'😀'.repeat(50)} …`);
  });

  it('is about the first place of a word that the question does not hold', () => {
    assert.equal(
      excerpt('Why ice?', `Ice. ${long}Cold now. ${long}Cold.`, ['ice', 'cold'])?.includes('Cold now'),
      true,
    );
    assert.equal(excerpt('Why ice?', 'Ice is cold.', ['ice']), undefined);
    assert.equal(excerpt('Q?', 'A.', ['ice']), undefined);
  });
});
