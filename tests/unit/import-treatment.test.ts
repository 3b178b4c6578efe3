import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parse } from '../../src/content/parse.js';
import { treatment } from '../../src/content/treatment.js';
import { treatmentFromMarkdown } from '../../src/import/treatment.js';
import prolotherapy from '../fixtures/prolotherapy.json' with { type: 'json' };

const example = readFileSync(new URL('../fixtures/prolotherapy.md', import.meta.url), 'utf8');

/** Where a piece of a text stands. */
function lineOf(text: string, piece: string): number {
  return text.slice(0, text.indexOf(piece)).split('\n').length;
}

describe('treatmentFromMarkdown', () => {
  it('returns the same treatment as the equivalent JSON, without problems', () => {
    const { value, problems } = treatmentFromMarkdown(example);
    assert.deepEqual(problems, []);
    assert.deepEqual(value, parse(treatment, prolotherapy).value);
  });

  it('returns the same result with Windows line endings', () => {
    assert.deepEqual(treatmentFromMarkdown(example.replaceAll('\n', '\r\n')), treatmentFromMarkdown(example));
    const { value, problems } = treatmentFromMarkdown('---\r\nname: A\r\nlang: de\r\n---\r\n\r\nWords.\r\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(value, { name: 'A', lang: 'de', explainer: { lead: 'Words.' } });
  });

  it('accepts empty front matter', () => {
    assert.deepEqual(treatmentFromMarkdown('---\n---\n\n# A\n'), { value: { name: 'A' }, problems: [] });
  });

  it('reads the example in the documentation without problems', () => {
    const page = readFileSync(new URL('../../docs/markdown.md', import.meta.url), 'utf8');
    const [, shown] = /```md\n([^]*?)```/.exec(page)!;
    const { value, problems } = treatmentFromMarkdown(shown!);
    assert.deepEqual(problems, []);
    assert.equal(value?.faq?.items[0]?.question, 'Does it hurt?');
    assert.deepEqual(value?.explainer?.evidence?.statements, [
      { text: 'warmth makes a stiff shoulder easier to move.', attribution: 'proponents' },
    ]);
  });

  it('accepts link definitions at the end of the text', () => {
    const { value, problems } = treatmentFromMarkdown(
      '# A\n\nSee [this][b].\n\n## Sources\n\n### C\n\n- Year: 2024\n\n[b]: https://example.org/b\n',
    );
    assert.deepEqual(problems, []);
    assert.match(JSON.stringify(value), /"href":"https:\/\/example.org\/b"/);
  });

  it('reads a frequency as a count, a word or a band, and the facts of risks and sources', () => {
    const { value, problems } = treatmentFromMarkdown(`# Name

## Risks

### One

- Frequency: 3 in 1,000
- Within: a year
- Number from: rowan-2024
- Severity: not serious
- Certainty: very low

It may itch [^rowan-2024].

### Two

- Frequency: rare

### Three

- Frequency band: rare

## Sources

### A study {#rowan-2024}

- Kind: randomised trial
- Authors: A. Rowan, B. Ash
- Year: 2024
- Independent: yes
- URL: <https://example.org/a>
`);
    assert.deepEqual(problems, []);
    const [one, two, three] = value!.risks!.items;
    assert.deepEqual(one, {
      id: 'one',
      name: 'One',
      frequency: {
        kind: 'count',
        affected: 3,
        outOf: 1000,
        timeframe: 'within a year',
        sources: ['rowan-2024'],
      },
      severity: 'not-serious',
      evidence: { certainty: 'very-low' },
      text: [
        { type: 'paragraph', children: ['It may itch', { type: 'citation', source: 'rowan-2024' }, '.'] },
      ],
    });
    assert.deepEqual(two!.frequency, { kind: 'verbal', word: 'rare' });
    assert.deepEqual(three!.frequency, { kind: 'band', band: 'rare' });
    assert.deepEqual(value!.sources, [
      {
        id: 'rowan-2024',
        title: 'A study',
        kind: 'randomised-trial',
        authors: ['A. Rowan', 'B. Ash'],
        year: 2024,
        independent: true,
        url: 'https://example.org/a',
      },
    ]);
  });

  it('reads counts in several notations, and yes and no regardless of case', () => {
    const risk = (...facts: string[]) => {
      const list = facts.map((fact) => `- ${fact}\n`).join('');
      const { value, problems } = treatmentFromMarkdown(`# A\n\n## Risks\n\n### Burn\n\n${list}`);
      assert.deepEqual(problems, []);
      return value?.risks?.items[0]?.frequency;
    };
    const count = { kind: 'count', affected: 3, outOf: 1_000_000 };
    assert.deepEqual(risk('Frequency: 3 in 1,000,000'), count);
    assert.deepEqual(risk('Frequency: 3 out of 1000000'), count);
    assert.deepEqual(risk('Frequency: 3 in 1,000,000', 'Counted among: adults'), {
      ...count,
      population: 'adults',
    });
    assert.deepEqual(risk('Frequency: Not known'), { kind: 'not-known' });
    const sources = ['YES', 'no'].map(
      (answer) => `### ${answer}\n\n- Independent: ${answer}\n- Accessed: 2026-06-01\n\n`,
    );
    const { value, problems } = treatmentFromMarkdown(`# A\n\n## Sources\n\n${sources.join('')}`);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      value?.sources?.map(({ independent, accessed }) => [independent, accessed]),
      [
        [true, '2026-06-01'],
        [false, '2026-06-01'],
      ],
    );
  });

  it('puts “within” before a plain duration and leaves other time frames as written', () => {
    const timeframe = (words: string) => {
      const { value } = treatmentFromMarkdown(
        `# A\n\n## Risks\n\n### Burn\n\n- Frequency: 3 in 100\n- Within: ${words}\n`,
      );
      const frequency = value?.risks?.items[0]?.frequency;
      return frequency?.kind === 'count' ? frequency.timeframe : undefined;
    };
    for (const words of [
      'a week',
      'an hour of a session',
      'the first 24 hours',
      '2–3 days',
      'half a year',
      'about ten days',
      'the next few weeks',
      'twelve months',
    ])
      assert.equal(timeframe(words), `within ${words}`);
    for (const words of [
      'within a week',
      'Within a week',
      'after a week',
      'innerhalb einer Woche',
      'a course',
    ])
      assert.equal(timeframe(words), words);
  });

  it('reads bold fact names, and reports unknown facts and entries without a name', () => {
    const { value, problems } = treatmentFromMarkdown(
      '# A\n\n## About\n\n### At a glance\n\n- **One session:** an hour\n\n## Risks\n\n### Burn\n\n- **Severity:** serious\n- __Frequency__: 3 in 100\n- **Not** a fact: at all\n- Severity serious\n',
    );
    assert.deepEqual(value?.explainer?.keyFacts, [{ label: 'One session', value: 'an hour' }]);
    const [risk] = value.risks!.items;
    assert.equal(risk?.severity, 'serious');
    assert.deepEqual(risk.frequency, { kind: 'count', affected: 3, outOf: 100 });
    assert.match(problems[0]!.message, /^"not a fact" is not a known fact/);
    assert.match(
      problems[1]!.message,
      /^is not written as `- Name: value`, and is left out\. Use: frequency,/,
    );
    assert.equal(problems.length, 2);
  });

  it('reads front matter below empty lines or ended by dots, and reports a missing end', () => {
    const read = (text: string) => treatmentFromMarkdown(text);
    assert.deepEqual(read('\n \n---\nname: A\n---\n\nWords.\n'), {
      value: { name: 'A', explainer: { lead: 'Words.' } },
      problems: [],
    });
    assert.deepEqual(read('---\nname: A\n...\n'), { value: { name: 'A' }, problems: [] });
    const below = read('\n\n---\nname: A\nsize: 3\n---\n').problems;
    assert.deepEqual(below[0]?.position, { line: 5, column: 7 });
    const { problems } = read('---\nname: A\n\n# B\n');
    assert.match(problems[0]!.message, /^starts with `---`, and no line of `---` ends the fields below it\./);
    assert.deepEqual(problems[0]!.position, { line: 1, column: 1 });
    const lower = read('\uFEFF\n \n---\nname: A\n\n# B\n').problems;
    assert.deepEqual(lower[0]!.position, { line: 3, column: 1 });
    const inText = read('# A\n\nWords.\n\n---\nname: B\n').problems;
    assert.deepEqual(
      inText.map(({ message }) => message.split(',')[0]),
      ['is a dividing line'],
    );
  });

  it('reads lists and paragraphs as evidence statements, but “Patients say” in a risk as text', () => {
    const { value, problems } = treatmentFromMarkdown(
      '# A\n\n## About\n\n### Evidence\n\n- Experts say: it can help.\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.explainer?.evidence?.statements, [
      { text: 'it can help.', attribution: 'experts' },
    ]);
    const inWords = treatmentFromMarkdown(
      '# A\n\n## About\n\n### Evidence\n\nIt can help.\n\nNobody knows whom.\n',
    );
    assert.deepEqual(inWords.value?.explainer?.evidence?.statements, [
      { text: 'It can help.' },
      { text: 'Nobody knows whom.' },
    ]);
    const ofRisk = treatmentFromMarkdown('# A\n\n## Risks\n\n### Pain\n\n- Patients say: it hurts.\n');
    assert.deepEqual(ofRisk.problems, []);
    assert.deepEqual(ofRisk.value?.risks?.items[0]?.text, [
      { type: 'list', items: ['Patients say: it hurts.'] },
    ]);
  });

  it('reads the alternatives with their descriptions, and the regulatory status', () => {
    const { value, problems } = treatmentFromMarkdown(
      '# A\n\n## About\n\n### Other choices\n\n- Exercise: it takes *more* of your time.\n- **Warmth:** nobody has compared it.\n' +
        '- Waiting\n\n### What the authorities say\n\nRegulator says: approved for warming muscles.\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.explainer?.alternatives, [
      {
        name: 'Exercise',
        text: [
          { type: 'paragraph', children: ['it takes ', { type: 'em', children: 'more' }, ' of your time.'] },
        ],
      },
      { name: 'Warmth', text: 'nobody has compared it.' },
      { name: 'Waiting' },
    ]);
    assert.deepEqual(value.explainer.regulatoryStatus, {
      text: 'approved for warming muscles.',
      attribution: 'regulator',
    });
  });

  it('reports an alternative whose name is a link and keeps the name without it', () => {
    const { value, problems } = treatmentFromMarkdown(
      '# A\n\n## About\n\n### Other choices\n\n- [Exercise](/exercise)\n',
    );
    assert.deepEqual(value?.explainer?.alternatives, [{ name: 'Exercise' }]);
    assert.equal(problems.length, 1);
    assert.match(problems[0]!.message, /Write `- Name: what it is`/);
  });

  it('reads the address of a link in a URL or DOI fact', () => {
    const source = (facts: string) => treatmentFromMarkdown(`# A\n\n## Sources\n\n### Study\n\n${facts}\n`);
    for (const link of ['<https://example.org/a>', '[Study](https://example.org/a)']) {
      const { value, problems } = source(`- URL: ${link}`);
      assert.deepEqual(problems, []);
      assert.equal(value?.sources?.[0]?.url, 'https://example.org/a');
    }
    const { value, problems } = source('- DOI: [10.1000/a](https://doi.org/10.1000/a)');
    assert.deepEqual(problems, []);
    assert.equal(value?.sources?.[0]?.doi, 'https://doi.org/10.1000/a');
  });

  it('reports links and citations in facts and definitions that hold only plain text', () => {
    const told = (section: string) =>
      treatmentFromMarkdown(`# A\n\n${section}\n`).problems.map(({ message }) => message.split(',', 1)[0]);
    const lost = ['holds a link or a citation'];
    for (const fact of ['At [Example](/a)', 'See [Example](/a) or [this](/b)', 'Rowan [^rowan]'])
      assert.deepEqual(told(`## Sources\n\n### Study\n\n- Publisher: ${fact}`), lost, fact);
    assert.deepEqual(told('## Sources\n\n### Study\n\n- URL: See [Study](/a)'), lost);
    assert.deepEqual(told('## About\n\n### At a glance\n\n- Time: an hour [^rowan]'), lost);
    assert.deepEqual(told('## Words\n\n- Wrap: see [this](/a)'), lost);
    assert.deepEqual(told('## Words\n\n- Wrap: what is *around* it'), []);
  });

  it('reads the questions to ask, without their emphasis', () => {
    const { value, problems } = treatmentFromMarkdown(
      '# A\n\n## About\n\n### Questions to ask\n\n- How *often* do you do it?\n- What if I wait?\n',
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.explainer?.questionsToAsk, ['How often do you do it?', 'What if I wait?']);
  });

  it('uses the first of two definitions of a link and ignores a byte order mark', () => {
    const links = 'See [this][b].\n\n[b]: https://example.org/one\n[b]: https://example.org/two\n';
    const { value, problems } = treatmentFromMarkdown(`\uFEFF---\nname: A\n---\n\n${links}`);
    assert.deepEqual(problems, []);
    assert.equal(value?.name, 'A');
    assert.match(JSON.stringify(value), /"href":"https:\/\/example.org\/one"/);
  });

  it('reports the lines of problems in the front matter and below it', () => {
    const text = `---
name: A
lang: not a language
---

## Risks

### Bruise

- Severity: dreadful
- Colour: blue

## Weather

It rains.
`;
    const { problems } = treatmentFromMarkdown(text);
    const lines = problems.map(({ position }) => position?.line).sort((a, b) => a! - b!);
    assert.deepEqual(
      lines,
      ['lang:', '- Severity', '- Colour', '## Weather'].map((piece) => lineOf(text, piece)),
    );
  });

  it('reports the lines of stray text, a fact without a colon and a link in a heading', () => {
    const { problems } = treatmentFromMarkdown(`# A

## About

### At a glance

Some words.

- no colon here

## Risks: The [risks](/x)

### Bruise
`);
    assert.deepEqual(
      problems.map(({ position }) => position?.line),
      [7, 9, 11],
    );
  });

  it('keeps the first of repeated values, merges repeated sections and reports both', () => {
    const text = `---
name: A
explainer: { lead: One. }
---

# B

Two.

## Risks: C

### Bruise

- Within: a year
- Severity: serious
- Severity: not serious
- Frequency: 3 in 1,000

## Risks: D

### Headache

## Sources: E

### A study
`;
    const { value, problems } = treatmentFromMarkdown(text);
    const lines = problems.map(({ position }) => position?.line).sort((a, b) => a! - b!);
    assert.deepEqual(
      lines,
      ['# B', 'Two.', '- Severity: not', '## Risks: D', '## Sources'].map((piece) => lineOf(text, piece)),
    );
    assert.equal(value?.name, 'A');
    assert.equal(value?.explainer?.lead, 'One.');
    assert.equal(value?.risks?.heading, 'C');
    assert.deepEqual(
      value?.risks?.items.map(({ name, severity, frequency }) => ({ name, severity, frequency })),
      [
        {
          name: 'Bruise',
          severity: 'serious',
          frequency: { kind: 'count', affected: 3, outOf: 1000, timeframe: 'within a year' },
        },
        { name: 'Headache', severity: undefined, frequency: undefined },
      ],
    );
  });

  it('reports invalid YAML with its position and reads the rest', () => {
    const { value, problems } = treatmentFromMarkdown(
      '---\nname: A\nlang: "en\n---\n\n## Steps\n\n### One\n\nText.\n',
    );
    const [mistake] = problems;
    assert.match(mistake!.message, /^is not YAML: Missing closing "quote\. Put texts with a colon/);
    assert.deepEqual(mistake!.position, { line: 3, column: 10 });
    assert.equal(value?.steps?.items[0]?.title, 'One');
  });

  it('returns undefined and reports a missing name', () => {
    const { value, problems } = treatmentFromMarkdown('Some words.');
    assert.equal(value, undefined);
    assert.deepEqual(
      problems.map(({ path }) => path),
      ['name'],
    );
  });

  it('never throws and returns only valid treatments', () => {
    const lines = fc.constantFrom(
      '---',
      'name: A',
      'risks: [1]',
      'a: &a [*a]',
      '__proto__: {x: 1}',
      '# A',
      '## About: B',
      '## Risks',
      '### X {#x}',
      '## Words',
      '## Sources',
      '- Frequency: 3 in 0',
      '- Certainty: low',
      '- Experts say: x',
      '### Evidence',
      '### At a glance',
      '',
      '',
      'text',
      '> [!WARNING]',
      '<b>',
      '[x](javascript:1)',
      '- a: b',
      '## constructor',
      '- constructor: b',
      '{#}',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(lines, { maxLength: 30 }).map((all) => all.join('\n')),
    );
    fc.assert(
      fc.property(text, (markdown) => {
        const { value } = treatmentFromMarkdown(markdown);
        if (value) assert.deepEqual(parse(treatment, value), { value, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});
