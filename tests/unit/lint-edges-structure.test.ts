/** Where the rules on what a page holds begin and where they end. */
import { lead, pictures, review, risk, risks, testEdges } from './support/lint-edges.js';

testEdges({
  'completeness/course': [
    ['an operation', { ...lead('A'), procedureType: 'surgical' }],
    ['what is not surgery', { ...lead('A'), procedureType: 'noninvasive' }, 'explainer'],
  ],
  'completeness/alternatives': [
    ['an empty list', lead('A', { alternatives: [] }), 'explainer'],
    ['no explainer', {}, ''],
    ['another choice', lead('A', { alternatives: [{ name: 'Rest' }] })],
  ],
  'media/alt': [
    ['a blank description', pictures(' '), 'explainer.pictures[0]'],
    ['decoration that is described', pictures({ decorative: true, alt: 'A room.' }), 'explainer.pictures[0]'],
    ['decoration', pictures({ decorative: true })],
    [
      'names of files',
      pictures('IMG_0042', 'DSC0042', 'room.jpeg', 'room.JPG'),
      'explainer.pictures[0].alt',
      'explainer.pictures[1].alt',
      'explainer.pictures[2].alt',
      'explainer.pictures[3].alt',
    ],
    [
      'words that are none',
      pictures('A room, 2042', 'The room in image 2', 'A screen that shows room.png in a frame'),
    ],
    [
      'a picture of a step',
      { steps: { items: [{ text: 'A' }, { text: 'B', picture: { src: '/b.png' } }] } },
      'steps.items[1].picture',
    ],
  ],
  'provenance/no-conflicts': [
    ['a publisher that sells nothing', { publisher: { name: 'A', kind: 'regulator' } }],
    ['a clinic', { publisher: { name: 'A', kind: 'clinic' } }, ''],
    [
      'a clinic with a review',
      { publisher: { name: 'A', kind: 'clinic' }, ...review({ funding: 'A' }) },
      'review',
    ],
  ],
  'provenance/no-review': [
    ['nobody', {}, ''],
    ['somebody, and no day', review({ reviewers: [{ name: 'A' }] }), 'review'],
    ['a day, and nobody', review({ lastReviewed: '2026-01-31', reviewers: [] }), 'review'],
  ],
  'provenance/no-sources': [['an empty list', { sources: [] }, '']],
  'provenance/old-source': [
    [
      'five years',
      {
        sources: [
          { title: 'A', year: 1990 },
          { title: 'B', year: 2021 },
        ],
      },
    ],
    [
      'six years',
      {
        sources: [{ title: 'A', year: 1990 }, { title: 'B', year: 2020 }, { title: 'No year' }],
      },
      'sources',
    ],
    ['no year', { sources: [{ title: 'A' }] }],
  ],
  'provenance/source-without-year': [
    [
      'one of two',
      {
        sources: [
          { title: 'A', year: 2025 },
          { title: 'B', accessed: '2026-01-31' },
        ],
      },
      'sources[1]',
    ],
    ['no sources', {}],
  ],
  'provenance/overdue': [
    ['the day itself', review({ nextReview: '2026-11-25' })],
    ['the day after', review({ nextReview: '2026-11-24' }), 'review.nextReview'],
    ['three years, and no day for the next', review({ lastReviewed: '2023-11-25' })],
    ['more than three years', review({ lastReviewed: '2023-11-24' }), 'review.lastReviewed'],
    ['many years, and a day to come', review({ lastReviewed: '2019-01-31', nextReview: '2027-01-31' })],
  ],
  'provenance/distant-review': [
    ['three years', review({ lastReviewed: '2026-01-31', nextReview: '2029-01-31' })],
    [
      'more than three years',
      review({ lastReviewed: '2026-01-31', nextReview: '2029-02-01' }),
      'review.nextReview',
    ],
    [
      'an old review, and a day to come',
      review({ lastReviewed: '2004-01-31', nextReview: '2099-01-31' }),
      'review.nextReview',
    ],
    ['no last review', review({ nextReview: '2099-01-31' })],
    ['a review that is overdue', review({ lastReviewed: '2019-01-31', nextReview: '2026-11-24' })],
    ['no day for the next', review({ lastReviewed: '2004-01-31' })],
  ],
  'provenance/review-without-reviewer': [
    [
      'the day of one reviewer',
      review({
        lastReviewed: '2026-01-31',
        reviewers: [
          { name: 'A', date: '2019-01-31' },
          { name: 'B', date: '2026-01-31' },
        ],
      }),
    ],
    [
      'a day after those of all reviewers',
      review({
        lastReviewed: '2026-01-31',
        reviewers: [
          { name: 'A', date: '2019-01-31' },
          { name: 'B', date: '2026-01-30' },
        ],
      }),
      'review.lastReviewed',
    ],
    [
      'a reviewer without a day',
      review({ lastReviewed: '2026-01-31', reviewers: [{ name: 'A', date: '2019-01-31' }, { name: 'B' }] }),
    ],
    ['nobody', review({ lastReviewed: '2026-01-31', reviewers: [] })],
  ],
  'provenance/future-date': [
    ['today', review({ published: '2026-11-25', lastReviewed: '2026-11-25' })],
    [
      'tomorrow',
      {
        ...review({
          published: '2026-11-26',
          lastReviewed: '2026-11-26',
          authors: [{ name: 'A', date: '2026-11-26' }],
          reviewers: [{ name: 'A' }, { name: 'B', date: '2026-11-26' }],
        }),
        sources: [{ title: 'A', accessed: '2026-11-26' }],
      },
      'review.published',
      'review.lastReviewed',
      'review.authors[0].date',
      'review.reviewers[1].date',
      'sources[0].accessed',
    ],
    ['what is due', review({ nextReview: '2026-11-26' })],
  ],
  'structure/no-heading': [
    [
      'lists without one',
      {
        conditions: [{ heading: 'For', items: [{ text: 'Pain.' }] }, { items: [{ text: 'Ache.' }] }],
        benefits: { items: [{ title: 'Ease' }] },
        risks: { heading: 'Risks', items: [risk()] },
        steps: { items: [{ text: 'We talk.' }] },
      },
      'conditions[1]',
      'benefits',
      'steps',
    ],
    [
      'nothing that a heading could stand above',
      { risks: { heading: 'Risks', items: [risk()] }, steps: { items: [] } },
    ],
  ],
  'structure/duplicate-text': [
    ['three words', { explainer: { lead: 'It is warm.', whatItIs: 'It is warm.' } }],
    [
      'four words',
      { explainer: { lead: 'It is very warm.', whatItIs: 'It is very warm.' } },
      'explainer.whatItIs',
    ],
    [
      'the words below a picture',
      { explainer: { lead: 'It is very warm.', pictures: [{ src: '/a.png', caption: 'It is very warm.' }] } },
      'explainer.pictures[0].caption',
    ],
    [
      'names of steps',
      { steps: { items: ['A', 'B'].map((text) => ({ title: 'The band comes off', text })) } },
    ],
  ],
  'structure/empty-section': [
    [
      'conditions',
      {
        conditions: [
          { heading: 'A', items: [{ text: 'B' }] },
          { heading: 'C', items: [] },
        ],
      },
      'conditions[1]',
    ],
    ['how it works', { explainer: { mechanism: { heading: 'A', statements: [] } } }, 'explainer.mechanism'],
    ['risks', { risks: { heading: 'A', items: [] } }, 'risks'],
    ['questions', { faq: { heading: 'A', items: [] } }, 'faq'],
    ['no heading', { faq: { items: [] } }],
  ],
  'structure/faq-belongs-elsewhere': [
    [
      'an answer about risks',
      { risks: null, faq: { items: [{ question: 'How?', answer: 'Without risk.' }] } },
    ],
    [
      'risks that are listed',
      { ...risks(risk()), faq: { items: [{ question: 'Is it safe?', answer: 'A' }] } },
    ],
  ],
  'structure/cta-without-target': [
    [
      'one of two',
      {
        callsToAction: [
          { label: 'Book', href: '/book' },
          { label: 'Ask', text: 'Call us.' },
        ],
      },
      'callsToAction[1]',
    ],
  ],
  'structure/keyword-caption': [
    ['two words', pictures('shoulder wrap')],
    ['a description', pictures('shoulder wrap lamp'), 'explainer.pictures[0].alt'],
    ['a sentence', pictures('A wrap for shoulders')],
    ['a sentence that begins in lower case', pictures('a wrap lies on it', 'a wrap for shoulders.')],
  ],
  'structure/missing-sibling-heading': [
    ['no step with a name', { steps: { items: [{ text: 'A' }, { text: 'B' }] } }],
    ['one of two', { steps: { items: [{ title: 'A', text: 'A' }, { text: 'B' }] } }, 'steps.items[1]'],
    [
      'one of two conditions',
      { conditions: [{ items: [{ text: 'A' }] }, { items: [{ name: 'B', text: 'B' }, { text: 'C' }] }] },
      'conditions[1].items[1]',
    ],
  ],
  'structure/near-duplicate': [
    [
      'four words in five',
      lead('Certainly comfortable everybody one two three four five six.', {
        whatItIs: 'Certainly comfortable everybody one two three four five seven.',
      }),
      'explainer.whatItIs',
    ],
    [
      'six words, in another order',
      lead('One two three four five sixth.', { whatItIs: 'Sixth of five four three two one.' }),
      'explainer.whatItIs',
    ],
    [
      'names of steps',
      {
        steps: {
          items: [
            { title: 'One two three four five sixth', text: 'A' },
            { title: 'One two three four of five sixth', text: 'B' },
          ],
        },
      },
    ],
    [
      'the same sentence',
      lead('One two three four five sixth.', { whatItIs: 'One two three four five sixth.' }),
    ],
    [
      'three words in four',
      lead('Certainly comfortable everybody one two three.', {
        whatItIs: 'Certainly comfortable everybody one four five.',
      }),
    ],
    [
      'few words',
      lead('Certainly comfortable everybody one two.', { whatItIs: 'Certainly comfortable everybody one.' }),
    ],
  ],
  'structure/overlapping-lists': [
    [
      'one word of two',
      {
        conditions: [{ items: [{ name: 'Chronic pain', text: 'A' }] }],
        benefits: { items: [{ title: 'Pain' }] },
      },
    ],
    [
      'one word',
      { conditions: [{ items: [{ name: 'Pain', text: 'A' }] }], benefits: { items: [{ title: 'Pain' }] } },
      'benefits.items[0]',
    ],
    ['one list', { benefits: { items: [{ title: 'Less pain' }, { title: 'Less pain' }] } }],
    [
      'a name with more words, in two lists of conditions',
      {
        conditions: [
          { items: [{ name: 'Chronic pain', text: 'A' }] },
          { items: [{ text: 'B' }, { name: 'Pain that is chronic', text: 'C' }] },
        ],
      },
      'conditions[1].items[1]',
    ],
  ],
  'structure/uninformative-title': [
    ['another name', { alsoKnownAs: ['Light band'], explainer: { heading: 'The band' } }],
    ['a name in capitals', { explainer: { heading: 'THE WRAP' } }],
    ['no name', { explainer: { heading: 'The band' } }, 'explainer.heading'],
    [
      'a name within a word',
      { name: 'Laser', explainer: { heading: 'Augenlaserbehandlung: was Sie erwartet' } },
    ],
    ['a name with an ending', { name: 'Zahnimplantat', explainer: { heading: 'Was Zahnimplantate können' } }],
    [
      'a name beside a hyphen',
      { name: 'Botulinumtoxin', explainer: { heading: 'Botulinumtoxin-Behandlung' } },
    ],
    ['the first part of a name', { name: 'Akupunkturbehandlung', explainer: { heading: 'Akupunktur' } }],
    [
      'the last part of a name',
      { name: 'Prolotherapy', explainer: { heading: 'A therapy' } },
      'explainer.heading',
    ],
    [
      'short words within others',
      { name: 'The OP', explainer: { heading: 'Other options' } },
      'explainer.heading',
    ],
    ['a short name', { name: 'PRP', explainer: { heading: 'PRP' } }],
  ],
});
