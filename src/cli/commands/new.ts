import { exitCodes } from '../message.js';
import { writeOutput } from '../output.js';

/** JSON has no comments; fields that begin with `$` are not read. */
const starter = {
  $schema: './node_modules/clinic-elements/dist/schema.json',
  $comment: [
    'Fields that begin with $ are notes to yourself. Leave a field out where you do not know: nothing is made up for it.',
    'clinic-elements check and clinic-elements lint say what to mend.',
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
    $comment: 'Where nobody has counted: "frequency": { "kind": "not-known" }.',
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

/** Writes a file to start from, or prints it. A file that is there already stays as it is. */
export async function create(file: string | undefined): Promise<number> {
  const text = `${JSON.stringify(starter, null, 2)}\n`;
  if (file === undefined) {
    process.stdout.write(text);
    return exitCodes.fine;
  }
  try {
    await writeOutput(file, text, { flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    const reason = isThere
      ? 'already exists and is left as it is. Choose another name.'
      : `is not written: ${(error as Error).message}`;
    process.stderr.write(`${file} ${reason}\n`);
    return exitCodes.unusable;
  }
  process.stderr.write(`${file} is written. Next: clinic-elements check ${file}\n`);
  return exitCodes.fine;
}
