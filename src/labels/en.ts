/** The words the library says by itself, in English. One constant a group, so that a bundle carries what it uses. */

import { grouped } from './grouped.js';

const number = (value: number) => grouped(value, ',');

export const disclosure = {
  showAll: 'Show all',
  hideAll: 'Hide all',
  allShown: 'All shown',
  /** Also where a serious risk stays open. */
  allHidden: 'Details hidden',
  /** Of what opens and closes. */
  copyLink: (of: string) => `Copy link: ${of}`,
  linkCopied: 'Link copied',
};

export const search = {
  label: 'Search these questions',
  found: (count: number) =>
    count === 1 ? '1 question found' : `${number(count)} questions found${count ? '' : '. Try other words.'}`,
};

export const text = {
  /** Between the names of a list. */
  comma: ', ',
  source: (title: string) => `Source: ${title}`,
  definition: (term: string) => `What “${term}” means`,
  tones: { info: 'Note', caution: 'Caution', warning: 'Warning', emergency: 'Emergency' },
};

export const claims = {
  attributions: {
    publisher: 'The publisher says:',
    proponents: 'Proponents say:',
    experts: 'Experts say:',
    studies: 'Studies:',
    patients: 'Patients report:',
    guideline: 'A guideline says:',
    regulator: 'The regulator says:',
  },
};

export const evidence = {
  certainties: {
    high: 'High certainty',
    moderate: 'Moderate certainty',
    low: 'Low certainty',
    'very-low': 'Very low certainty',
    'not-assessed': 'Certainty not assessed',
  },
  /** What each rating means, after the GRADE definitions of certainty. */
  meanings: {
    high: 'Further research is very unlikely to change what we know.',
    moderate: 'Further research could change what we know.',
    low: 'Further research is likely to change what we know.',
    'very-low': 'We know very little. The true effect is likely to be quite different.',
    'not-assessed': 'Nobody has rated how certain this evidence is.',
  },
  notKnown: 'What is not known',
  followUp: 'How long people were followed:',
};

export const benefits = {
  kinds: { outcome: 'Outcome', feature: 'Fact about the procedure', mechanism: 'How it may work' },
  noSource: 'No source given',
};

export const conditions = {
  relations: {
    'used-for': 'Used for this',
    'may-be-used-for': 'May be used for this',
    'sought-for': 'A reason people ask for it',
    'indicated-for': 'Approved for this',
  },
  bodySites: 'Where:',
  more: 'More about this',
};

export const risks = {
  severities: { serious: 'Serious', 'not-serious': 'Not serious' },
  bands: {
    'very-common': 'Very common',
    common: 'Common',
    uncommon: 'Uncommon',
    rare: 'Rare',
    'very-rare': 'Very rare',
  },
  /** The bands in numbers, after CIOMS III; counted in the same people throughout. */
  bandSentences: {
    'very-common': 'Very common: 1,000 or more out of 10,000 people.',
    common: 'Common: 100 to 1,000 out of 10,000 people.',
    uncommon: 'Uncommon: 10 to 100 out of 10,000 people.',
    rare: 'Rare: 1 to 10 out of 10,000 people.',
    'very-rare': 'Very rare: fewer than 1 out of 10,000 people.',
  },
  outOf: (affected: number, outOf: number) => `${number(affected)} out of ${number(outOf)}`,
  affected: (affected: number, outOf: number) =>
    `${number(affected)} out of ${number(outOf)} people get this.`,
  unaffected: (people: number) => `${number(people)} ${people === 1 ? 'does' : 'do'} not.`,
  /** Beside the marks of an icon array, one for each kind. */
  legend: { affected: 'a person who gets this', unaffected: 'a person who does not' },
  /** An author's word for how often. */
  word: (word: string) => `“${word}”. No number given.`,
  notKnown: 'Frequency not known',
  notKnownSentence: 'It was looked for, but how often this happens is not known.',
  notStated: 'How often this happens is not stated.',
  timing: 'When',
  whoIsMoreAtRisk: 'Who is more at risk',
  whatToDo: 'What to do',
  reversible: 'Does it go away?',
  reversibilities: { yes: 'Yes', no: 'No', sometimes: 'Sometimes' },
  seriousBecause: 'Why it is serious',
  criteria: {
    death: 'It can cause death.',
    'life-threatening': 'It can be life-threatening.',
    hospitalisation: 'It can mean a stay in hospital.',
    disability: 'It can cause disability.',
    'permanent-damage': 'It can cause lasting damage.',
    'congenital-anomaly': 'It can harm an unborn child.',
    'intervention-needed': 'It needs treatment to prevent harm.',
  },
  limitations: 'Limits',
  comparisons: 'How it compares',
  contraindications: 'Who should not have it',
  interactions: 'What not to combine it with',
  complete: 'The publisher states that this list is complete.',
  /** Said before the heading of an advice, so that its urgency does not rest on colour. After the NHS care cards. */
  urgencies: {
    emergency: 'Emergency advice: ',
    urgent: 'Urgent advice: ',
    'non-urgent': 'Advice: ',
    'self-care': 'Self-care: ',
  },
  urgencyHeadings: {
    emergency: 'Call emergency services if',
    urgent: 'Ask for an urgent appointment if',
    'non-urgent': 'Speak to a clinician if',
    'self-care': 'What you can do yourself',
  },
  outcomes: 'With and without the treatment',
  outcome: 'What happened',
  outcomeKinds: { benefit: 'A benefit', harm: 'A harm' },
  withTreatment: 'With the treatment',
  withoutTreatment: 'Without it',
  /** In place of `withoutTreatment`, where an outcome names what it was compared with. */
  inComparison: 'In comparison',
  howSure: 'How sure',
};

export const explainer = {
  keyPoints: 'In short',
  whatItIs: 'What it is',
  ingredients: 'What is used',
  usedFor: 'What it is used for',
  mechanism: 'How it is thought to work',
  evidence: 'What the evidence says',
  preparation: 'Before',
  recovery: 'Recovery',
  aftercare: 'Afterwards',
  course: 'The course of treatment',
  sessions: 'Sessions',
  sessionLength: 'Length of a session',
  interval: 'Time between sessions',
  cost: 'Cost',
  performedBy: 'Who carries it out',
  regulatoryStatus: 'What the authorities say',
  alternatives: 'Other choices',
  withoutTreatment: 'Without treatment',
  qualityOfLife: 'Daily life',
  questionsToAsk: 'Questions to ask',
};

export const steps = {
  phases: { before: 'Before', during: 'During', after: 'After' },
};

export const callToAction = {
  commercial: 'From the clinic · commercial',
};

export const sources = {
  heading: 'Sources and review',
  kinds: {
    'systematic-review': 'Systematic review',
    guideline: 'Guideline',
    'randomised-trial': 'Randomised trial',
    'observational-study': 'Observational study',
    'case-series': 'Case series',
    'expert-opinion': 'Expert opinion',
    regulator: 'Regulator',
    'patient-information': 'Patient information',
    other: 'Other',
  },
  noSources: 'No sources are named.',
  notReviewed: 'Who checked this page, and when, is not stated.',
  notIndependent: 'Written by the seller or a trade body',
  accessed: 'Accessed',
  back: 'Back to the text',
  authors: 'Written by',
  reviewers: 'Reviewed by',
  published: 'Published',
  lastReviewed: 'Last reviewed',
  nextReview: 'Next review due',
  overdue: 'This review is overdue.',
  updatePolicy: 'How it is kept up to date',
  funding: 'Who paid for it',
  conflicts: 'Interests:',
  publisher: 'Published by',
  feedback: 'Report an error',
};

export const treatment = {
  loading: 'Loading the treatment …',
  failed: 'The treatment could not be loaded.',
  retry: 'Try again',
};
