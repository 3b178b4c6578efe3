import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Block } from '../../src/content/index.js';
import { fromContentful } from '../../src/import/contentful.js';
import { fromHtml } from '../../src/import/html.js';
import { fromMarkdown } from '../../src/import/markdown.js';
import { fromPortableText } from '../../src/import/portable-text.js';
import { fromStrapi } from '../../src/import/strapi.js';

describe('import of rich text from other formats', () => {
  const messages = (imported: { problems: readonly { message: string }[] }) =>
    imported.problems.map(({ message }) => message);

  it('keeps non-breaking spaces in Markdown', () => {
    const { value } = fromMarkdown('Take 5\u00a0mg,\nor 10\u202fmg.');
    assert.equal(value, 'Take 5\u00a0mg, or 10\u202fmg.');
  });

  it('reads Markdown callouts of every tone, regardless of case', () => {
    const tones = {
      info: 'NOTE TIP INFO IMPORTANT',
      caution: 'CAUTION',
      warning: 'warning',
      emergency: 'EMERGENCY',
    };
    for (const [tone, names] of Object.entries(tones))
      for (const name of names.split(' '))
        assert.deepEqual(fromMarkdown(`> [!${name}] Wait\n> Call us.`), {
          value: [{ type: 'callout', tone, heading: 'Wait', children: 'Call us.' }],
          problems: [],
        });
  });

  it('reports a Markdown or HTML list that does not start at 1', () => {
    assert.deepEqual(fromMarkdown('Words.\n\n3. Three\n4. Four').problems, [
      {
        path: '',
        message: 'is a list that starts at 3, which is shown from 1. Write the numbers that matter in words.',
        position: { line: 3, column: 1 },
      },
    ]);
    assert.deepEqual(fromMarkdown('1. One').problems, []);
    assert.deepEqual(fromHtml('<ol start="1"><li>One</li></ol>').problems, []);
    assert.match(
      fromHtml('<ol start="3"><li>Three</li></ol>').problems[0]!.message,
      /^holds a list that starts at 3,/,
    );
  });

  it('reports pictures without a description by their file name', () => {
    const { problems } = fromMarkdown('![](/a/knee.png?w=3)\n\n![][b]\n\n![](data:,x)\n\n[b]: /a/hip.png');
    assert.deepEqual(
      problems.map(({ message }) => message.split(',', 1)[0]),
      ['is a picture ("knee.png")', 'is a picture ("hip.png")', 'is a picture'],
    );
    const image = { alternativeText: null, name: 'knee.png', url: '/uploads/knee_1.png' };
    assert.match(
      fromStrapi([{ type: 'image', image }]).problems[0]!.message,
      /^is a picture \("knee\.png"\)/,
    );
  });

  it('reports links with unsafe addresses and keeps their words', () => {
    const { value, problems } = fromMarkdown('One\n\n[two](javascript:alert(1))\n');
    assert.equal((value[1] as Block & { children: unknown }).children, 'two');
    assert.deepEqual(problems[0]?.position, { line: 3, column: 1 });
    const html = fromHtml('<a href="data:text/html,x">two</a>');
    assert.deepEqual(html.value, [{ type: 'paragraph', children: [{ type: 'link', children: 'two' }] }]);
    assert.equal(html.problems.length, 1);
  });

  it('reports unknown blocks, pictures and unknown marks in Portable Text', () => {
    const imported = fromPortableText([
      { _type: 'callToAction', label: 'Book' },
      { _type: 'image', alt: 'A knee', asset: { _ref: 'image-1' } },
      { _type: 'block', style: 'normal', children: [{ _type: 'span', text: 'x', marks: ['highlight'] }] },
    ]);
    assert.equal(imported.value, 'x');
    assert.deepEqual(
      imported.problems.map(({ path }) => path),
      ['[0]', '[1]', '[2].children[0]'],
    );
  });

  it('keeps the text of unknown Portable Text blocks and reports what it leaves out', () => {
    const said = (text: string, marks: string[] = []) => ({
      _type: 'block',
      markDefs: [{ _key: 'n', _type: 'footnote', note: [{ _type: 'block', children: [] }] }],
      children: [{ _type: 'span', text, marks }],
    });
    const { value, problems } = fromPortableText([
      { _type: 'callout', body: [said('Kept')] },
      said('x', ['n']),
      { _type: 'video', url: '/v' },
    ]);
    assert.deepEqual(value, [
      { type: 'paragraph', children: 'Kept' },
      { type: 'paragraph', children: 'x' },
    ]);
    assert.deepEqual(
      problems.map(({ path, message }) => [path, /left out|are kept/.exec(message)?.[0]]),
      [
        ['[0]', 'are kept'],
        ['[1].children[0]', 'are kept'],
        ['[1].markDefs[0]', 'left out'],
        ['[2]', 'left out'],
      ],
    );
  });

  it('reports merged table cells in Contentful and keeps the paragraphs of a cell apart', () => {
    const said = (value: string) => ({ nodeType: 'paragraph', content: [{ nodeType: 'text', value }] });
    const cell = { nodeType: 'table-cell', data: { colspan: 2 }, content: [said('one'), said('two')] };
    const { value, problems } = fromContentful({
      nodeType: 'document',
      content: [
        {
          nodeType: 'table',
          content: [{ nodeType: 'table-row', content: [cell, { ...cell, data: undefined }] }],
        },
      ],
    });
    assert.deepEqual(value, [{ type: 'table', head: [], rows: [['one two', 'one two']] }]);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['content[0].content[0].content[0]'],
    );
  });

  it('reports embedded assets and struck-out text in Contentful, and quotations in Strapi', () => {
    const contentful = fromContentful({
      nodeType: 'document',
      content: [
        { nodeType: 'embedded-asset-block', data: { target: { sys: { id: 'a' } } }, content: [] },
        {
          nodeType: 'paragraph',
          content: [{ nodeType: 'text', value: 'x', marks: [{ type: 'strikethrough' }] }],
        },
      ],
    });
    assert.equal(contentful.value, '');
    assert.match(messages(contentful).join(), /refers to another entry.*struck out: "x"/);
    const strapi = fromStrapi([{ type: 'quote', children: [{ type: 'text', text: 'x' }] }]);
    assert.equal(strapi.value, 'x');
    assert.match(messages(strapi).join(), /quotation/);
  });
});

describe('import of text with shortcodes or placeholders', () => {
  const messages = (problems: readonly { message: string }[]) =>
    problems.map(({ message }) => message.split(/[,.] /, 1)[0]);

  it('reports shortcodes in HTML once and keeps them as written', () => {
    const html =
      '<script>let a = "{{ b }}";</script><p>[vc_row css=".a{}"][vc_column]It is warm.[/vc_column][/vc_row]</p>';
    const { value, problems } = fromHtml(html);
    assert.equal(value, '[vc_row css=".a{}"][vc_column]It is warm.[/vc_column][/vc_row]');
    assert.deepEqual(messages(problems), ['holds the shortcode "[vc_row css=".a{}"]" and 3 more']);
  });

  it('reports each shortcode in Markdown with its line', () => {
    const { problems } = fromMarkdown('A wrap.\n\n{{< youtube abc >}}\n\n[caption id="a"]A bed[/caption]');
    assert.deepEqual(
      problems.map(({ message, position }) => [position?.line, /"(.*?\]|.*?\}\})"/.exec(message)?.[1]]),
      [
        [3, '{{< youtube abc >}}'],
        [5, '[caption id="a"]'],
        [5, '[/caption]'],
      ],
    );
  });

  it('ignores ordinary text in brackets or braces', () => {
    for (const text of [
      'It helped [sic].',
      'See [1], [n = 12] and [a/b].',
      'A {warm} wrap',
      '[Ask](/a) us [today]',
    ])
      assert.deepEqual([...fromMarkdown(text).problems, ...fromHtml(text).problems], [], text);
  });

  it('reports WordPress blocks that are stored without content', () => {
    const { value, problems } = fromHtml(
      '<!-- wp:paragraph {"a":"b"} --><p>Warm.</p><!-- /wp:paragraph --><!-- wp:block {"ref":12} /--><!-- wp:acme/faq /-->',
    );
    assert.equal(value, 'Warm.');
    assert.deepEqual(messages(problems), [
      'holds the block "block" of WordPress',
      'holds the block "acme/faq" of WordPress',
    ]);
  });
});
