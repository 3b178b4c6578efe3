import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, treatment } from '../../src/content/index.js';
import { lint } from '../../src/lint/lint.js';

describe('the treatment in README.md', () => {
  const [, json = ''] = /^```json\n(\{\n[^]*?)\n```$/m.exec(readFileSync('README.md', 'utf8')) ?? [];
  const content: unknown = JSON.parse(json);

  it('is shown as it is written', () => {
    assert.deepEqual(parse(treatment, content).problems, []);
  });

  it('has no error that the linter knows', () => {
    const errors = lint(content, { today: new Date('2026-11-25') }).filter(
      ({ severity }) => severity === 'error',
    );
    assert.deepEqual(errors, []);
  });
});
