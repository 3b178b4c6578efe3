import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excerpt } from '../../src/elements/faq/excerpt.js';

describe('the excerpt of an answer in FAQ search results', () => {
  const long = 'word '.repeat(20);

  it('is the whole answer if it is short', () => {
    assert.equal(excerpt('Q?', 'Leave by the café.', ['cafe']), 'Leave by the café.');
  });

  it('is cut between words if the answer is longer', () => {
    const words = 'word '.repeat(9).trim();
    assert.equal(excerpt('Q?', `${long}Café ${long}`, ['cafe']), `… ${words} Café ${words} …`);
  });

  it('is cut between characters if there are no spaces, and never splits one', () => {
    const letters = '😀'.repeat(60);
    assert.equal(excerpt('Q?', `${letters}x${letters}`, ['x']), `… ${'😀'.repeat(50)}x${'😀'.repeat(50)} …`);
  });

  it('shows the first match of a word not in the question, and is undefined if there is none', () => {
    assert.equal(
      excerpt('Why ice?', `Ice. ${long}Cold now. ${long}Cold.`, ['ice', 'cold'])?.includes('Cold now'),
      true,
    );
    assert.equal(excerpt('Why ice?', 'Ice is cold.', ['ice']), undefined);
    assert.equal(excerpt('Q?', 'A.', ['ice']), undefined);
  });
});
