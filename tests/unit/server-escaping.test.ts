import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from '../../src/content/parse.js';
import { treatment, type TreatmentContent } from '../../src/content/treatment.js';
import { renderToString } from '../../src/server/render.js';
import { furnished } from '../support/examples.js';
import { readableWords } from './support/readable-words.js';

/** Leaves every place that a text can stand in: quotes, tags, scripts, styles, comments. */
const hostile = `"'><img src=x onerror=pwn()></script></style></template><!--<script>pwn()//--\u2028{{x}}`;

type Key = string | number;

/** Where the texts of a document are. */
function textsIn(value: unknown, path: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, key]));
}

/** The document with another text in some places. */
function withTexts(document: object, paths: readonly (readonly Key[])[], text: string): TreatmentContent {
  const copy = structuredClone(document);
  for (const path of paths) {
    let at = copy as Record<Key, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<Key, unknown>;
    at[path.at(-1)!] = text;
  }
  return copy as unknown as TreatmentContent;
}

/** Fails where a text got out of its place. */
function assertTame(html: string): void {
  assert.doesNotMatch(html, /<img src=x/);
  // Unescaped, the first two characters of the text would end an attribute. In JSON a backslash comes before the first.
  assert.doesNotMatch(html, /(?<!\\)"'/);
  assert.equal(html.match(/<script/g)?.length, 1);
  assert.equal(html.match(/<\/script/g)?.length, 1);
  assert.equal(html.match(/<style/g)?.length, html.match(/<\/style/g)?.length);
  assert.equal(html.match(/<template/g)?.length, html.match(/<\/template/g)?.length);
  assert.doesNotMatch(html, /<!--(?!\/?lit-|\?lit\$|-->)/);
}

describe('hostile content in server rendering', () => {
  const paths = textsIn(furnished);
  const accepted = paths.filter(
    (path) => !parse(treatment, withTexts(furnished, [path], hostile)).problems.length,
  );

  it('appears as plain text in every field that accepts free text', () => {
    assert.ok(accepted.length > 100, `${accepted.length} fields`);
    const html = renderToString(withTexts(furnished, accepted, hostile));
    assertTame(html);
    assert.ok(readableWords(html).split('pwn()').length > accepted.length);
  });

  it('cannot break out of the JSON in any other field', () => {
    const others = paths.filter((path) => !accepted.includes(path));
    assert.ok(others.length > 50, `${others.length} fields`);
    for (const path of others) assertTame(renderToString(withTexts(furnished, [path], hostile)));
  });

  it('is kept unchanged in the embedded JSON, which contains no "<"', () => {
    const content = withTexts(furnished, paths, hostile);
    const [, json] = renderToString(content).match(/<script type="application\/json">(.*?)<\/script>/s)!;
    assert.deepEqual(JSON.parse(json!), content);
    assert.doesNotMatch(json!, /</);
  });

  it('cannot break out of the lang option or of attributes', () => {
    const { faq } = furnished;
    assertTame(
      renderToString(faq, { element: 'faq', lang: hostile, attributes: { id: hostile, 'data-x': hostile } }),
    );
  });
});
