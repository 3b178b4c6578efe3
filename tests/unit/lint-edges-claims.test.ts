/** Where the rules on claims begin and where they end. */
import { benefit, counted, lead, leads, outcome, risk, risks, testEdges } from './support/lint-edges.js';

const paragraph = (...children: unknown[]) => [{ type: 'paragraph', children }];
const cited = (text: string) => ({
  ...lead(paragraph(text, { type: 'citation', source: 'rowan' })),
  sources: [{ id: 'rowan', title: 'A review' }],
});
const leaflet = { sources: [{ id: 'leaflet', title: 'Our leaflet', independent: false }] };
const table = (caption: string) => [{ type: 'table', caption, head: ['A'], rows: [['B']] }];

testEdges({
  'claims/certainty-wording': [
    ['no certainty', benefit({ text: 'It reduces pain.', evidence: { followUp: 'A year' } })],
    ['much certainty', benefit({ text: 'It reduces pain.', evidence: { certainty: 'moderate' } })],
    [
      'what nobody has rated',
      benefit({ text: 'It reduces pain.', evidence: { certainty: 'not-assessed' } }),
      'benefits.items[0].text',
    ],
    ['a cautious word', benefit({ text: 'It possibly reduces pain.', evidence: { certainty: 'low' } })],
    [
      'what a risk does, beside a benefit',
      { ...benefit({ evidence: { certainty: 'low' } }), ...risks(risk({ text: 'It stops the blood.' })) },
    ],
    ['a title', benefit({ title: 'It reduces pain', evidence: { certainty: 'low' } })],
    ['the name of a table', benefit({ text: table('It reduces pain'), evidence: { certainty: 'low' } })],
    [
      'what was found out',
      benefit({ evidence: { certainty: 'low', statements: ['In rats it reduces pain.'] } }),
    ],
  ],
  'claims/mechanism-as-fact': [
    [
      'much certainty',
      { explainer: { evidence: { certainty: 'high' }, mechanism: { statements: ['It warms.'] } } },
    ],
    [
      'no word on certainty',
      { explainer: { mechanism: { statements: ['It warms.'] } } },
      'explainer.mechanism.statements[0]',
    ],
  ],
  'claims/mechanism-in-passing': [
    ['what a surgeon does', { ...lead('The operation repairs the tendon.'), procedureType: 'surgical' }],
    [
      'what a needle does',
      { ...lead('It repairs the tendon.'), procedureType: 'percutaneous' },
      'explainer.lead',
    ],
    ['no word on certainty', lead('It promotes healing.'), 'explainer.lead'],
    ['much certainty', lead('It promotes healing.', { evidence: { certainty: 'moderate' } })],
    ['a source', cited('It promotes healing.')],
    [
      'somebody who says so',
      { explainer: { keyPoints: [{ text: 'It promotes healing.', attribution: 'proponents' }] } },
    ],
    [
      'somebody who says so in a paragraph',
      { explainer: { keyPoints: [{ text: paragraph('It promotes healing.'), attribution: 'proponents' }] } },
    ],
    ['who thinks so', lead('Some people believe that it promotes healing.')],
    ['a heading', { explainer: { heading: 'It promotes healing' } }],
    [
      'a benefit, and how it works',
      {
        ...benefit({ text: 'It promotes healing.' }),
        explainer: { mechanism: { statements: ['It promotes healing.'] } },
      },
    ],
  ],
  'claims/outcome-without-evidence': [
    ['what is not called an outcome', benefit({ kind: 'mechanism' })],
    [
      'a source of what is known',
      {
        ...benefit({ kind: 'outcome', evidence: { statements: [{ text: 'A', sources: ['rowan'] }] } }),
        sources: [{ id: 'rowan', title: 'A review' }],
      },
    ],
    [
      'a source that is listed, beside one that is not',
      {
        ...benefit({ kind: 'outcome', evidence: { sources: ['birch', 'rowan'] } }),
        sources: [{ id: 'rowan', title: 'A review' }],
      },
    ],
  ],
  'claims/kind-not-stated': [
    [
      'one of two',
      { benefits: { items: [{ title: 'A', kind: 'feature' }, { title: 'B' }] } },
      'benefits.items[1]',
    ],
    ['evidence', benefit({ evidence: { certainty: 'low' } }), 'benefits.items[0]'],
  ],
  'claims/certainty-not-stated': [
    [
      'every part that can be rated',
      {
        conditions: [{ items: [{ text: 'A', evidence: {} }] }],
        ...benefit({ kind: 'outcome', evidence: { statements: ['It eases pain.'] } }),
        risks: { items: [risk()], outcomes: [outcome(10, 10)] },
      },
      'conditions[0].items[0].evidence',
      'benefits.items[0].evidence',
      'risks.outcomes[0]',
    ],
    ['a benefit of no kind', benefit({ evidence: {} }), 'benefits.items[0].evidence'],
    ['how it may work', benefit({ kind: 'mechanism', evidence: {} }), 'benefits.items[0].evidence'],
    ['a fact about the procedure', benefit({ kind: 'feature', evidence: { sources: ['rowan'] } })],
    ['what nobody has rated', benefit({ kind: 'outcome', evidence: { certainty: 'not-assessed' } })],
    [
      'no evidence, of which other rules tell',
      { ...benefit({ kind: 'outcome' }), conditions: [{ items: [{ text: 'A' }] }] },
    ],
    ['evidence on the whole treatment', { explainer: { evidence: { statements: ['It eases pain.'] } } }],
  ],
  'claims/rating-without-source': [
    [
      'every part that can be rated',
      {
        explainer: { evidence: { certainty: 'high' } },
        conditions: [{ items: [{ text: 'A', evidence: { certainty: 'high' } }] }],
        ...benefit({ evidence: { certainty: 'moderate' } }),
        risks: {
          items: [risk({ evidence: { certainty: 'high' } })],
          outcomes: [{ ...outcome(10, 10), certainty: 'high' }],
        },
      },
      'explainer.evidence',
      'conditions[0].items[0].evidence',
      'benefits.items[0].evidence',
      'risks.items[0].evidence',
      'risks.outcomes[0]',
    ],
    ['little certainty', { explainer: { evidence: { certainty: 'low' } } }],
    ['what nobody has rated', { explainer: { evidence: { certainty: 'not-assessed' } } }],
    [
      'an outcome, of which another rule tells',
      benefit({ kind: 'outcome', evidence: { certainty: 'high' } }),
    ],
    [
      'a source of what is known',
      {
        explainer: { evidence: { certainty: 'high', statements: [{ text: 'A', sources: ['rowan'] }] } },
        sources: [{ id: 'rowan', title: 'A review' }],
      },
    ],
  ],
  'claims/seller-as-source': [
    [
      'much certainty',
      { explainer: { evidence: { certainty: 'moderate', sources: ['leaflet'] } }, ...leaflet },
      'explainer.evidence',
    ],
    ['little certainty', { explainer: { evidence: { certainty: 'low', sources: ['leaflet'] } }, ...leaflet }],
    [
      'what is known',
      {
        ...benefit({ kind: 'outcome', evidence: { statements: [{ text: 'A', sources: ['leaflet'] }] } }),
        ...leaflet,
      },
      'benefits.items[0].evidence',
    ],
    [
      'a source of which nobody says who wrote it',
      {
        ...benefit({ kind: 'outcome', evidence: { sources: ['leaflet', 'rowan'] } }),
        sources: [...leaflet.sources, { id: 'rowan', title: 'A review' }],
      },
    ],
    ['a source that is not listed', benefit({ kind: 'outcome', evidence: { sources: ['rowan'] } })],
    [
      'a fact about the procedure',
      { ...benefit({ kind: 'feature', evidence: { certainty: 'high', sources: ['leaflet'] } }), ...leaflet },
    ],
  ],
  'claims/safety-contradiction': [
    [
      'a serious risk',
      { ...lead('There are no side effects.'), ...risks(risk(), risk({ severity: 'serious' })) },
      'explainer.lead',
    ],
    ['no risk that injures', { ...lead('There are no side effects.'), ...risks(risk()) }],
    [
      'a risk that injures',
      { ...lead('There are no side effects.'), ...risks(risk({ text: 'Nerve damage.' })) },
      'explainer.lead',
    ],
    ['an injury that is treated', { ...lead('For injuries, without risk.'), ...risks(risk()) }],
  ],
  'claims/uncited-authority': [
    ['a heading', { explainer: { heading: 'What experts say' } }],
    [
      'a link, which is no source',
      lead(paragraph('Studies say so: ', { type: 'link', href: '/studies', children: 'read them' })),
      'explainer.lead[0].children',
    ],
    [
      'a source that is listed, beside one that is not',
      {
        explainer: { keyPoints: [{ text: 'Studies say so.', sources: ['birch', 'rowan'] }] },
        sources: [{ id: 'rowan', title: 'A review' }],
      },
    ],
    ...leads('It is doctor-recommended.', 'It is backed by science.', 'It is clinically tested.'),
  ],
  'claims/natural-halo': [
    ...leads('It detoxifies.', 'It rejuvenates.', 'It is non-toxic.'),
    [
      'the course of nature',
      lead('The natural course is a year. A natural tooth lasts. A detox clinic can help.'),
    ],
  ],
  'claims/plain-safety': [
    ...leads(
      'It is safe and effective.',
      'It is very safe.',
      'A safe alternative to surgery.',
      'It has an excellent safety record.',
    ),
    ['a source', cited('It is safe.')],
    ['a denial', lead('Nobody knows whether it is safe. It is not safe.')],
    ['what one may do', lead('It is safe to swim after a week. Keep it in a safe place.')],
    ['a question', { faq: { items: [{ question: 'Is it safe?', answer: 'One in 100 people bleeds.' }] } }],
  ],
  'claims/pressure': [
    ...leads(
      'Only 3 places left.',
      'A limited-time offer.',
      '20% off until Sunday.',
      'Book now, before it is too late.',
      'Offer ends soon.',
      'Hurry: places are limited.',
      'Get 50 € off.',
      'Get £50 off.',
    ),
    ['an invitation', { callsToAction: [{ label: 'Book now', href: '/book' }] }],
    [
      'an invitation that presses',
      { callsToAction: [{ label: 'Book', href: '/book', text: 'Only today.' }] },
      'callsToAction[0].text',
    ],
    ['what holds only today', lead('Take the tablet only today.')],
    ['how many are needed', lead('Only two appointments are needed. The ward has only four places.')],
    ['advice not to wait', lead('Don’t wait until it hurts. Don’t wait for us: call an ambulance.')],
    ['a denial', lead('We have no limited-time offers.')],
    ...leads('Secure one of the last places.'),
    ['somebody’s haste', lead('Say so if you are in a hurry. It may be the last chance for the tooth.')],
    ['a dressing', lead('Take it off after a day. It is 3 places wide.')],
  ],
  'claims/absolute-safety': [
    ['a denial', lead('No operation is completely safe, and none is without risk. It isn’t harmless.')],
    ['a denial of something else', lead('It is not surgery, and it is completely safe.'), 'explainer.lead'],
    [
      'a denial of what stands beside it',
      lead('It needs no needle and is completely safe.'),
      'explainer.lead',
    ],
    ['factors of a risk', lead('People without risk factors need none.')],
    [
      'what some people do not have',
      lead('About half of the people have no side effects, and 3 of 10 women have no risk.'),
    ],
    ['what nobody has', lead('There are people, and there are no side effects.'), 'explainer.lead'],
    ['a condition', lead('If you heal without complications, you can drive.')],
    [
      'something else that is harmless',
      lead('Most lumps are harmless. A false alarm turns out to be harmless.'),
    ],
    ...leads('It is virtually painless.', 'Side-effect-free relief.', 'You have nothing to lose.'),
    ['what does not hurt', lead('The lump is usually painless. You can walk pain-free.')],
    ['a treatment that is harmless', lead('It is harmless.'), 'explainer.lead'],
    ['what was seen, and in whom', lead('In 40 people no side effects were reported.')],
    [
      'what was seen in a group of few',
      lead('No serious complications were recorded, but the small study would have missed rare ones.'),
    ],
    ['what was seen, and nobody says in whom', lead('No side effects were reported.'), 'explainer.lead'],
    ['what nobody has seen', lead('No side effects: 40 people chose it.'), 'explainer.lead'],
    [
      'what some people have, before a promise',
      lead('Some people have a scar. There are no side effects.'),
      'explainer.lead',
    ],
    ['a share of nobody knows whom', lead('No side effects were seen in 98% of cases.'), 'explainer.lead'],
    ['a boast', lead('Over 10,000 patients treated, no side effects reported.'), 'explainer.lead'],
    ['people of an age', lead('No side effects were seen in 300 people over 60.')],
    ['a promise beside a report', lead('40 people were seen. It is risk-free.'), 'explainer.lead'],
    ...leads('There are hardly any risks.', 'Side effects are negligible.', 'You won’t feel a thing.'),
    ['what does not exist', lead('A treatment without side effects does not exist.')],
    ['a question', { faq: { items: [{ question: 'Is it risk-free?', answer: 'No.' }] } }],
    ['questions to take along', { explainer: { questionsToAsk: ['Are there really no risks?'] } }],
  ],
  'claims/cure-or-guarantee': [
    ['a denial', lead('It does not cure. There is no known cure, and no result can be guaranteed.')],
    ['a denial that is none', lead('It not only cures.'), 'explainer.lead'],
    ['a promise after a denial', lead('It does not cure all. It is proven to help.'), 'explainer.lead'],
    [
      'a material',
      lead('The filling is light-cured. A lamp cures the white resin, which is cured with a blue light.'),
    ],
    ['people who work', lead('Our nurses always work in pairs, and always work with your doctor.')],
    ['what always works', lead('It will always work.'), 'explainer.lead'],
    ['a light that promises', lead('Red light cures pain.'), 'explainer.lead'],
    ...leads(
      'It works for everyone.',
      'With instant results.',
      'You will see dramatic results.',
      'Say goodbye to pain.',
      'It reverses arthritis.',
      'It erases wrinkles.',
      'Get rid of snoring once and for all.',
      'You will be pain-free in two weeks.',
      'Look ten years younger.',
      'It is suitable for everyone.',
      'Or your money back.',
      'Screening saves lives.',
    ),
    [
      'people who are younger, and what hurts during it',
      lead('People ten years younger had less pain. You will be pain-free during the operation.'),
    ],
    ['what is kept within bounds', lead('Nothing works for everyone. It cannot reverse the damage.')],
    [
      'what nobody knows',
      lead('Whether it cures the infection is not known. It has not been shown to be guaranteed.'),
    ],
    ['what others say', lead('Be wary of a clinic that guarantees it. Adverts promise “instant results”.')],
    ['what an authority denies', lead('The agency says: “There is no proof that the test saves lives.”')],
    ['a promise after a doubt', lead('We do not know why, but it always works.'), 'explainer.lead'],
    ['a promise to see something', lead('You may see instant results.'), 'explainer.lead'],
    ['a count with its source', cited('9 of 10 people were cured.')],
    ['a count without a source', lead('9 of 10 people were cured.'), 'explainer.lead'],
    [
      'who should not have it',
      { risks: { items: [risk()], contraindications: ['People whose cancer was cured a year ago.'] } },
    ],
    ['a word that is spoken of', lead('The word “guaranteed” has no place here.')],
    ['a cure that is none', lead('A cure is not the aim.')],
    ...leads('A perfect smile.', 'The only treatment that works.'),
    ['lifelong results', lead('With lifelong results.'), 'explainer.lead'],
    ['a source without a count', cited('It cures.'), 'explainer.lead[0].children'],
    ['a question', { faq: { items: [{ question: 'Will it cure me?', answer: 'No.' }] } }],
    [
      'a question that takes it for granted',
      { faq: { items: [{ question: 'Why does it always work?', answer: 'It is warm.' }] } },
      'faq.items[0].question',
    ],
    [
      'a question that takes a denial for granted',
      { faq: { items: [{ question: 'Why does it not cure everyone?', answer: 'Nobody knows.' }] } },
    ],
  ],
  'claims/quick-return': [
    ['a promise that is spoken of', lead('A promise of “no downtime” should make you suspicious.')],
    ['a denial', lead('You cannot drive right away.')],
    ...leads('Back to work the same day.', 'Visible results after one session.'),
    ['home on the same day', lead('You return home the same day.')],
    ...leads('With zero downtime.', 'A lunchtime treatment.', 'Go straight back to work.'),
    ['advice', lead('Call us right away if it hurts. Stop it and see a doctor straight away.')],
    [
      'what to do',
      lead(
        'Take the patch off right away if it stings. Start again straight away only if your nurse agrees.',
      ),
    ],
    ['whom one can call', lead('You can call us right away.')],
    ['a promise after advice', lead('Ask us. You can drive right away.'), 'explainer.lead'],
    ['what most can do', lead('Most people can go to work straight away.'), 'explainer.lead'],
    ['a source', cited('You can work right away.')],
    [
      'a source of the number beside it',
      {
        ...risks(
          risk({ text: 'You can work right away.', frequency: { ...counted(1, 10), sources: ['rowan'] } }),
        ),
        sources: [{ id: 'rowan', title: 'A review' }],
      },
    ],
  ],
  'claims/universal-comparison': [
    ['a source', cited('It is the safest treatment.')],
    ['a denial', lead('It is not better than surgery.')],
    ['what is disputed', lead('Doctors disagree about whether it is better than surgery.')],
    ['a doubt that is none', lead('Whether young or old, it is the best treatment.'), 'explainer.lead'],
    ...leads(
      'The gold standard in relief.',
      'State-of-the-art lasers.',
      'A revolutionary method.',
      'A world-class method.',
      'With unrivalled results.',
      'The number one clinic in town.',
      'No other method comes close.',
    ),
    ['pain that breaks through', lead('It is for breakthrough pain.')],
    ['how a test is tested', lead('A biopsy is the gold standard for the diagnosis.')],
    [
      'a cause, and a last choice',
      lead('It is the world’s leading cause, used if no other treatment works.'),
    ],
    ['what is best for one person', lead('The best treatment for you depends on your age.')],
  ],
  'claims/anecdote': [
    ...leads(
      'Over 5,000 happy clients.',
      'Trusted by celebrities.',
      'As seen on TV.',
      'Trusted by over 20,000 patients.',
      'An award-winning clinic.',
      'Rated 4.9 out of 5 stars.',
      'It has been used for decades by millions of people.',
    ),
    ['a harm', risks(risk({ text: 'Some people report tingling.' }))],
    ['a denial', lead('We do not publish testimonials.')],
  ],
});
