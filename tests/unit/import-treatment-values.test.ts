/** How the values in a treatment in Markdown are read, and where what is wrong with one is said to stand. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ImportProblem } from '../../src/import/imported.js';
import { readTreatmentText } from '../../src/import/treatment-text.js';
import { treatmentFromMarkdown } from '../../src/import/treatment.js';

const read = (body: string) => treatmentFromMarkdown(`# A\n\n${body}`);
/** Line and column of each problem, by its path. */
const places = (text: string) =>
  treatmentFromMarkdown(text).problems.map(({ path, position }) => [
    path,
    position && `${position.line}:${position.column}`,
  ]);

describe('treatmentFromMarkdown, given values', () => {
  const risk = (fact: string) => read(`## Risks\n\n### R\n\n- ${fact}\n`).value?.risks?.items[0];
  const risks = (fact: string) => read(`## Risks\n\n- ${fact}\n\n### R\n`).value?.risks;
  const source = (fact: string) => read(`## Sources\n\n### S\n\n- ${fact}\n`).value?.sources?.[0];

  it('reads counts, yes and no (in upper or lower case) and years, and rejects other values', () => {
    const count = { kind: 'count', affected: 3, outOf: 100 };
    assert.deepEqual(risk('Frequency: 3 Out Of 100')?.frequency, count);
    for (const yes of ['Yes', 'true']) assert.equal(risks(`Complete: ${yes}`)?.complete, true, yes);
    for (const no of ['No', 'false']) assert.equal(risks(`Complete: ${no}`)?.complete, false, no);
    assert.match(read('## Risks\n\n- Complete: perhaps\n\n### R\n').problems[0]!.path, /complete/);
    assert.equal(source('Year: 2024')?.year, 2024);
    assert.equal(source('Year: 2e3')?.year, undefined);
  });

  it('reads counts in many notations and languages, but decimal or malformed numbers as words', () => {
    const frequency = (words: string) => risk(`Frequency: ${words}`)?.frequency;
    const count = { kind: 'count', affected: 3, outOf: 1000 };
    for (const words of ['3 of 1,000', '3 in every 1000', '3 out of every 1,000 people', '3 in 1,000.'])
      assert.deepEqual(frequency(words), count, words);
    for (const words of [
      '3 von 1000',
      '3 auf 1’000',
      "3 von 1'000",
      '3 sur 1\u202F000',
      '3 de 1 000',
      '3 de cada 1000',
    ])
      assert.deepEqual(frequency(words), count, words);
    assert.deepEqual(frequency('Not stated.'), { kind: 'not-stated' });
    for (const word of [
      '0,5 in 100',
      '0,125 in 1000',
      '3 de 1.000',
      '1 in 1,0',
      '1 in 10,00',
      '1,,0 in 100',
      ', in 100',
    ])
      assert.deepEqual(frequency(word), { kind: 'verbal', word }, word);
  });

  it('keeps all words of a frequency that is only partly quoted or partly “not known”', () => {
    for (const word of [
      'not known in children',
      'so far not stated',
      '"rare" in adults',
      'said to be "rare"',
    ])
      assert.deepEqual(risk(`Frequency: ${word}`)?.frequency, { kind: 'verbal', word });
  });

  it('reports a frequency that looks like a number but is no count, unless it is quoted', () => {
    const problems = (words: string) => read(`## Risks\n\n### R\n\n- Frequency: ${words}\n`).problems;
    for (const words of ['3 %', '0,5 in 100', 'fewer than 1 in 100', '1/1000']) {
      const [told, ...others] = problems(words) as [ImportProblem, ...ImportProblem[]];
      assert.ok(told.message.startsWith(`"${words}" is not a count such as 3 in 100`), words);
      assert.deepEqual([told.position?.line, others], [7, []]);
    }
    for (const words of ['“fewer than 1 in 100”', '"1–3 in 100"', 'rare', '3 in 100'])
      assert.deepEqual(problems(words), [], words);
  });

  it('suggests the equivalent count, but only for an exact percentage or decimal', () => {
    const counts = {
      '3 %': '3 in 100',
      '0.4%': '4 in 1,000',
      '1,25 per cent': '125 in 10,000',
      '0.5 in 100': '5 in 1,000',
    };
    for (const [words, count] of Object.entries(counts)) {
      const [told] = read(`## Risks\n\n### R\n\n- Frequency: ${words}\n`).problems;
      assert.ok(told?.message.includes(`Write ${count}, or`), told?.message);
    }
    for (const words of ['2 to 4 in 100', 'about 3 %', '3 % a year']) {
      const [told] = read(`## Risks\n\n### R\n\n- Frequency: ${words}\n`).problems;
      assert.ok(told?.message.includes('Write a count, or'), told?.message);
    }
  });

  it('reads a comma-separated list and ignores a trailing comma', () => {
    assert.deepEqual(risk('Serious because: death, disability')?.seriousCriteria, ['death', 'disability']);
    const criteria = risk('Serious because: Permanent damage, intervention needed')?.seriousCriteria;
    assert.deepEqual(criteria, ['permanent-damage', 'intervention-needed']);
    const { problems } = read('## Risks\n\n### R\n\n- Number from: a, b,\n- Frequency: 3 in 100\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(source('Authors: B. Elm, E. Marsh,')?.authors, ['B. Elm', 'E. Marsh']);
  });

  it('accepts a space before the colon of a fact', () => {
    assert.deepEqual(risk('Severity : serious')?.severity, 'serious');
    const { value } = read('## About\n\n### At a glance\n\n- Length : an hour\n');
    assert.deepEqual(value?.explainer?.keyFacts, [{ label: 'Length', value: 'an hour' }]);
  });

  it('reads sessions, session length and interval into separate fields', () => {
    const { value } = read('## About\n\n- Sessions: 3\n- Session length: an hour\n- Interval: a week\n');
    assert.deepEqual(value?.explainer?.course, {
      sessions: '3',
      sessionLength: 'an hour',
      interval: 'a week',
    });
  });

  it('reads the facts of a condition and a benefit, regardless of case', () => {
    const { value, problems } = read(`## Conditions

### Knee

- Relation: May be used for
- Link: /knee
- Certainty: Low

It hurts.

## Benefits

### Less pain

- Kind: Outcome
- Who says so: Experts
- Link: /pain

## Risks

### Burn
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.conditions?.[0]?.items, [
      {
        id: 'knee',
        name: 'Knee',
        relation: 'may-be-used-for',
        href: '/knee',
        evidence: { certainty: 'low' },
        text: 'It hurts.',
      },
    ]);
    assert.deepEqual(value.benefits?.items, [
      { id: 'less-pain', title: 'Less pain', kind: 'outcome', attribution: 'experts', href: '/pain' },
    ]);
  });

  it('reads the facts of a risk, a step, a question and a source', () => {
    const { value, problems } = read(`## Risks: What can go wrong

- Language: en-GB

### Burn

- Frequency band: Very rare
- Severity: Not serious
- Goes away: Sometimes
- Timing: in the first hour
- Who is more at risk: *Children.*
- What to do: Cool it.

### Who should not have it

- Experts say: nobody with a fever.
- Children under 12.

### Does not go together with

Creams.

## Steps

### Lie down

- Duration: 20 minutes

Words.

## Questions

### Does it hurt?

- Topic: Pain
- Sources: b

A little.

## Sources

### B

- Publisher: C
- URL: https://example.org/b
- DOI: 10.1000/182
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(value?.risks, {
      heading: 'What can go wrong',
      lang: 'en-GB',
      items: [
        {
          id: 'burn',
          name: 'Burn',
          frequency: { kind: 'band', band: 'very-rare' },
          severity: 'not-serious',
          reversible: 'sometimes',
          timing: 'in the first hour',
          whoIsMoreAtRisk: [{ type: 'paragraph', children: [{ type: 'em', children: 'Children.' }] }],
          whatToDo: 'Cool it.',
        },
      ],
      contraindications: [
        { text: 'nobody with a fever.', attribution: 'experts' },
        { text: 'Children under 12.' },
      ],
      interactions: [{ text: 'Creams.' }],
    });
    assert.equal(value.steps?.items[0]?.duration, '20 minutes');
    assert.deepEqual([value.faq?.items[0]?.topic, value.faq?.items[0]?.sources], ['Pain', ['b']]);
    assert.deepEqual(value.sources, [
      { id: 'b', title: 'B', publisher: 'C', url: 'https://example.org/b', doi: '10.1000/182' },
    ]);
  });

  it('reads the parts of “About” into the fields of the explainer', () => {
    const parts = {
      'Used for': 'usedFor',
      'Getting ready': 'preparation',
      Aftercare: 'aftercare',
      Cost: 'cost',
      'Who does it': 'performedBy',
      'Without treatment': 'withoutTreatment',
      'Daily life': 'qualityOfLife',
    } as const;
    const text = Object.keys(parts).map((name) => `### ${name}\n\nOf ${name}.\n\n`);
    const { value, problems } = read(`## About\n\n${text.join('')}`);
    assert.deepEqual(problems, []);
    for (const [name, field] of Object.entries(parts)) assert.equal(value?.explainer?.[field], `Of ${name}.`);
  });

  it('accepts a value given twice, but reports a second one that differs and keeps the first', () => {
    const twice = (second: string) => read(`## About: One\n\n## About: ${second}\n`).problems.length;
    assert.deepEqual([twice('One'), twice('Two')], [0, 1]);
    for (const [first, second, kept] of [
      ['[{ type: paragraph, children: One }]', 'Two.', [{ type: 'paragraph', children: 'One' }]],
      ['One', '- Two', 'One'],
    ] as const) {
      const { value, problems } = treatmentFromMarkdown(
        `---\nexplainer: { lead: ${first} }\n---\n\n# A\n\n${second}\n`,
      );
      assert.deepEqual([value?.explainer?.lead, problems.length], [kept, 1]);
    }
  });
});

describe('treatmentFromMarkdown, given evidence', () => {
  it('reads certainty, statements, follow-up and sources for benefits, risks and the explainer', () => {
    const facts = [
      'Certainty: very low',
      'Known: it eases pain',
      'Not known: for how long',
      'Follow-up: a year',
      'Evidence sources: b, c',
    ];
    const evidence = {
      certainty: 'very-low',
      statements: [{ text: 'it eases pain' }],
      uncertainties: [{ text: 'for how long' }],
      followUp: 'a year',
      sources: ['b', 'c'],
    };
    const text = facts.map((fact) => `- ${fact}\n`).join('');
    const { value, problems } = read(
      `## Benefits\n\n### B\n\n${text}\n## Risks\n\n### C\n\n${text}\n## Conditions\n\n### D\n\nE.\n\n## About\n\n### Evidence\n\n${text}`,
    );
    assert.deepEqual(problems, []);
    for (const said of [value?.benefits?.items[0], value?.risks?.items[0], value?.explainer])
      assert.deepEqual(said?.evidence, evidence);
  });
});

describe('treatmentFromMarkdown, given headings', () => {
  it('keeps a second colon as part of the heading', () => {
    assert.equal(read('## About: A: in short\n\nx\n').value?.explainer?.heading, 'A: in short');
  });

  it('ignores a colon at the end', () => {
    const { value, problems } = read('## About:\n\n### Recovery:\n\nA day.\n\n## Risks:\n\n### Pain\n');
    assert.deepEqual(problems, []);
    assert.equal(value?.explainer?.recovery, 'A day.');
    assert.equal(value?.risks?.heading, undefined);
  });

  it('asks for headings when the entries of a section are written as a list', () => {
    const { problems } = read('## Steps\n\n1. Lie down\n2. Get up\n');
    assert.match(problems[0]!.message, /^has text and no entries\. Write a heading \(###\)/);
    assert.equal(problems[0]!.position?.line, 3);
  });

  it('accepts a name such as “Constructor”, which every JavaScript object has', () => {
    const { value, problems } = read('## Risks\n\n### Constructor\n');
    assert.equal(value?.risks?.items[0]?.name, 'Constructor');
    assert.deepEqual(problems, []);
  });

  it('reads a third-level heading at the top as text, not as the name of the treatment', () => {
    const { value } = treatmentFromMarkdown('---\nname: A\n---\n\n### B\n\nx\n');
    assert.equal(value?.name, 'A');
    assert.match(JSON.stringify(value?.explainer?.lead), /B/);
  });
});

describe('treatmentFromMarkdown, given misplaced or unsupported content', () => {
  /** The line of each problem, and how its message begins. */
  const told = (text: string) =>
    treatmentFromMarkdown(text).problems.map(
      ({ message, position }) => `${position?.line} ${message.split('.', 1)[0]}`,
    );

  it('reports ids and headings that a section or part cannot have, and leaves them out', () => {
    const text = `# A {#a}

## About

### Recovery: Back at work {#back}

A day.

### How it works: In short {#how}

It warms.

### At a glance: Numbers

- Length: an hour

## Sources: What it rests on {#list}

### B

- Year: 2024
`;
    assert.deepEqual(told(text), [
      '1 has no place for the id "a", which is left out',
      '5 has no place for the heading "Back at work", which is left out',
      '5 has no place for the id "back", which is left out',
      '9 has no place for the id "how", which is left out',
      '13 has no place for the heading "Numbers", which is left out',
      '17 has no place for the heading "What it rests on", which is left out',
      '17 has no place for the id "list", which is left out',
    ]);
    const { value } = treatmentFromMarkdown(text);
    assert.equal(value?.explainer?.mechanism?.heading, 'In short');
  });

  it('reports stray text in sources and words, and unknown or empty sections', () => {
    const text =
      '# A\n\n## Sources\n\nB.\n\n### C\n\nB.\n\n## Words\n\nD.\n\n- Ice: cold\n- E\n\n## Constructor\n\nF.\n\n## Steps\n';
    assert.deepEqual(told(text), [
      '5 has no place here, and is left out',
      '9 has no place here, and is left out',
      '13 is not a list of words, and is left out',
      '16 is not a list of words, and is left out',
      '18 "constructor" is not a section, and is left out with its text',
      '22 is missing',
    ]);
    const { value } = treatmentFromMarkdown(text);
    assert.deepEqual(value?.terms, [{ id: 'ice', term: 'Ice', definition: 'cold' }]);
  });

  it('reports an unknown part and lists the known parts', () => {
    const [problem] = read('## About\n\n### What is it?\n\nA bag.\n').problems;
    assert.match(
      problem?.message ?? '',
      /^"what is it\?" is not a part .* The parts are: .*what it is,.* evidence,/,
    );
  });

  it('reports a section whose heading is on the first level', () => {
    assert.deepEqual(told('# A\n\nWords.\n\n# Risks\n\n## Steps\n\n### B\n\nC.\n'), [
      '5 is a heading of the first level, which only the name at the top is, and is shown as bold text',
    ]);
  });

  it('reports facts below other text and reads them as text', () => {
    const text = '# A\n\n## Risks\n\n### Burn\n\nIt hurts.\n\n- Severity: serious\n';
    assert.deepEqual(told(text), ['9 is a list of facts below other text, and is shown as text']);
    const { value } = treatmentFromMarkdown(text);
    assert.match(JSON.stringify(value?.risks?.items[0]?.text), /Severity: serious/);
  });

  it('reports sections that replace front matter of a different structure', () => {
    const text = '---\nname: A\nsteps: none\nconditions: { items: [{ name: B }] }\n---\n\n';
    assert.deepEqual(told(`${text}## Steps\n\n### C\n\nD.\n\n## Conditions\n\n### E\n\nF.\n`), [
      '7 takes the place of "steps" in the front matter',
      '13 takes the place of "conditions" in the front matter',
    ]);
  });

  it('keeps a “Patients say” list in an answer as text and reports nothing', () => {
    const { value, problems } = read('## Questions\n\n### Does it hurt?\n\n- Patients say: a little.\n');
    assert.deepEqual(problems, []);
    assert.match(JSON.stringify(value?.faq?.items[0]?.answer), /Patients say: a little/);
  });
});

describe('treatmentFromMarkdown, given front matter', () => {
  it('reports an unquoted comma that cuts off a text, and what follows is lost', () => {
    const front = (person: string) =>
      treatmentFromMarkdown(`---\nname: A\nreview:\n  reviewers: [${person}]\n---\n`);
    const { value, problems } = front('{ name: A. Rowan, MD, role: }');
    assert.deepEqual(value?.review?.reviewers, [{ name: 'A. Rowan' }]);
    assert.deepEqual(
      problems.map(({ message, position }) => [message.slice(0, 23), position]),
      [['has a comma before "MD"', { line: 4, column: 33 }]],
    );
    assert.deepEqual(front('{ name: "A. Rowan, MD" }').problems, []);
  });

  it('accepts spaces after the dashes', () => {
    assert.deepEqual(treatmentFromMarkdown('--- \nname: A\n--- \n').value, { name: 'A' });
  });

  it('prefers a section to a front matter value of the wrong type', () => {
    const sections = '## Questions\n\n### Q\n\nA.\n\n## Words\n\n- Ice: cold\n';
    const { value } = treatmentFromMarkdown(`---\nname: A\nfaq: 1\nterms: 2\n---\n\n${sections}`);
    assert.equal(value?.faq?.items[0]?.question, 'Q');
    assert.equal(value?.terms?.[0]?.term, 'Ice');
  });

  it('reports front matter without fields', () => {
    const { problems } = treatmentFromMarkdown('---\n- A\n---\n\n# A\n');
    assert.match(problems[0]!.message, /^starts with front matter that holds no fields/);
  });

  it('reports a value that starts with an asterisk and keeps the other fields', () => {
    const { value, problems } = treatmentFromMarkdown(
      '---\nname: A\nexplainer:\n  tagline: *Gentle*\n  lead: B\nterms: &t []\nalsoKnownAs: *t\n---\n',
    );
    assert.deepEqual(value, { name: 'A', explainer: { lead: 'B' }, terms: [], alsoKnownAs: [] });
    assert.equal(problems.length, 1);
    assert.match(
      problems[0]!.message,
      /^is not YAML: "\*Gentle\*" refers to nothing\. Put texts .* \* .* in quotes/,
    );
    assert.deepEqual(problems[0]!.position, { line: 4, column: 12 });
  });

  it('rejects YAML aliases that expand exponentially', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [of, name] of ['ab', 'bc', 'cd', 'de'])
      bomb.push(`${name}: &${name} [${`*${of},`.repeat(9)}]`);
    const { problems } = treatmentFromMarkdown(`---\n${bomb.join('\n')}\n---\n\n# A\n`);
    assert.match(problems[0]!.message, /holds no fields/);
  });
});

describe('problems in a Markdown treatment', () => {
  it('point to the cause, or to the nearest element around it', () => {
    assert.deepEqual(
      places('# A\n\n## Risks\n\n### Who should not have it\n\n- [x](javascript:a)\n')[0]?.[1],
      '7:3',
    );
    assert.deepEqual(places('# A\n\n## Questions\n'), [['faq.items', '3:1']]);
    const [inPart] = places('# A\n\n## Risks\n\n### Limitations\n\n- Experts say:\n\n### R\n');
    assert.deepEqual(inPart, ['risks.limitations[0].text', '7:3']);
    const [inItem] = places('# A\n\n## Questions\n\n### Q\n');
    assert.deepEqual(inItem, ['faq.items[0].answer', '5:1']);
    const [inFields] = places('---\nname: A\nsteps:\n  items:\n    - { title: B }\n---\n');
    assert.deepEqual(inFields, ['steps.items[0].text', '5:7']);
  });

  it('get their line from the fact, entry, text or front matter that they concern', () => {
    const { positionOf } = readTreatmentText(`---
name: A
risks: { seekHelp: [{ urgency: urgent, text: Call. }] }
---

Words that open the page.

## About

### Key points

- One.
- Two.

## Risks

### Burn

- Within: a day
- Frequency: 3 in 100
- Severity: serious

What happens.

## Words

- Wrap: a piece of cloth
- Node: a knot
`);
    const lines = {
      'explainer.lead': 6,
      'explainer.keyPoints': 10,
      'explainer.keyPoints[1].text': 13,
      'risks.complete': 15,
      'risks.seekHelp[0].text': 3,
      'risks.items[0].frequency.timeframe': 19,
      'risks.items[0].frequency.outOf': 20,
      'risks.items[0].severity': 21,
      'risks.items[0].text[0].children': 23,
      'risks.items[0].whatToDo': 17,
      'terms[1].definition': 28,
    };
    for (const [path, line] of Object.entries(lines)) assert.equal(positionOf(path)?.line, line, path);
    assert.equal(positionOf('publisher'), undefined);
    assert.equal(positionOf(''), undefined);
  });

  it('name what reading left out before what checking rejected', () => {
    const { problems } = treatmentFromMarkdown('# A\n\n## Questions\n\n### Q\n\n## Nothing\n');
    assert.deepEqual(
      problems.map(({ position }) => position?.line),
      [7, 5],
    );
  });
});

describe('treatmentFromMarkdown, given facts about a number', () => {
  const risk = (facts: string) => {
    const { value, problems } = treatmentFromMarkdown(`# Wrap\n\n## Risks\n\n### Burn\n\n${facts}\n\nHot.\n`);
    return {
      frequency: value?.risks?.items[0]?.frequency,
      told: problems.map(({ position, message }) => `${position?.line} ${message.split(/[,.] /, 1)[0]}`),
    };
  };
  const companions = '- Within: a week\n- Counted among: adults\n- Number from: rowan';

  it('reports and drops them when the frequency is a word or missing', () => {
    const idle = (line: number) => [0, 1, 2].map((index) => `${line + index} goes with a number`);
    assert.deepEqual(risk(`- Frequency: rare\n${companions}`), {
      frequency: { kind: 'verbal', word: 'rare' },
      told: idle(8),
    });
    assert.deepEqual(risk(companions), { frequency: undefined, told: idle(7) });
    const { told } = risk('- Frequency: rare [^rowan]\n- Within: a week');
    assert.deepEqual(told, ['7 holds a link or a citation', '8 goes with a number']);
  });

  it('reports only the number when the number itself is invalid', () => {
    assert.deepEqual(risk(`- Frequency: 0.5 %\n${companions}`), {
      frequency: { kind: 'verbal', word: '0.5 %' },
      told: ['7 "0.5 %" is not a count such as 3 in 100: it is shown as a word'],
    });
  });

  it('keeps them all with a count, and the source with a band or a quoted number', () => {
    const { frequency } = risk(`- Frequency: 3 in 100\n${companions}`);
    assert.deepEqual(frequency, {
      kind: 'count',
      affected: 3,
      outOf: 100,
      timeframe: 'within a week',
      population: 'adults',
      sources: ['rowan'],
    });
    assert.deepEqual(risk('- Frequency: "2 to 4 in 100"\n- Number from: rowan'), {
      frequency: { kind: 'verbal', word: '2 to 4 in 100', sources: ['rowan'] },
      told: [],
    });
    assert.deepEqual(risk('- Frequency band: rare\n- Number from: rowan'), {
      frequency: { kind: 'band', band: 'rare', sources: ['rowan'] },
      told: [],
    });
  });
});

describe('treatmentFromMarkdown, given TOML front matter', () => {
  it('reports it and keeps it out of the text', () => {
    const { value, problems } = treatmentFromMarkdown(
      '\n+++\nname = "Wrap"\n+++\n\n# Wrap\n\nIt is ~~new~~.\n',
    );
    assert.deepEqual(value, { name: 'Wrap', explainer: { lead: 'It is .' } });
    assert.deepEqual(
      problems.map(({ position, message }) => `${position?.line} ${message.split(/[,.] /, 1)[0]}`),
      ['2 is TOML', '8 is struck out: "new"'],
    );
  });
});
