/** JSON has no comments; fields that begin with `$` are not read. */
const starter = {
  $comment: [
    'Fields that begin with $ are notes to yourself. Leave a field out if you do not know: nothing is made up for it.',
    'npx clinic-elements check and npx clinic-elements lint say what to fix.',
  ],
  name: 'Name of the treatment',
  lang: 'en',
  explainer: {
    lead: 'What it is, in one or two sentences that a patient understands.',
    keyFacts: [{ label: 'One session', value: 'How long it takes' }],
    keyPoints: ['What it may do.', 'What can go wrong.', 'What the other choices are.'],
  },
  benefits: {
    $comment:
      'An outcome is something a patient would notice. How sure we are: high, moderate, low, very-low or not-assessed.',
    heading: 'What it may do for you',
    items: [
      {
        title: 'A benefit in a few words',
        kind: 'outcome',
        evidence: { certainty: 'not-assessed', sources: ['first-source'] },
      },
    ],
  },
  risks: {
    $comment:
      'No number? "frequency": { "kind": "not-stated" }, or "not-known" if it was looked for but cannot be estimated.',
    heading: 'What can go wrong',
    items: [
      {
        name: 'A risk in a few words',
        text: 'What happens.',
        frequency: {
          kind: 'count',
          affected: 3,
          outOf: 100,
          timeframe: 'within a week',
          sources: ['first-source'],
        },
        severity: 'not-serious',
        whatToDo: 'What a patient can do about it.',
      },
    ],
    seekHelp: [
      { urgency: 'urgent', heading: 'Call us the same day if', text: 'you see a sign of this or that.' },
    ],
  },
  faq: {
    heading: 'Questions people ask',
    items: [{ question: 'Does it hurt?', answer: 'An honest answer.' }],
  },
  sources: [
    { id: 'first-source', title: 'Title of the study or guideline', year: 2025, kind: 'systematic-review' },
  ],
  publisher: { name: 'Name of the clinic', kind: 'clinic' },
  review: {
    reviewers: [{ name: 'Who checked it', role: 'Profession' }],
    lastReviewed: '2026-01-31',
    nextReview: '2028-01-31',
    conflicts: 'This clinic sells the treatment described here.',
  },
};

/**
 * A treatment to start from, as JSON.
 *
 * @param schema - Address of the schema, as seen from the file.
 */
export function starterJson(schema: string): string {
  return `${JSON.stringify({ $schema: schema, ...starter }, null, 2)}\n`;
}

/** The same in Markdown, where the notes are the comments of YAML. */
export const starterMarkdown = `---
# Lines like this one are notes to yourself. Leave a field out if you do not know: nothing is made up for it.
# npx clinic-elements check and npx clinic-elements lint say what to fix.
name: Name of the treatment
lang: en
risks:
  seekHelp:
    - { urgency: urgent, heading: Call us the same day if, text: you see a sign of this or that. }
publisher: { name: Name of the clinic, kind: clinic }
review:
  reviewers: [{ name: Who checked it, role: Profession }]
  lastReviewed: 2026-01-31
  nextReview: 2028-01-31
  conflicts: This clinic sells the treatment described here.
# An outcome is something a patient would notice. How sure we are: high, moderate, low, very low or not assessed.
# No number for a risk? "Frequency: not stated", or "not known" if it was looked for but cannot be estimated.
---

What it is, in one or two sentences that a patient understands.

## About

### At a glance

- One session: How long it takes

### Key points

- What it may do.
- What can go wrong.
- What the other choices are.

## Benefits: What it may do for you

### A benefit in a few words

- Kind: outcome
- Certainty: not assessed
- Evidence sources: first-source

## Risks: What can go wrong

### A risk in a few words

- Frequency: 3 in 100
- Within: a week
- Number from: first-source
- Severity: not serious
- What to do: What a patient can do about it.

What happens.

## Questions: Questions people ask

### Does it hurt?

An honest answer.

## Sources

### Title of the study or guideline {#first-source}

- Kind: systematic review
- Year: 2025
`;
