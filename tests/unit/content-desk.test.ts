/** What the content desk tells an editor of the text that she writes. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readText } from '../../stories/content-desk/reading.js';

const placesIn = (text: string, kind: string) =>
  readText(text)
    .notes.filter((note) => note.kind === kind)
    .map(({ path, position }) => `${position?.line} ${path}`);

describe('content desk notes', () => {
  it('follow the order of the JSON, including its syntax errors', () => {
    const json = '\n{ "name": "A",\n"faq": { "items": [{ "question": "Q" }] },\n"risks": 1,\n"lang": "en", }';
    assert.deepEqual(placesIn(json, 'problem'), ['3 faq.items[0].answer', '4 risks', '5 ']);
    assert.ok(placesIn(json, 'error').length + placesIn(json, 'warning').length > 0);
  });

  it('follow the order of the Markdown, including sections that are left out', () => {
    const markdown =
      '# A\n\nIt is completely safe.\n\n## Nonsense\n\nWords.\n\n## Risks\n\n### Pain\n\n- Severity: grave\n';
    assert.deepEqual(placesIn(markdown, 'problem'), ['5 ', '13 risks.items[0].severity']);
    assert.match(placesIn(markdown, 'error').join(), /3 explainer\.lead/);
  });
});
