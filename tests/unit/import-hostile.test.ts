import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { faqSection, parse, richText, type RichText } from '../../src/content/index.js';
import { fromContentful } from '../../src/import/contentful.js';
import { faqFromHtml, fromHtml } from '../../src/import/html.js';
import type { Imported } from '../../src/import/imported.js';
import { fromMarkdown } from '../../src/import/markdown.js';
import { fromPortableText } from '../../src/import/portable-text.js';
import { fromProseMirror } from '../../src/import/prosemirror.js';
import { fromRankMath } from '../../src/import/rank-math.js';
import { fromStrapi } from '../../src/import/strapi.js';
import { treatmentFromMarkdown } from '../../src/import/treatment.js';
import { fromYoast } from '../../src/import/yoast.js';
import { renderToString } from '../../src/server/render.js';
import published from '../fixtures/payloads.json' with { type: 'json' };
import { furnished } from '../support/examples.js';

/** The payload as text, and as the address of a link, in every format that holds text. */
const importers: Record<string, (payload: string) => Imported<RichText>> = {
  Markdown: (payload) => fromMarkdown(payload),
  'an address in Markdown': (payload) => fromMarkdown(`[x](<${payload.replace(/[<>\n]/g, '\\$&')}>)`),
  HTML: (payload) => fromHtml(payload),
  'Portable Text': (payload) =>
    fromPortableText([
      {
        _type: 'block',
        style: payload,
        markDefs: [{ _key: 'a', _type: 'link', href: payload }],
        children: [{ _type: 'span', text: payload, marks: ['a', payload] }],
      },
    ]),
  Contentful: (payload) =>
    fromContentful({
      nodeType: 'document',
      content: [
        { nodeType: payload, content: [{ nodeType: 'text', value: payload, marks: [{ type: payload }] }] },
        {
          nodeType: 'hyperlink',
          data: { uri: payload },
          content: [{ nodeType: 'text', value: payload, marks: [] }],
        },
      ],
    }),
  ProseMirror: (payload) =>
    fromProseMirror({
      type: 'doc',
      content: [
        {
          type: payload,
          content: [
            {
              type: 'text',
              text: payload,
              marks: [
                { type: payload },
                { type: 'link', attrs: { href: payload, linktype: payload, anchor: payload } },
              ],
            },
          ],
        },
      ],
    }),
  Strapi: (payload) =>
    fromStrapi([
      {
        type: 'paragraph',
        children: [{ type: 'link', url: payload, children: [{ type: 'text', text: payload }] }],
      },
    ]),
};

/** The elements of a rendered page, those in shadow roots too; without our own styles and the JSON. */
function elementsIn(html: string) {
  const flat = html
    .replace(/<script type="application\/json">.*?<\/script>/gs, '')
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<(\/?)template\b/g, '<$1div');
  return [
    ...parseHTML(`<!doctype html><html><body>${flat}</body></html>`).document.querySelectorAll('body *'),
  ];
}

const ours = new Set(elementsIn(renderToString(furnished)).map(({ localName }) => localName));
for (const name of ['table', 'thead', 'tbody', 'caption', 'sub', 'sup', 'em', 'strong', 'th', 'td', 'tr'])
  ours.add(name);

function assertInert(html: string): void {
  for (const element of elementsIn(html)) {
    assert.ok(ours.has(element.localName), `<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      assert.doesNotMatch(name, /^(on|style$|src|xlink|action|formaction|background|data$)/, name);
      if (name !== 'href') continue;
      const { protocol } = new URL(value, 'https://clinic.example/');
      assert.match(protocol, /^(https?|mailto|tel):$/, value);
    }
  }
}

describe('published attacks', () => {
  it('fail the safety check when they reach the page', () => {
    for (const html of ['<img src=x>', '<p onclick=alert(1)>', '<a href="java&#10;script:alert(1)">x</a>']) {
      assert.throws(() => assertInert(html));
    }
  });

  it('include at least 100 payloads', () => assert.ok(published.payloads.length >= 100));

  for (const [name, read] of Object.entries(importers)) {
    it(`stay inert in ${name}`, () => {
      for (const payload of published.payloads) {
        const { value } = read(payload);
        assert.deepEqual(parse(richText, value).problems, [], payload);
        assertInert(renderToString({ whatItIs: value }, { element: 'treatment-explainer' }));
      }
    });
  }

  it('stay inert in Yoast blocks, Rank Math blocks and <details>', () => {
    let read = 0;
    for (const payload of published.payloads) {
      const all = [
        fromYoast(
          `<div class="schema-faq-section"><strong class="schema-faq-question">${payload}</strong><p class="schema-faq-answer">${payload}</p></div>`,
        ),
        fromRankMath(
          `<div class="rank-math-list-item"><h3 class="rank-math-question">${payload}</h3><div class="rank-math-answer">${payload}</div></div>`,
        ),
        faqFromHtml(`<details><summary>Why? ${payload}</summary>${payload}</details>`),
      ];
      for (const { value } of all) {
        // A few payloads end the markup around them, and no question is left.
        if (!value) continue;
        assertInert(renderToString(value, { element: 'faq' }));
        read++;
      }
    }
    assert.ok(read >= 360, `${read} were read`);
  });
});

describe('published attacks in a whole treatment', () => {
  const everywhere = (payload: string) => `---
name: A
explainer: { tagline: ${JSON.stringify(payload)} }
callsToAction: [{ label: ${JSON.stringify(payload)}, href: ${JSON.stringify(payload)} }]
---

${payload}

## About: ${payload}

### Evidence

- Known: ${payload}

## Risks

### ${payload} {#${payload}}

- Frequency: ${payload}
- Severity: ${payload}

${payload} [x](term:${payload}) [^${payload}]

## Questions

### ${payload}

[x](<${payload.replace(/[<>\n]/g, '\\$&')}>)

## Words

- ${payload}: ${payload}

## Sources

### ${payload}

- URL: ${payload}
`;

  it('stay inert', () => {
    for (const payload of published.payloads) {
      const { value } = treatmentFromMarkdown(everywhere(payload));
      assert.ok(value, payload);
      assertInert(renderToString(value));
    }
  });

  it('leave the risk and the question readable', () => {
    const { value } = treatmentFromMarkdown(everywhere('<img src=x onerror=alert(1)>'));
    assert.equal(value?.risks?.items.length, 1);
    assert.equal(value.faq?.items.length, 1);
  });
});

describe('import of broken or hostile input', () => {
  const type = fc.constantFrom(
    'block',
    'span',
    'text',
    'paragraph',
    'heading',
    'list',
    'list-item',
    'link',
    'table',
    'image',
    'document',
    'hyperlink',
    'ordered-list',
    'table-row',
    'quote',
    'code',
    'citation',
    'constructor',
    '__proto__',
    7,
    null,
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      fc.anything(),
      fc.record(
        {
          _type: type,
          type,
          nodeType: type,
          children: fc.array(tie('node'), { maxLength: 4 }),
          content: fc.array(tie('node'), { maxLength: 4 }),
          text: fc.oneof(fc.string(), fc.anything()),
          value: fc.string(),
          marks: fc.oneof(fc.array(fc.string()), fc.anything()),
          markDefs: fc.anything(),
          listItem: fc.constantFrom('bullet', 'number', 3),
          level: fc.oneof(fc.integer({ min: -1, max: 4 }), fc.anything()),
          rows: fc.anything(),
        },
        { requiredKeys: [] },
      ),
    ),
  }));

  for (const [name, read] of Object.entries({
    fromPortableText,
    fromStrapi,
    fromContentful,
    fromProseMirror,
  })) {
    it(`never throws and returns only valid text: ${name}`, () => {
      fc.assert(
        fc.property(fc.array(node), (nodes) => {
          for (const data of [
            nodes,
            { nodeType: 'document', content: nodes },
            { type: 'doc', content: nodes },
            nodes[0],
          ]) {
            const { value } = read(data);
            assert.deepEqual(parse(richText, value), { value, problems: [] });
          }
        }),
      );
    });
  }

  it('never throws and returns only valid content: Markdown, HTML, Yoast and Rank Math', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom(...published.payloads, '\n\n', '> ', '- ', '<table><tr>', '</ul>', '<li>'), {
          maxLength: 8,
        })
        .map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const read of [fromMarkdown, fromHtml]) {
          const { value } = read(input);
          assert.deepEqual(parse(richText, value), { value, problems: [] });
        }
        for (const read of [faqFromHtml, fromYoast, fromRankMath]) {
          const { value } = read(input);
          if (value) assert.deepEqual(parse(faqSection, value), { value, problems: [] });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('returns empty text or a problem for unusable, circular or throwing data', () => {
    const loop: unknown[] = [];
    loop.push({ _type: 'block', children: loop });
    const trap = [
      {
        get type() {
          throw new Error('trap');
        },
      },
    ];
    for (const data of [undefined, null, 1, 'x', {}, loop, trap, [null], [[]], Symbol('x')]) {
      for (const read of [fromPortableText, fromContentful, fromStrapi, fromProseMirror])
        assert.equal(read(data).value, '');
      for (const read of [fromMarkdown, fromHtml, fromYoast])
        if (typeof data !== 'string') assert.ok(read(data as string).problems.length);
    }
  });

  it('prevents prototype pollution through front matter', () => {
    const { value } = treatmentFromMarkdown(
      '---\nname: A\n__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\nfaq: { __proto__: { polluted: 1 } }\n<<: { polluted: 1 }\n---\n\n## \\_\\_proto\\_\\_\n\n## Questions\n\n### constructor\n\n- \\_\\_proto\\_\\_: x\n',
    );
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.deepEqual(value?.faq?.items, [
      { question: 'constructor', answer: [{ type: 'list', items: ['__proto__: x'] }], id: 'constructor' },
    ]);
  });

  it('rejects front matter with exponential or circular aliases', () => {
    const levels = Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`);
    for (const yaml of [`a0: &a0 x\n${levels.join('\n')}`, 'faq: &faq { items: *faq }']) {
      const { value, problems } = treatmentFromMarkdown(`---\nname: A\n${yaml}\n---\n`);
      assert.equal(value, undefined);
      assert.match(problems[0]!.message, /^starts with front matter that holds no fields/);
    }
  });

  it('keeps more words and paragraphs than a function takes arguments', () => {
    const many = <Node>(node: Node) => Array.from({ length: 150_000 }, () => node);
    const word = { type: 'text', text: 'a', marks: [{ type: 'bold' }] };
    const block = { type: 'paragraph', content: [word] };
    const within = (type: string, content: unknown) => [{ type, content }];
    for (const [content, blocks] of [
      [within('blockquote', many(block)), 150_000],
      [within('details', many(word)), 1],
      [within('paragraph', within('details', many(word))), 1],
    ] as const)
      assert.equal(fromProseMirror({ type: 'doc', content }).value.length, blocks);
  });

  it('keeps more values of a fact than a function takes arguments', () => {
    const { value } = treatmentFromMarkdown(
      `# A\n\n## Questions\n\n### B?\n\n- Sources: a\n- Sources: ${'b,'.repeat(150_000)}\n\nC.\n`,
    );
    assert.equal(value?.faq?.items[0]?.sources?.length, 150_001);
  });

  it('reads HTML with more nodes side by side than a function takes arguments', () => {
    const many = '<!---->'.repeat(150_000);
    for (const html of [
      `<h3>Question?</h3><b style="font-weight: normal">Answer.${many}</b>`,
      `<h3>Question?</h3><p class="MsoListParagraph">·&nbsp; Answer.${many}</p>`,
      `<h3>Question?</h3><div class="ListContainerWrapper"><ul><li>Answer.</li></ul>${many}</div>`,
      `<h3>Question?</h3><ul start="1"><li>A</li></ul><ul start="2"><li>Answer.</li>${many}</ul>`,
      `<p role="heading" aria-level="3">Question?${many}</p><p>Answer.</p>`,
      `<button aria-expanded="false" aria-controls="a">Question?${many}</button><div id="a">Answer.</div>`,
      `<h3 aria-expanded="false" aria-controls="a"><a href="#">Question?${many}</a></h3><div id="a">Answer.</div>`,
      `<button aria-expanded="false" aria-controls="a">Question?</button><div id="a">Answer.${many}</div>`,
    ]) {
      const { value } = faqFromHtml(html);
      assert.equal(value?.items[0]?.question, 'Question?', html.slice(0, 200));
      assert.match(JSON.stringify(value), /Answer\./, html.slice(0, 200));
    }
  });

  it('reports a thousand identical problems without comparing each with all others', (context) => {
    const { stringify } = JSON;
    context.after(() => (JSON.stringify = stringify));
    let comparisons = 0;
    JSON.stringify = (...all: unknown[]) => {
      comparisons++;
      return stringify(...(all as Parameters<typeof stringify>));
    };
    assert.equal(fromMarkdown('---\n\n'.repeat(1000)).problems.length, 1000);
    assert.ok(comparisons < 10_000, `${comparisons} comparisons`);
  });

  it('reports front matter nested too deeply and reads the text below it', () => {
    for (const mark of ['[', '{', '- ', '? ', '- ? ', '{a: ', '? x: ']) {
      const { value, problems } = treatmentFromMarkdown(
        `---\nlang: en\ntags:\n  ${mark.repeat(2000)}\n---\n\n# A\n\n## About\n\nText.\n`,
      );
      assert.equal(value?.explainer?.lead, 'Text.', mark);
      assert.match(problems[0]!.message, /^is nested more than 100 levels deep/, mark);
      assert.equal(problems[0]!.position?.line, 4, mark);
    }
  });

  it('reports each of a thousand duplicate front matter fields and keeps the last value', () => {
    const fields = Array.from({ length: 1000 }, (_, n) => `key${n}: x\n`).join('');
    const { value, problems } = treatmentFromMarkdown(`---\nname: A\n${fields}${fields}name: B\n---\n`);
    assert.equal(value?.name, 'B');
    const twice = problems.filter(({ message }) => message.includes(' twice'));
    assert.equal(twice.length, 1001);
    assert.deepEqual(twice.at(-1), {
      path: '',
      message: 'has "name" twice. Only the last is read; leave one out.',
      position: { line: 2003, column: 1 },
    });
  });

  it('reports an unfilled template placeholder in front matter and keeps the other fields', () => {
    const { value, problems } = treatmentFromMarkdown('---\nname: A\nlang: {{ lang }}\n---\n');
    assert.equal(value?.name, 'A');
    assert.deepEqual(problems[0]?.position, { line: 3, column: 8 });
    assert.match(problems[0].message, /^is not YAML: the name of a field is in brackets, as in {{ title }}/);
  });

  it('reports Markdown nested more than 100 levels deep and keeps its words', () => {
    for (const mark of ['>', '> ', '- ', '* ', '1. ', '>- ', ' +\t']) {
      const { value, problems } = fromMarkdown(`Above\n\n${mark.repeat(20_000)}deep\n\nBelow`);
      assert.match(JSON.stringify(value), /Above.*deep.*Below/, mark);
      const [told] = problems.filter(({ message }) => message.startsWith('starts with more than 100'));
      assert.deepEqual(told?.position, { line: 3, column: 1 }, mark);
    }
    for (const text of ['> '.repeat(90), '-'.repeat(500), '*'.repeat(500), '**', '|'.repeat(500)])
      assert.doesNotMatch(JSON.stringify(fromMarkdown(text).problems), /starts with more/, text);
  });

  it('keeps words under thousands of marks of emphasis in Markdown', () => {
    const { value } = fromMarkdown(`${'*a '.repeat(3000)}b${'*'.repeat(3000)}`);
    assert.match(JSON.stringify(value), /a b/);
  });

  it('keeps words nested too deeply in Strapi and Markdown, and reports HTML nested too deeply', () => {
    let deep: object = { type: 'text', text: 'x' };
    for (let level = 0; level < 1000; level++)
      deep = { type: 'quote', children: [{ type: 'list', children: [deep] }] };
    assert.match(JSON.stringify(fromStrapi([deep]).value), /x/);
    assert.match(JSON.stringify(fromMarkdown(`${'> '.repeat(500)}x`).value), /x/);
    const deepHtml = `${'<div>'.repeat(10_000)}x`;
    for (const before of ['', '<p>One</p>', '<div><p>One</p></div>'])
      assert.match(fromHtml(before + deepHtml).problems[0]!.message, /^is nested more than 200 levels deep/);
  });
});
