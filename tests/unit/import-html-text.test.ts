/** HTML as running text: what an element reads inside itself, an import reads, too. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faqFromHtml, fromHtml } from '../../src/import/html.js';
import { paragraph, strong, text, told } from './support/imported-html.js';

describe('HTML import of text', () => {
  it('reads the body of a page, and any text after </body> or </html>', () => {
    const head = '<head><meta charset="utf-8"><title>Title</title></head>';
    assert.equal(
      text(`<!doctype html><html lang="en">${head}<body class="a"><p>One</p></body></html>`),
      'One',
    );
    for (const ends of [
      ['</body>', '</html>'],
      ['</BODY>', '</HTML>'],
    ])
      assert.equal(text(`<p>One</p>${ends[0]}<p>Two</p>${ends[1]}<p>Three</p>`), 'One\n\nTwo\n\nThree');
  });

  it('reads hundreds of sibling elements without counting them as nesting', () => {
    assert.equal(text('<div><p>One</p></div>'.repeat(300)), Array(300).fill('One').join('\n\n'));
  });

  it('ignores hidden text, but reads hidden="until-found"', () => {
    assert.equal(text('<p hidden="until-found">Found.</p><p hidden>Not.</p>'), 'Found.');
  });

  it('reports unsupported elements by name and content and leaves them out', () => {
    const html =
      '<picture><img src="a.png"></picture><canvas></canvas><button>b</button><strike>safe</strike>New.';
    const imported = fromHtml(html);
    assert.equal(imported.value, 'New.');
    const names = ['<picture> ("a.png")', '<canvas>', '<button> ("b")', '<strike> ("safe")'];
    assert.deepEqual(
      imported.problems.map(({ message }) => message.split('. ', 1)[0]),
      names.map((name) => `holds ${name}, which is left out`),
    );
  });

  it('reports a remedy for each unsupported element, but ignores images with an empty alt', () => {
    const remedies = {
      'Link to what it shows': ['iframe', 'video', 'audio', 'object', 'embed', 'canvas'],
      'Say in words what it shows': ['img', 'picture', 'svg', 'math'],
      'Put it beside the element, or link to it': ['form', 'input', 'select', 'textarea', 'button'],
      'Take out what no longer holds': ['del', 's', 'strike'],
    };
    for (const [remedy, tags] of Object.entries(remedies))
      for (const tag of tags) {
        const { value, problems } = fromHtml(`Words.<${tag}></${tag}>`);
        assert.equal(value, 'Words.');
        assert.equal(problems[0]?.message, `holds <${tag}>, which is left out. ${remedy}.`);
      }
    assert.equal(text('Words.<img src="line.png" alt="">'), 'Words.');
    assert.equal(text('Words.<picture><img src="line.png" alt=""></picture>'), 'Words.');
    const form = fromHtml('Words.<form><p>Name</p></form>');
    assert.equal(form.value, 'Words.');
    assert.match(form.problems[0]!.message, /^holds <form> \("Name"\)/);
  });

  it('starts a new paragraph at each block element', () => {
    const tags =
      'address article aside blockquote center dd details dialog div dt fieldset figcaption figure footer header hgroup li main nav p pre section';
    for (const tag of tags.split(' ')) assert.equal(text(`a<${tag}>b</${tag}>c`), 'a\n\nb\n\nc', tag);
    assert.equal(text('a<hr>b'), 'a\n\nb');
    assert.equal(text('<my-box><p>a</p></my-box>b<my-word>c</my-word>'), 'a\n\nbc');
    assert.equal(text('<div>a</div><div>b</div>'), 'a\n\nb');
  });

  it('reads emphasis from tags, but no abbreviation from the title of a <span>', () => {
    for (const tag of ['i', 'em', 'cite', 'dfn', 'var'])
      assert.deepEqual(text(`<${tag}>a</${tag}>`), [paragraph({ type: 'em', children: 'a' })], tag);
    for (const tag of ['b', 'strong']) assert.deepEqual(text(`<${tag}>a</${tag}>`), [paragraph(strong('a'))]);
    assert.equal(text('<span title="long">a</span>'), 'a');
  });

  it('adds quotation marks around <q>', () => {
    assert.equal(text('They call it <q>gentle</q>.'), 'They call it "gentle".');
    assert.deepEqual(text('<q>a <b>b</b></q> c'), [paragraph('"a ', strong('b'), '" c')]);
    const { value } = faqFromHtml('<h3>Is it <q>gentle</q>?</h3><p>No.</p>');
    assert.equal(value?.items[0]?.question, 'Is it "gentle"?');
  });

  it('collapses white space, and reads one <br> as a space and two as a new paragraph', () => {
    assert.equal(text('One<br><br>two<br>three'), 'One\n\ntwo three');
    assert.equal(text('a\t\fb'), 'a b');
    assert.equal(text('One<br>two<br>\n<br>three'), 'One two\n\nthree');
    assert.equal(text('10&nbsp; mg'), '10\u00a0 mg');
  });

  it('keeps text and nested lists outside <li>, and drops empty entries and lists', () => {
    assert.deepEqual(text('<ul>words<li>a</li><p>b</p></ul>'), [
      { type: 'list', items: ['words', 'a', 'b'] },
    ]);
    assert.deepEqual(text('<ul> <li></li> <li>a</li> </ul>'), [{ type: 'list', items: ['a'] }]);
    assert.deepEqual(text('<menu><li>a</li></menu><ul></ul>'), [{ type: 'list', items: ['a'] }]);
    assert.deepEqual(text('<ol><li>a</li><ol><li>b</li></ol></ol>'), [
      {
        type: 'list',
        ordered: true,
        items: [[paragraph('a'), { type: 'list', ordered: true, items: ['b'] }]],
      },
    ]);
    assert.deepEqual(text('<ul><ul><li>c</li></ul></ul>'), [
      { type: 'list', items: [[{ type: 'list', items: ['c'] }]] },
    ]);
  });

  it('keeps the bold, italics or link around a block element', () => {
    for (const tag of ['b', 'strong'])
      assert.deepEqual(text(`<${tag}><div>a</div></${tag}>`), [paragraph(strong('a '))]);
    for (const tag of ['i', 'em'])
      assert.deepEqual(text(`<${tag}><div>a</div></${tag}>`), [paragraph({ type: 'em', children: 'a ' })]);
    const link = { type: 'link', href: '/a', children: 'a ' };
    assert.deepEqual(text('<a href="/a"><div>a</div></a>'), [paragraph(link)]);
  });

  it('drops links and formatting that contain only white space', () => {
    for (const tag of ['a href="/a"', 'strong', 'sup']) {
      const end = `</${tag.split(' ', 1)[0]}>`;
      assert.equal(text(`a<${tag}> ${end}b<p><${tag}>&nbsp;${end}</p>c`), 'a b\n\nc');
      assert.equal(text(`a <${tag}><em> ${end}b`), 'a b');
    }
  });

  it('reads <legend> and <summary> in bold', () => {
    const html = '<fieldset><legend>L</legend></fieldset><details><summary>S</summary></details>';
    assert.deepEqual(text(html), [paragraph(strong('L')), paragraph(strong('S'))]);
  });

  it('reads a <dl> as a list with bold terms, even if a term or a description is missing', () => {
    const html = '<dl><dt>Ice</dt><dt>Rest</dt><dd>Cools.</dd><dd>Calms.</dd><div><dt>Heat</dt></div></dl>';
    assert.deepEqual(text('<dl><dt> </dt><dd>Cools.</dd><dd></dd></dl>'), [
      { type: 'list', items: [[{ type: 'paragraph', children: ['Cools.'] }]] },
    ]);
    const entries = [[strong('Ice')], [strong('Rest'), ' ', 'Cools.'], ['Calms.'], [strong('Heat')]];
    const items = entries.map((children) => [{ type: 'paragraph', children }]);
    assert.deepEqual(text(html), [{ type: 'list', items }]);
  });

  it('reads a table with caption, head and foot, and flattens a nested table into its cell', () => {
    const inner = '<table><tr><td>In</td></tr></table>';
    const html = `<table><caption> Prices\n</caption><thead><tr><td>What</td></tr></thead><tbody><tr><td>One${inner}</td></tr></tbody><tfoot><tr><td>All</td></tr></tfoot></table>`;
    assert.deepEqual(text(html), [
      { type: 'table', caption: 'Prices', head: ['What'], rows: [['One In'], ['All']] },
    ]);
  });

  it('reads a table head only if the first row has only <th> cells, and reports merged cells', () => {
    const table = (...rows: string[]) =>
      fromHtml(`<table><caption> </caption>${rows.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`);
    assert.deepEqual(table('<th>a</th><th>b</th>', '<th>c</th><td>d</td>'), {
      value: [{ type: 'table', head: ['a', 'b'], rows: [['c', 'd']] }],
      problems: [],
    });
    const rows = [['a', 'b']];
    const once = table('<th>a</th><td colspan="1" rowspan="1">b</td>');
    assert.deepEqual(once, { value: [{ type: 'table', head: [], rows }], problems: [] });
    for (const span of ['colspan', 'rowspan']) {
      const merged = table(`<th>a</th><td ${span}="2">b</td>`);
      assert.deepEqual(merged.value, once.value);
      assert.deepEqual(told(merged), ['holds a table with merged cells, which are shown unmerged']);
    }
  });

  it('keeps the space after an abbreviation and drops empty elements', () => {
    assert.deepEqual(text('An <abbr title="long">A<b>\nB</b></abbr> <cite>C</cite> <b></b>helps'), [
      paragraph(
        'An ',
        { type: 'abbreviation', text: 'A B', expansion: 'long' },
        ' ',
        { type: 'em', children: 'C' },
        ' helps',
      ),
    ]);
  });
});
