import type { TreatmentContent } from '../../src/content/treatment.js';

/** A made-up treatment in German: what it says is short, what the elements say of it is most of the page. */
export const german: TreatmentContent = {
  name: 'Schulterwickel',
  lang: 'de',
  explainer: {
    heading: 'Schulterwickel',
    lead: 'Ein warmer Wickel, der zwanzig Minuten lang um die Schulter getragen wird.',
    course: { sessions: 'sechs', sessionLength: '20 Minuten' },
  },
  benefits: {
    heading: 'Was er bringen kann',
    items: [
      {
        title: 'Die Schulter wird beweglicher',
        kind: 'outcome',
        evidence: { certainty: 'very-low', sources: ['studie'], followUp: 'drei Monate' },
      },
      { title: 'Weniger Schmerzen in der Nacht', kind: 'outcome', evidence: { certainty: 'not-assessed' } },
    ],
  },
  risks: {
    heading: 'Was schiefgehen kann',
    items: [
      {
        name: 'Verbrennung',
        severity: 'serious',
        seriousCriteria: ['permanent-damage'],
        frequency: { kind: 'band', band: 'very-rare', sources: ['register'] },
        whatToDo: 'Nehmen Sie den Wickel ab, und kühlen Sie die Haut mit Wasser.',
      },
      {
        name: 'Rote Haut',
        severity: 'not-serious',
        frequency: {
          kind: 'count',
          affected: 3,
          outOf: 100,
          timeframe: 'binnen eines Tages',
          sources: ['studie'],
        },
        reversible: 'yes',
      },
      { name: 'Müdigkeit', frequency: { kind: 'verbal', word: 'gelegentlich' } },
      { name: 'Wechselwirkung mit Salben', frequency: { kind: 'not-known' } },
    ],
    seekHelp: [{ urgency: 'urgent', text: 'die Haut Blasen wirft.' }],
  },
  faq: {
    heading: 'Was oft gefragt wird',
    items: [
      { question: 'Darf ich danach Auto fahren?', answer: 'Ja, außer Ihnen ist schwindlig.' },
      {
        question: 'Kann ich währenddessen schlafen?',
        answer: 'Nein. Sie würden nicht merken, wenn er zu heiß wird.',
      },
      { question: 'Wer legt ihn an?', answer: 'Beim ersten Mal wir, danach Sie selbst.' },
    ],
  },
  sources: [
    { id: 'studie', title: 'Eine erfundene Studie über Wickel', kind: 'randomised-trial', year: 2025 },
    { id: 'register', title: 'Ein erfundenes Register von Verbrennungen', kind: 'regulator', year: 2024 },
  ],
  publisher: { name: 'Eine erfundene Klinik', kind: 'clinic' },
  review: {
    reviewers: [{ name: 'A. Rohan' }],
    lastReviewed: '2026-01-31',
    nextReview: '2028-01-31',
    conflicts: 'Die Klinik verkauft den Wickel.',
  },
};
