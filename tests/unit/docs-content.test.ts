import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse, treatment } from '../../src/content/index.js';
import { llmsText } from '../../src/editors/build-llms-text.js';
import { treatmentFromMarkdown } from '../../src/import/treatment.js';
import { lint } from '../../src/lint/lint.js';

/** The treatments that people and their assistants start from. */
const examples = {
  'README.md': /^```json\n(\{\n[^]*?)\n```$/m.exec(readFileSync('README.md', 'utf8'))?.[1],
  'llms.txt': /<script type="application\/json">\s*({[^]*?)<\/script>/.exec(
    llmsText({ modules: [] }, [], ''),
  )?.[1],
  'docs/markdown.md': JSON.stringify(
    treatmentFromMarkdown(/^```md\n([^]*?)\n```$/m.exec(readFileSync('docs/markdown.md', 'utf8'))?.[1] ?? '')
      .value,
  ),
};

for (const [name, json = ''] of Object.entries(examples)) {
  describe(`the example treatment in ${name}`, () => {
    const content: unknown = JSON.parse(json);

    it('is parsed without problems', () => {
      assert.deepEqual(parse(treatment, content).problems, []);
    });

    it('has no lint errors', () => {
      const errors = lint(content, { today: new Date('2026-11-25') }).filter(
        ({ severity }) => severity === 'error',
      );
      assert.deepEqual(errors, []);
    });
  });
}
