import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { describe, it } from 'node:test';
import { registerLabels } from '../../src/labels/labels.js';
import {
  prepaintStyles,
  render,
  renderToString,
  type Layout,
  type Problem,
} from '../../src/server/render.js';
import { cases } from '../support/cases.js';
import { furnished, prolotherapy } from '../support/examples.js';
import { readableWords } from './support/readable-words.js';

describe('server rendering', () => {
  for (const { name, tag, content, shows } of cases) {
    it(`renders <${tag}> with declarative shadow DOM, readable text and its content as JSON`, () => {
      const html = renderToString(content as never, { element: name });
      assert.ok(html.startsWith(`<${tag}><template shadowrootmode="open"><style>`));
      assert.ok(html.endsWith(`</script></${tag}>`));
      assert.ok(readableWords(html).includes(shows), readableWords(html));
      assert.equal(html.match(/<script/g)?.length, 1);
      assert.deepEqual(jsonIn(html), JSON.parse(JSON.stringify(content)));
    });
  }

  it('renders a whole treatment page with every element and one JSON copy of the content', () => {
    const html = renderToString(furnished);
    for (const { tag } of cases) assert.match(html, new RegExp(`<${tag}\\s`));
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.equal(html.match(/<template [^>]*shadowrootmode="open"/g)?.length, 12);
  });

  it('gives the elements inside a treatment page its sources and heading level', () => {
    const html = renderToString(furnished, { headingLevel: 3 });
    assert.match(html, /href="#[\w-]+"[^>]*part="citation"|part="citation"[^>]*href="#[\w-]+"/);
    assert.match(html, /<h3 /);
    assert.doesNotMatch(html, /<h2 /);
    const definition = furnished.terms[1]!.definition;
    assert.ok(readableWords(html).includes(`(${definition})`), 'a term with its definition');
  });

  it('renders a custom layout with one copy of the content, and rejects one for a single element', () => {
    const html = renderToString(furnished, {
      layout: (element) => `<main>${element('faq', { exclusive: true })}${element('sources')}</main>`,
    });
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.match(html, /<slot[^]*<\/template><main><clinic-faq exclusive(="")?>/);
    assert.ok(readableWords(html).includes(furnished.faq.items[0]!.question));
    assert.match(
      html,
      /<\/template><\/clinic-faq><clinic-sources>[^]*<\/template><\/clinic-sources><\/main><script/,
    );
    assert.doesNotMatch(html, /<clinic-risks-accordion/);
    assert.throws(
      () => render(furnished.faq, { element: 'faq', layout: () => '' }),
      /^TypeError: Only a treatment/,
    );
  });

  it('renders dates as written, in any server time zone', () => {
    const zone = process.env.TZ;
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ;
      const html = renderToString({ review: { lastReviewed: '2026-01-31' } }, { element: 'sources' });
      assert.match(readableWords(html), /January 31, 2026/, TZ);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('renders attributes, escapes their values and omits those that are false or null', () => {
    const html = renderToString(prolotherapy.faq, {
      element: 'faq',
      lang: 'en-GB',
      attributes: { exclusive: true, 'copy-links': true, id: 'a"b', compact: false, title: null },
    });
    assert.match(html, /^<clinic-faq lang="en-GB" exclusive copy-links id="a&quot;b">/);
    assert.match(html, /part="copy-link"/);
    const written = renderToString(prolotherapy.faq, {
      element: 'faq',
      attributes: { ID: 'a', 'data-x.y:z_1': 2, 'data-none': 0, title: '' },
    });
    assert.match(written, /^<clinic-faq id="a" data-x\.y:z_1="2" data-none="0" title>/);
  });

  it('renders risks collapsed only if the collapsed attribute is set', () => {
    const risks = (attributes: object) =>
      renderToString(furnished.risks, { element: 'risks-accordion', attributes: { ...attributes } });
    assert.doesNotMatch(risks({}), /hidden="until-found"/);
    assert.match(risks({ collapsed: true }), /hidden="until-found"/);
  });

  it('writes no `<?>`, which HTML minifiers cannot read, and escapes it in content', () => {
    assert.ok(!renderToString(furnished).includes('<?'));
    // In the words of an author it is text.
    const html = renderToString({ items: [{ question: '<?>', answer: '<?>' }] }, { element: 'faq' });
    assert.equal(html.match(/&lt;\?>|&lt;\?&gt;/g)?.length, 2);
  });

  it('writes no template language syntax', () => {
    const html = renderToString(furnished);
    for (const opening of ['{{', '{%', '{#', '{!!', '<%', '${', '#{', '@{', '@if', '@import'])
      assert.ok(!html.includes(opening), opening);
  });

  it('sets the nonce on every style element', () => {
    const html = renderToString(furnished, { nonce: 'YWJj' });
    assert.match(html, /<style nonce="YWJj">/);
    assert.equal(html.replaceAll(' nonce="YWJj"', ''), renderToString(furnished));
    assert.doesNotMatch(html, /<style>/);
    const nonce = 'aZ09+/-_==';
    assert.ok(renderToString(furnished, { nonce }).includes(`<style nonce="${nonce}">`));
  });

  it('reports the path of each invalid value and renders the rest', () => {
    for (const { name, spoilt, path, stillShows } of cases) {
      const problems: Problem[] = [];
      const onProblem = (problem: Problem) => problems.push(problem);
      const html = renderToString(spoilt as never, { element: name, onProblem });
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
      assert.ok(readableWords(html).includes(stillShows));
    }
    const paths: string[] = [];
    const onProblem = ({ path }: Problem) => void paths.push(path);
    renderToString({ ...prolotherapy, faq: { items: [{ question: 'Why?' } as never] } }, { onProblem });
    assert.deepEqual(paths, ['treatment.faq.items[0].answer']);
  });

  it('throws an error that lists the available elements if a layout uses an unknown one', () => {
    const layout: Layout = (element) => element('fag' as 'faq');
    assert.throws(
      () => renderToString(prolotherapy, { layout }),
      /There is no element "fag". Use: .*\bfaq\b/,
    );
  });

  it('rejects a layout that returns undefined or a promise, but accepts a String object', () => {
    for (const returned of [undefined, Promise.resolve('<p>Words</p>')]) {
      const layout = () => returned as never;
      assert.throws(() => renderToString(prolotherapy, { layout }), /layout returns nothing, or a promise/);
    }
    const wrapped = new String('<p>Words</p>') as string;
    assert.ok(renderToString(prolotherapy, { layout: () => wrapped }).includes('</template><p>Words</p>'));
  });

  it('throws immediately if the content is unusable or an option is invalid', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    assert.throws(() => render(circle as never), TypeError);
    for (const nothing of [undefined, null])
      assert.throws(() => render(nothing as never), /no content to render/);
    assert.throws(() => render(JSON.stringify(prolotherapy) as never), /a text. Read it with JSON\.parse/);
    const file = Buffer.from(JSON.stringify(prolotherapy));
    assert.throws(() => render(file as never), /a text. Read it with JSON\.parse/);
    assert.throws(() => render(Promise.resolve(prolotherapy) as never), /a promise. Await it/);
    const misspelt = { elemnt: 'faq' };
    assert.throws(() => render(prolotherapy, misspelt as object), /no option "elemnt". Use: element, /);
    assert.throws(() => render(prolotherapy, { element: 'toString' as 'treatment' }), /There is no element/);
    assert.throws(
      () => render(prolotherapy, { attributes: { 'a><b': true } }),
      /not the name of an attribute/,
    );
    for (const headingLevel of [1, 7, 2.5, NaN])
      assert.throws(() => render(prolotherapy, { headingLevel }), /level is .+\. Use a number from 2 to 6/);
    for (const nonce of ['', '"><script>', 'YWJj"><script>', '"><script>YWJj'])
      assert.throws(() => render(prolotherapy, { nonce }), /nonce/, nonce);
  });

  it('provides prepaint styles without :host, private custom properties or closing tags', () => {
    assert.match(prepaintStyles, /^ *clinic-faq/m);
    // It is the page's, which knows neither an element's own colours nor what ends a <style>.
    assert.doesNotMatch(prepaintStyles, /:host|var\(--_|<\//);
  });

  it('leaves the global window and document undefined', () => {
    renderToString(prolotherapy);
    assert.equal(typeof window, 'undefined');
    assert.equal(typeof document, 'undefined');
  });
});

describe('the HTML chunks of a render', () => {
  it('are rendered on demand, contain at least 8192 characters each, except the last, and add up to the whole', () => {
    const content = { name: 'T', faq: { items: Array.from({ length: 200 }, question) } };
    const pieces = render(content);
    const first = pieces.next().value!.length;
    const whole = renderToString(content);
    assert.ok(first < whole.length / 4, `${first} of ${whole.length} characters came first`);
    let renders = 0;
    registerLabels('en-x-counted', { disclosure: { copyLink: (of) => `${++renders}: ${of}` } });
    const counted = render(content.faq, {
      element: 'faq',
      lang: 'en-x-counted',
      attributes: { 'copy-links': true },
    });
    counted.next();
    assert.ok(renders < 50, `${renders} questions were rendered for the first piece`);
    assert.ok([...counted].length > 1);
    assert.equal(renders, 200);
    assert.equal([...render(content)].join(''), whole);
    const lengths = [...render(content)].map(({ length }) => length);
    assert.ok(
      lengths.slice(0, -1).every((length) => length >= 8192),
      `${lengths.join()} characters`,
    );
  });

  it('can be the source of a Node stream pipeline', async () => {
    let written = '';
    const response = new Writable({
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString();
        done();
      },
    });
    await pipeline(render(prolotherapy), response);
    assert.equal(written, renderToString(prolotherapy));
  });

  it('do not mix when 200 renders in two languages are interleaved', () => {
    registerLabels('de', { disclosure: { showAll: 'Alle öffnen' } });
    const content = (index: number) => ({
      name: 'T',
      faq: { heading: `Page ${index}`, items: [0, 1, 2].map((number) => question(number, index)) },
    });
    const options = (index: number) => ({
      lang: index % 2 ? 'de' : 'en',
      headingLevel: 2 + (index % 4),
    });
    const renders = Array.from({ length: 200 }, (_, index) => ({
      pieces: render(content(index), options(index)),
      html: '',
    }));
    for (let open = renders; open.length;) {
      open = open.filter((one) => {
        const { value, done } = one.pieces.next();
        one.html += value ?? '';
        return !done;
      });
    }
    renders.forEach(({ html }, index) => {
      assert.equal(html, renderToString(content(index), options(index)));
      const words = readableWords(html);
      assert.ok(words.includes(`Page ${index} `));
      assert.equal(words.includes('Alle öffnen'), index % 2 === 1);
    });
  });
});

function question(number: number, page = 0) {
  return {
    question: `Question ${number} of page ${page}?`,
    answer: 'An answer with a few words. '.repeat(4),
  };
}

function jsonIn(html: string): unknown {
  return JSON.parse(html.match(/<script type="application\/json">(.*?)<\/script>/s)![1]!);
}
