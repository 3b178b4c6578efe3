/** Where the rules on risks begin and where they end. */
import { benefit, counted, lead, outcome, risk, risks, testEdges, words } from './support/lint-edges.js';

testEdges({
  'risk/section-missing': [['a list without a risk', risks(), '']],
  'risk/frequency-not-stated': [
    ['what is said not to be stated', risks(risk({ frequency: { kind: 'not-stated' } })), 'risks.items[0]'],
    ['what was looked for and is not known', risks(risk({ frequency: { kind: 'not-known' } }))],
  ],
  'risk/severity-not-stated': [
    ['what makes it serious', risks(risk({ seriousCriteria: ['death'] }))],
    ['an empty list of it', risks(risk({ seriousCriteria: [] })), 'risks.items[0]'],
  ],
  'risk/serious-unmarked': [
    ['no severity', risks(risk({ seriousCriteria: ['death'] })), 'risks.items[0]'],
    ['nothing that makes it serious', risks(risk({ severity: 'not-serious', seriousCriteria: [] }))],
  ],
  'risk/few-counted': [
    ['20 people', risks(risk({ frequency: counted(1, 20) }))],
    ['19 people', risks(risk({ frequency: counted(1, 19) })), 'risks.items[0].frequency'],
    ['none of a few', risks(risk({ frequency: counted(0, 4) }))],
  ],
  'risk/no-timeframe': [
    ['a count', risks(risk({ frequency: counted(1, 30) })), 'risks.items[0].frequency'],
    [
      'an outcome',
      {
        risks: { items: [risk()], outcomes: [outcome(10, 10), { ...outcome(10, 10), timeframe: 'a year' }] },
      },
      'risks.outcomes[0]',
    ],
  ],
  'risk/word-without-number': [
    ['a word', risks(risk({ frequency: { kind: 'verbal', word: 'seldom' } })), 'risks.items[0].frequency'],
    ...[
      '3 in 100',
      '1 in 10 within 30 days',
      '1 to 2 %',
      'fewer than a handful',
      'fewer than 5 people',
      'about 1,000 people',
      '2 von 100',
      'in 1 of 100 people',
      'In 1 von 100 Fällen',
      'bei 1 von 100',
      'chez 1 personne sur 100',
      'en 1 de cada 100',
    ].map(
      (word) =>
        [word, risks(risk({ frequency: { kind: 'verbal', word } })), 'risks.items[0].frequency'] as const,
    ),
    ...[
      '2 to 4 in 100',
      '10–30 in 100 within 5 years',
      'fewer than 1 in 100',
      'about 1 in 1,000,000',
      '≤ 1 in 100',
      'ca. 1 von 100',
      'de 1 a 3 de cada 100 embarazos',
      'menos de 1 de cada 100',
      'bis zu 5 von 100',
      'jusqu’à 5 sur 100',
      'in fewer than 1 of 100',
      'rarer than in 1 of 100',
      'bei etwa 1 von 100',
      'chez 1 à 2 personnes sur 100',
    ].map((word) => [word, risks(risk({ frequency: { kind: 'verbal', word } }))] as const),
  ],
  'risk/nobody-counted': [
    ['nobody', risks(risk({ frequency: counted(0, 30) })), 'risks.items[0].frequency'],
    ['somebody', risks(risk({ frequency: counted(1, 30) }))],
    ['what is known of it', risks(risk({ frequency: counted(0, 30), evidence: { certainty: 'low' } }))],
  ],
  'risk/no-numbers-at-all': [
    ['no number', risks(risk()), ''],
    ['a count', risks(risk(), risk({ frequency: counted(1, 30) }))],
    ['a band', risks(risk(), risk({ frequency: { kind: 'band', band: 'rare' } }))],
    ['a word', risks(risk({ frequency: { kind: 'verbal', word: 'rare' } })), ''],
    ['outcomes', { risks: { items: [risk()], outcomes: [outcome(10, 10)] } }],
    ['digits of another script', lead('مرات ٣')],
  ],
  'risk/no-warning-signs': [
    ['a risk without', risks(risk()), 'risks'],
    ['no risk', risks()],
    [
      'one of two risks with',
      risks(risk(), risk({ name: 'Burn', seekHelp: { urgency: 'urgent', text: 'It blisters.' } })),
    ],
    [
      'the whole list with',
      { risks: { items: [risk()], seekHelp: [{ urgency: 'urgent', text: 'It blisters.' }] } },
    ],
  ],
  'risk/no-contraindications': [['no risk', risks()]],
  'risk/no-interactions': [['no risk', risks()]],
  'risk/mixed-denominators': [
    ['one count', risks(risk({ frequency: counted(1, 3) }))],
    [
      'groups of a common size',
      risks(risk({ frequency: counted(1, 10) }), risk({ frequency: counted(1, 1000) })),
    ],
    ['outcomes in groups of none', { risks: { items: [risk()], outcomes: [outcome(3, 7)] } }, 'risks'],
    [
      'a risk and an outcome',
      { risks: { items: [risk({ frequency: counted(1, 3) })], outcomes: [outcome(7, 7)] } },
      'risks',
    ],
  ],
  'risk/large-denominator': [
    ['10,000 people', risks(risk({ frequency: counted(1, 10) }), risk({ frequency: counted(1, 10_000) }))],
    [
      '100,000 people',
      risks(risk({ frequency: counted(1, 10) }), risk({ frequency: counted(1, 100_000) })),
      'risks.items[1].frequency',
    ],
    [
      'a risk of one in 100 beside it',
      risks(risk({ frequency: counted(1, 100) }), risk({ frequency: counted(1, 100_000) })),
      'risks.items[1].frequency',
    ],
    [
      'rare risks alone',
      risks(risk({ frequency: counted(1, 200) }), risk({ frequency: counted(1, 100_000) })),
    ],
    ['no common number', risks(risk({ frequency: counted(1, 7) }), risk({ frequency: counted(1, 100_000) }))],
  ],
  'risk/balance': [
    ['twice as many words', { ...benefit({ text: words(7) }), risks: { items: [{ name: words(4) }] } }],
    ['more than twice', { ...benefit({ text: words(8) }), risks: { items: [{ name: words(4) }] } }, ''],
    [
      'conditions',
      { conditions: [{ items: [{ text: words(9) }] }], risks: { items: [{ name: words(4) }] } },
      '',
    ],
  ],
  'risk/band-word-collision': [
    [
      'a word with space around it',
      risks(risk({ frequency: { kind: 'verbal', word: ' Rare ' } })),
      'risks.items[0].frequency.word',
    ],
    ['a word that names no band', risks(risk({ frequency: { kind: 'verbal', word: 'now and then' } }))],
  ],
  'risk/outside-risk-section': [
    ['what the list names otherwise', { ...lead('Some people bruise.'), ...risks({ name: 'Bruising' }) }],
    ['what the list does not name', lead('Some people bruise.'), 'explainer.lead'],
    [
      'what begins as a word of the list',
      { ...lead('Some people bruise.'), ...risks({ name: 'Brush marks' }) },
      'explainer.lead',
    ],
    ['a heading', { explainer: { heading: 'Bruises' } }],
    [
      'what it is for, and what happens without it',
      {
        explainer: { usedFor: 'A swollen knee.', withoutTreatment: 'The swelling stays.' },
        conditions: [{ items: [{ name: 'Gout', text: 'Pain and swelling.' }] }],
        terms: [{ id: 'gout', term: 'Gout', definition: 'Swelling from crystals in a joint.' }],
      },
    ],
    [
      'a side effect of another treatment',
      { explainer: { alternatives: [{ name: 'Tablets', text: 'They may cause nausea.' }] } },
    ],
  ],
  'risk/percent-without-count': [
    ['a share beside its count', lead('30% of people, 30 out of 100, felt it.')],
    ['a share alone', lead('30% of people felt it.'), 'explainer.lead'],
    ['how strong something is', lead('Use a 1% cream, 70% alcohol, or 2% hydrocortisone ointment.')],
    [
      'how strong what is used is',
      { explainer: { ingredients: ['Lidocaine 1 %', 'Drops (tropicamide 0.5%)'] } },
    ],
    ['a part of a dose or of a price', lead('The dose is cut by 50%. It is 20% off, with 19% VAT.')],
    [
      'a share of the price',
      lead('Insurance pays 80%.', { cost: 'You pay 20% when you book. Half of it is 40%.' }),
    ],
    ['a share beside a price', lead('The price is 90. It works in 90%.'), 'explainer.lead'],
    ['a share in place of a count', risks(risk({ frequency: { kind: 'verbal', word: '3% of people' } }))],
  ],
  'risk/one-in-x': [
    ['a group of a round size', lead('It is 1 in 100, 1 in 1,000 or one in 10,000.')],
    ['a group of another size', lead('It is 1 in 100, or 1 in 1,005.'), 'explainer.lead'],
  ],
  'risk/relative-only': [
    [
      'a part of something that is no risk',
      lead('Take half the dose for three times as long, by half past eight.'),
    ],
    ['a change by a share', lead('It lowers the risk of twins by 90%.'), 'explainer.lead'],
    ['a comparison beside its counts', lead('Twice as many: 2 out of 100, not 1 out of 100.')],
    ['a comparison alone', lead('Twice as many felt it.'), 'explainer.lead'],
    ['a multiple alone', lead('It is five times more effective.'), 'explainer.lead'],
    ['a dose', lead('We may reduce the dose by half. The dose is cut by 50%.')],
    ['a price', lead('The price has risen by 5%. Our fees fell by half.')],
    ['how much one does', lead('Increase your walks by 10% a week. Reduce the exercises by half.')],
    ['what one does, and a risk', lead('Exercise reduces the risk by 23%.'), 'explainer.lead'],
    ['doses that do something', lead('Two doses reduce the risk by 97%.'), 'explainer.lead'],
    ['a comparison after a dose', lead('Ask for the dose. Twice as many felt it.'), 'explainer.lead'],
    ['a heading', { explainer: { heading: 'Twice as many' } }],
    ['the title of a benefit', benefit({ title: 'Half the risk of a stroke' }), 'benefits.items[0].title'],
    [
      'the title of a benefit, beside a risk and another benefit that give their counts',
      {
        benefits: {
          items: [{ title: 'Half the risk of a stroke' }, { title: 'Ease', text: '6 out of 40 people.' }],
        },
        ...risks(risk({ text: '2 out of 100 people.' })),
      },
      'benefits.items[0].title',
    ],
    [
      'what stands above benefits, and a step',
      {
        benefits: { heading: 'Half the pain', items: [{ title: 'Ease' }] },
        steps: { items: [{ title: 'Twice as often', text: 'Warm.' }] },
      },
    ],
    [
      'the title of a benefit that gives its counts',
      benefit({ title: 'Half the pain', text: '6 out of 40 people, not 12 out of 40.' }),
    ],
  ],
  'risk/reassurance-first': [
    [
      'what outweighs the risks',
      risks(risk({ text: 'The benefits far outweigh the risks.' })),
      'risks.items[0].text',
    ],
    [
      'what else reassures',
      risks(risk({ text: 'Nothing to worry about.' }), risk({ text: 'You are in safe hands.' })),
      'risks.items[0].text',
      'risks.items[1].text',
    ],
    ['a word of relief at the end', risks(risk({ text: 'It passes, fortunately.' }))],
    ['what is nothing to worry about', risks(risk({ text: 'A small bruise is nothing to worry about.' }))],
    ['a text that is not about risks', lead('Fortunately it is warm.')],
  ],
});
