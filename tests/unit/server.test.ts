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

describe('render on the server', () => {
  for (const { name, tag, content, shows } of cases) {
    it(`writes <${tag}> with all that a reader sees, and its content once more as JSON`, () => {
      const html = renderToString(content as never, { element: name });
      assert.ok(html.startsWith(`<${tag}><template shadowrootmode="open"><style>`));
      assert.ok(html.endsWith(`</script></${tag}>`));
      assert.ok(readableWords(html).includes(shows), readableWords(html));
      assert.equal(html.match(/<script/g)?.length, 1);
      assert.deepEqual(jsonIn(html), JSON.parse(JSON.stringify(content)));
    });
  }

  it('writes the whole page of a treatment: every element, and one copy of the content', () => {
    const html = renderToString(furnished);
    for (const { tag } of cases) assert.match(html, new RegExp(`<${tag}\\s`));
    assert.equal(html.match(/<script/g)?.length, 1);
    assert.equal(html.match(/<template [^>]*shadowrootmode="open"/g)?.length, 12);
  });

  it('gives each element inside the page its treatment, with sources, terms and heading levels', () => {
    const html = renderToString(furnished, { headingLevel: 3 });
    assert.match(html, /href="#[\w-]+"[^>]*part="citation"|part="citation"[^>]*href="#[\w-]+"/);
    assert.match(html, /<h3 /);
    assert.doesNotMatch(html, /<h2 /);
    const definition = furnished.terms[1]!.definition;
    assert.ok(readableWords(html).includes(`(${definition})`), 'a term with its definition');
  });

  it('writes a layout of the page’s own, with elements that share the one copy of the content', () => {
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

  it('writes the day that its author wrote, wherever on earth the server stands', () => {
    const zone = process.env.TZ;
    for (const TZ of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env.TZ = TZ;
      const html = renderToString({ review: { lastReviewed: '2026-01-31' } }, { element: 'sources' });
      assert.match(readableWords(html), /January 31, 2026/, TZ);
    }
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('writes attributes, those that an element reflects among them', () => {
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

  it('opens and closes what the attributes say', () => {
    const risks = (attributes: object) =>
      renderToString(furnished.risks, { element: 'risks-accordion', attributes: { ...attributes } });
    assert.doesNotMatch(risks({}), /hidden="until-found"/);
    assert.match(risks({ collapsed: true }), /hidden="until-found"/);
  });

  it('writes no `<?>`, which minifiers of HTML stop at', () => {
    assert.ok(!renderToString(furnished).includes('<?'));
    // In the words of an author it is text.
    const html = renderToString({ items: [{ question: '<?>', answer: '<?>' }] }, { element: 'faq' });
    assert.equal(html.match(/&lt;\?>|&lt;\?&gt;/g)?.length, 2);
  });

  it('writes nothing that a template language reads', () => {
    const html = renderToString(furnished);
    for (const opening of ['{{', '{%', '{#', '{!!', '<%', '${', '#{', '@{', '@if', '@import'])
      assert.ok(!html.includes(opening), opening);
  });

  it('puts the nonce of the page on every style element', () => {
    const html = renderToString(furnished, { nonce: 'YWJj' });
    assert.match(html, /<style nonce="YWJj">/);
    assert.equal(html.replaceAll(' nonce="YWJj"', ''), renderToString(furnished));
    assert.doesNotMatch(html, /<style>/);
    const nonce = 'aZ09+/-_==';
    assert.ok(renderToString(furnished, { nonce }).includes(`<style nonce="${nonce}">`));
  });

  it('tells of each place that cannot be used, and renders the rest', () => {
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

  it('says which elements there are where a layout asks for another', () => {
    const layout: Layout = (element) => element('fag' as 'faq');
    assert.throws(
      () => renderToString(prolotherapy, { layout }),
      /There is no element "fag". Use: .*\bfaq\b/,
    );
  });

  it('refuses a layout that returns no HTML, which would stand in the page as undefined or [object Promise]', () => {
    for (const returned of [undefined, Promise.resolve('<p>Words</p>')]) {
      const layout = () => returned as never;
      assert.throws(() => renderToString(prolotherapy, { layout }), /layout returns nothing, or a promise/);
    }
    const wrapped = new String('<p>Words</p>') as string;
    assert.ok(renderToString(prolotherapy, { layout: () => wrapped }).includes('</template><p>Words</p>'));
  });

  it('throws at once where the call itself is wrong', () => {
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

  it('has styles for the head of a page, which are no element’s own', () => {
    assert.match(prepaintStyles, /^ *clinic-faq/m);
    // It is the page's, which knows neither an element's own colours nor what ends a <style>.
    assert.doesNotMatch(prepaintStyles, /:host|var\(--_|<\//);
  });

  it('needs no browser, and leaves none behind', () => {
    renderToString(prolotherapy);
    assert.equal(typeof window, 'undefined');
    assert.equal(typeof document, 'undefined');
  });
});

describe('the stream of a render', () => {
  it('comes in pieces, each made when it is asked for', () => {
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

  it('is a source for a pipeline of Node', async () => {
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

  it('shares nothing with other renders: 200 at a time, in two languages', () => {
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
