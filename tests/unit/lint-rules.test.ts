/** Every rule finds its bad example, and nothing in its good one: the examples of docs/linting.md. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, treatment } from '../../src/content/index.js';
import { lint, rules } from '../../src/lint/lint.js';
import { exampleOf, type Fragment } from '../../src/lint/rule.js';

const findings = (fragment: Fragment, id: string) =>
  lint(exampleOf(fragment), { today: new Date('2026-11-25') }).filter(({ rule }) => rule === id);

/** What the content holds at a path such as `risks.items[2].text`. */
const at = (content: unknown, path: string) =>
  (path.match(/\w+/g) ?? []).reduce((value, key) => (value as Fragment | undefined)?.[key], content);

describe('the lint rules', () => {
  it('each have a file of their own', () => {
    const files = readdirSync('src/lint/rules', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && path !== 'index.ts')
      .map((path) => path.replaceAll('\\', '/').slice(0, -'.ts'.length));
    assert.deepEqual(rules.map(({ id }) => id).sort(), files.sort());
  });

  for (const { id, severity, bad, good, flags, why } of rules) {
    it(`${id} reports a problem in its bad example`, () => {
      const [finding] = findings(bad, id);
      assert.ok(finding, 'nothing was found');
      assert.equal(finding.severity, severity);
      assert.ok(at(exampleOf(bad), finding.path), `${finding.path} leads to no part of the content`);
      assert.match(finding.message, /[.!?]$/);
      assert.match(flags, /\.$/);
      assert.match(why, /\.$/);
    });

    it(`${id} reports nothing in its good example, which is valid`, () => {
      assert.deepEqual(findings(good, id), []);
      assert.deepEqual(parse(treatment, exampleOf(good)).problems, []);
    });

    it(`${id} has no unknown references in its good example`, () => {
      assert.deepEqual(findings(good, 'structure/unknown-reference'), []);
    });
  }
});
