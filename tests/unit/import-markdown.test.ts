import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromMarkdown } from '../../src/import/markdown.js';

describe('fromMarkdown, given Windows line endings', () => {
  it('returns the same text and problems, at the same positions', () => {
    const text =
      'One\ntwo\n\n> [!WARNING] Stop\n> and\n> call\n\n```\na\nb\n```\n\n<div>\n</div>\n\n- x\n  y\n';
    assert.deepEqual(fromMarkdown(text.replaceAll('\n', '\r\n')), fromMarkdown(text));
  });
});

describe('fromMarkdown', () => {
  it('reports unsupported Markdown with line and column and keeps its words', () => {
    const { value, problems } = fromMarkdown('One `two`\n\n<b>three</b>\n\n![A knee](knee.png)\n');
    assert.deepEqual(value, [
      { type: 'paragraph', children: 'One two' },
      { type: 'paragraph', children: '<b>three</b>' },
    ]);
    assert.deepEqual(problems[0]?.position, { line: 1, column: 5 });
    assert.equal(problems.length, 4);
    assert.match(problems[3]!.message, /A knee/);
  });

  it('reports footnote definitions and keeps their text', () => {
    const { value, problems } = fromMarkdown(
      'It helps.[^a]\n\n[^a]: https://example.org/trial "The trial"\n\n[^b]: A *small* trial\n[^c]: Rowan, 2024\n\n[d]: /e',
    );
    assert.deepEqual(value, [
      { type: 'paragraph', children: ['It helps.', { type: 'citation', source: 'a' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'link', href: 'https://example.org/trial', children: 'https://example.org/trial' },
          ' The trial',
        ],
      },
      { type: 'paragraph', children: ['A ', { type: 'em', children: 'small' }, ' trial'] },
      { type: 'paragraph', children: 'Rowan, 2024' },
    ]);
    assert.deepEqual(
      problems.map(({ message, position }) => [position?.line, /footnote "(.)"/.exec(message)?.[1]]),
      [
        [3, 'a'],
        [5, 'b'],
        [5, 'c'],
      ],
    );
  });

  it('resolves link definitions inside lists and callouts', () => {
    const link = { type: 'link', href: '/y', children: 'this' };
    for (const text of ['- See [this][x].\n\n  [x]: /y', '> [!NOTE]\n> See [this][x].\n>\n> [x]: /y']) {
      const { value, problems } = fromMarkdown(text);
      assert.deepEqual(problems, []);
      assert.ok(JSON.stringify(value).includes(JSON.stringify(link)), JSON.stringify(value));
    }
  });

  it('reads a hard line break as a space', () => {
    assert.equal(fromMarkdown('a  \nb\\\nc').value, 'a b c');
  });

  it('reports table rows without a delimiter row and keeps their words', () => {
    for (const rows of [
      '| A | B |\n| C | D |',
      '| **A** | B |',
      'A | B\nC | D',
      '| A | B |\n| --- |\n| C | D |',
    ]) {
      const { value, problems } = fromMarkdown(`Words.\n\n${rows}`);
      assert.match(JSON.stringify(value), /A.*B/);
      assert.match(problems[0]?.message ?? '', /^looks like a table .* Write \| --- \| --- \| there/, rows);
      assert.deepEqual(problems[0]?.position, { line: 3, column: 1 });
    }
    for (const text of ['| A | B |\n| --- | --- |\n| C | D |', 'A | B', 'Of | any |x|.'])
      assert.deepEqual(fromMarkdown(text).problems, [], text);
  });

  it('removes and reports struck-out text', () => {
    const { value, problems } = fromMarkdown('It is ~~safe~~ new. ~~It **helps** all.~~ Wait ~5 minutes.');
    assert.equal(value, 'It is  new.  Wait ~5 minutes.');
    assert.match(problems[0]!.message, /^is struck out: "safe"/);
    assert.match(problems[1]!.message, /^is struck out: "It helps all\."/);
  });
});

describe('fromMarkdown, given front matter', () => {
  it('leaves it out and reports it, and reports correct lines below it', () => {
    for (const above of [
      '---\ntitle: Wrap\ndate: 2026-01-01\n---\n',
      '+++\ntitle = "Wrap"\ndraft = true\n+++\n',
    ]) {
      const { value, problems } = fromMarkdown(`${above}It is ~~new~~ warm.`);
      assert.equal(value, 'It is  warm.');
      assert.deepEqual(
        problems.map(({ message, position }) => [position?.line, message.split(' ', 2).join(' ')]),
        [
          [1, 'has front'],
          [5, 'is struck'],
        ],
      );
    }
  });

  it('reads text between two dividing lines as text', () => {
    const { value } = fromMarkdown('---\n\nIt is warm.\n\n---\n');
    assert.equal(value, 'It is warm.');
  });
});
