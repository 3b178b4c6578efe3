import { attributions } from '../content/evidence.js';

/** How the value of a fact is read. */
export type Reading =
  | 'text'
  | 'address'
  | 'texts'
  | 'word'
  | 'words'
  | 'yes'
  | 'number'
  | 'rich'
  | 'statement'
  | 'statements'
  | 'frequency'
  | 'within';

/** The field that a fact goes into, and how it is read. */
type Fact = readonly [path: string, reading: Reading];
export type Facts = Readonly<Record<string, Fact>>;

const evidence = (path: string): Facts => ({
  certainty: [`${path}certainty`, 'word'],
  known: [`${path}statements`, 'statements'],
  'not known': [`${path}uncertainties`, 'statements'],
  'follow-up': [`${path}followUp`, 'text'],
  'evidence sources': [`${path}sources`, 'texts'],
});

const section: Facts = { eyebrow: ['eyebrow', 'text'], language: ['lang', 'text'] };

/** How a section of the page is written: its facts, and those of its items. */
export interface SectionFormat {
  readonly field: string;
  readonly facts: Facts;
  /** Where the text below the heading goes; a list has no place for it. */
  readonly intro?: string;
  /** The fields that an item's heading and text go into, and its facts. */
  readonly item?: { readonly name: string; readonly text?: string; readonly facts: Facts };
  /** Headings below the section that are not items but fields. */
  readonly parts: Facts;
}

const about: SectionFormat = {
  field: 'explainer',
  intro: 'lead',
  facts: {
    ...section,
    tagline: ['tagline', 'text'],
    sessions: ['course.sessions', 'text'],
    'session length': ['course.sessionLength', 'text'],
    interval: ['course.interval', 'text'],
  },
  parts: {
    'what it is': ['whatItIs', 'rich'],
    'what is in it': ['ingredients', 'statements'],
    'used for': ['usedFor', 'rich'],
    'how it works': ['mechanism.statements', 'statements'],
    'key points': ['keyPoints', 'statements'],
    'getting ready': ['preparation', 'rich'],
    recovery: ['recovery', 'rich'],
    aftercare: ['aftercare', 'rich'],
    cost: ['cost', 'rich'],
    'who does it': ['performedBy', 'rich'],
    'what the authorities say': ['regulatoryStatus', 'statement'],
    'without treatment': ['withoutTreatment', 'rich'],
    'daily life': ['qualityOfLife', 'rich'],
  },
};

/** The sections, by the name before the colon of their headings. */
export const sections: Readonly<Record<string, SectionFormat>> = {
  about,
  conditions: {
    field: 'conditions',
    intro: 'intro',
    facts: section,
    parts: {},
    item: {
      name: 'name',
      text: 'text',
      facts: {
        relation: ['relation', 'word'],
        'body sites': ['bodySites', 'texts'],
        link: ['href', 'address'],
        ...evidence('evidence.'),
      },
    },
  },
  benefits: {
    field: 'benefits',
    intro: 'intro',
    facts: section,
    parts: {},
    item: {
      name: 'title',
      text: 'text',
      facts: {
        kind: ['kind', 'word'],
        'who says so': ['attribution', 'word'],
        icon: ['icon', 'text'],
        link: ['href', 'address'],
        ...evidence('evidence.'),
      },
    },
  },
  risks: {
    field: 'risks',
    intro: 'intro',
    facts: { ...section, complete: ['complete', 'yes'] },
    parts: {
      limitations: ['limitations', 'statements'],
      comparisons: ['comparisons', 'statements'],
      'who should not have it': ['contraindications', 'statements'],
      'does not go together with': ['interactions', 'statements'],
    },
    item: {
      name: 'name',
      text: 'text',
      facts: {
        frequency: ['frequency', 'frequency'],
        'frequency band': ['frequency.band', 'word'],
        within: ['frequency.timeframe', 'within'],
        'counted among': ['frequency.population', 'text'],
        'number from': ['frequency.sources', 'texts'],
        severity: ['severity', 'word'],
        'serious because': ['seriousCriteria', 'words'],
        'goes away': ['reversible', 'word'],
        timing: ['timing', 'text'],
        'who is more at risk': ['whoIsMoreAtRisk', 'rich'],
        'what to do': ['whatToDo', 'rich'],
        ...evidence('evidence.'),
      },
    },
  },
  steps: {
    field: 'steps',
    intro: 'intro',
    facts: section,
    parts: {},
    item: {
      name: 'title',
      text: 'text',
      facts: { phase: ['phase', 'word'], duration: ['duration', 'text'] },
    },
  },
  questions: {
    field: 'faq',
    intro: 'intro',
    facts: section,
    parts: {},
    item: {
      name: 'question',
      text: 'answer',
      facts: { topic: ['topic', 'text'], sources: ['sources', 'texts'] },
    },
  },
  sources: {
    field: 'sources',
    facts: {},
    parts: {},
    item: {
      name: 'title',
      facts: {
        kind: ['kind', 'word'],
        authors: ['authors', 'texts'],
        publisher: ['publisher', 'text'],
        year: ['year', 'number'],
        url: ['url', 'address'],
        doi: ['doi', 'address'],
        accessed: ['accessed', 'text'],
        independent: ['independent', 'yes'],
      },
    },
  },
  words: {
    field: 'terms',
    facts: {},
    parts: {},
    item: { name: 'term', text: 'definition', facts: {} },
  },
};

/** Facts below the heading "Evidence" of "About". */
export const evidenceFacts: Facts = evidence('evidence.');

/** Who says so, where a statement starts `Experts say:`. */
export const attribution = new RegExp(`^(${attributions.join('|')})s? says?:\\s*`, 'i');
