/** What the command line tells of files: to people, to programs, and to GitHub. */
import assert from 'node:assert/strict';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { report } from '../../src/cli/report.js';
import { file, folder } from './support/files.js';
import { run } from './support/program.js';

const risky = { name: 'A', risks: { items: [{ name: 'Pain' }] } };

describe('a report', () => {
  it('sorts messages by line and column, with those without a position first', () => {
    const places = [[3, 5], [2, 9], undefined, [2, 1], [10, 1], [2, 10], undefined, [1, 7]] as const;
    const messages = places.map((place, index) => ({
      file: 'a.json',
      position: place && { line: place[0], column: place[1] },
      severity: 'note' as const,
      text: `message ${index}`,
    }));
    assert.deepEqual(
      report(messages, 1, 'text').match(/message \d/g),
      [2, 6, 7, 3, 1, 5, 0, 4].map((at) => `message ${at}`),
    );
  });

  it('shows the rule of a finding in the text format, and every field of a message in JSON', () => {
    const position = { line: 2, column: 3 };
    const found = {
      file: 'a.json',
      severity: 'note',
      path: 'risks',
      rule: 'risk/balance',
      text: 'Two.',
    } as const;
    const problem = {
      file: 'a.json',
      position,
      severity: 'error',
      path: 'name',
      text: 'is missing.',
    } as const;
    assert.equal(
      report([found, problem], 1, 'text'),
      'a.json\n           note     risks: Two.  risk/balance\n      2:3  error    name is missing.\n\n✗ 1 file: 1 error, 1 note.\n',
    );
    assert.equal(
      report([problem, { ...problem, file: 'b.json' }], 2, 'text'),
      'a.json\n      2:3  error    name is missing.\n\nb.json\n      2:3  error    name is missing.\n\n✗ 2 files: 2 errors.\n',
    );
    const json = report([found, problem], 1, 'json');
    const data = JSON.parse(json) as object;
    assert.equal(json, `${JSON.stringify(data, null, 2)}\n`);
    assert.deepEqual(data, {
      files: 1,
      messages: [
        found,
        { file: 'a.json', severity: 'error', path: 'name', text: 'is missing.', line: 2, column: 3 },
      ],
    });
  });

  it('has no path in JSON if a message is about the whole content', () => {
    const paths = [file('whole.json', []), file('whole.md', '# A\n\n## Nonsense\n\nWords.\n')] as const;
    for (const args of [
      ['check', paths[0]],
      ['lint', paths[0]],
      ['check', paths[1]],
    ]) {
      const { stdout } = run([...args, '--format', 'json']);
      const { messages } = JSON.parse(stdout) as { messages: object[] };
      assert.ok(messages.length && !messages.some((message) => 'path' in message), stdout);
    }
    const nothing = run(['lint', file('nothing.json', { name: 'A' }), '--format', 'json']);
    assert.doesNotMatch(nothing.stdout, /"path": ""/);
  });

  it('escapes terminal and build server commands in file contents and file names', () => {
    const attack =
      '\u001B]52;c;cHduZWQ=\u0007\u009B2K\r\n::stop-commands::x\n\u202Ereversed\u2066\u2069\u2028';
    const text = { ...risky, [attack]: attack, faq: { items: [{ question: 'Why?', [attack]: 1 }] } };
    const content = file('attack.json', text);
    const markdown = file('attack.md', `# A\n\n## About\n\n<b>\u001B[2K\u202E</b>\n\n## ${attack}`);
    const named = file('a\u001B[2K.json', risky);
    for (const args of [
      ['check', content, named, join(folder, 'none-\u001B[2K.json')],
      ['check', content, '--format', 'github'],
      ['import', markdown],
      ['import', '--from', 'html', named],
    ]) {
      const { stdout, stderr } = run(args);
      const told = args[0] === 'check' ? stdout : stderr;
      assert.match(told, /\\u001b/, args.join(' '));
      assert.doesNotMatch(told, /(?!\n)[\p{Cc}\u2028\u202E\u2066\u2069]|^::stop/mu, args.join(' '));
    }
  });

  it('formats messages as GitHub annotations and escapes special characters', () => {
    const text = 'is missing:\nfill it in, 100%.';
    const message = { file: 'a,b:c.json', position: { line: 2, column: 3 }, severity: 'note', text } as const;
    assert.equal(
      report([message], 1, 'github'),
      '::notice file=a%2Cb%3Ac.json,line=2,col=3::is missing:%0Afill it in, 100%25.\n',
    );
    const found = {
      file: resolve('a.json'),
      severity: 'warning',
      path: 'risks',
      rule: 'risk/balance',
      text: 'Two\r\nlines.',
    } as const;
    assert.equal(
      report([found], 1, 'github'),
      '::warning file=a.json,title=risk/balance::risks: Two%0D%0Alines.\n',
    );
    const error = { file: 'a.json', severity: 'error', text: 'Words.' } as const;
    assert.equal(report([error], 1, 'github'), '::error file=a.json::Words.\n');
  });
});
