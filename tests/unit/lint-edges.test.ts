/** Where a rule begins and where it ends, beyond what its two examples show. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lint, type Fragment } from '../../src/lint/lint.js';
import { exampleOf } from '../../src/lint/rule.js';

/** What is looked at, and the places that the rule finds in it. */
type Edge = readonly [what: string, content: Fragment, ...places: string[]];

const counted = (affected: number, outOf: number) => ({ kind: 'count', affected, outOf });
const risk = (more: Fragment = {}) => ({ name: 'Red skin', ...more });
const risks = (...items: Fragment[]) => ({ risks: { items } });
const lead = (text: unknown, more: Fragment = {}) => ({ explainer: { lead: text, ...more } });
const cited = (text: string) => ({
  ...lead([{ type: 'paragraph', children: [text, { type: 'citation', source: 'rowan' }] }]),
  sources: [{ id: 'rowan', title: 'A review' }],
});
const link = (href: string) => ({ type: 'paragraph', children: [{ type: 'link', href, children: 'There' }] });
const benefit = (more: Fragment) => ({ benefits: { items: [{ title: 'Ease', ...more }] } });
const table = (caption: string) => [{ type: 'table', caption, head: ['A'], rows: [['B']] }];
const outcome = (one: number, other: number) => ({
  name: 'Less pain',
  withTreatment: { affected: 1, outOf: one },
  withoutTreatment: { affected: 1, outOf: other },
});
const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
const sentences = (count: number) => Array.from({ length: count }, (_, index) => `It is ${index}.`).join(' ');
const leads = (...texts: string[]): Edge[] => texts.map((text) => [text, lead(text), 'explainer.lead']);
const pictures = (...alts: (Fragment | string)[]) => ({
  explainer: {
    pictures: alts.map((alt) => ({ src: '/a.png', ...(typeof alt === 'string' ? { alt } : alt) })),
  },
});
const review = (fields: Fragment) => ({ review: fields });

const edges: Readonly<Record<string, readonly Edge[]>> = {
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
  ],
  'risk/nobody-counted': [
    ['nobody', risks(risk({ frequency: counted(0, 30) })), 'risks.items[0].frequency'],
    ['somebody', risks(risk({ frequency: counted(1, 30) }))],
    ['what is known of it', risks(risk({ frequency: counted(0, 30), evidence: { certainty: 'low' } }))],
  ],
  'risk/no-numbers-at-all': [
    ['no number', risks(risk()), ''],
    ['a band', risks(risk({ frequency: { kind: 'band', band: 'rare' } }))],
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
  ],
  'risk/percent-without-count': [
    ['a share beside its count', lead('30% of people, 30 out of 100, felt it.')],
    ['a share alone', lead('30% of people felt it.'), 'explainer.lead'],
    ['how strong something is', lead('Use a 1% cream, 70% alcohol, or 2% hydrocortisone ointment.')],
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
    ['what is nothing to worry about', risks(risk({ text: 'A small bruise is nothing to worry about.' }))],
    ['a text that is not about risks', lead('Fortunately it is warm.')],
  ],
  'claims/certainty-wording': [
    ['no certainty', benefit({ text: 'It reduces pain.', evidence: { followUp: 'A year' } })],
    ['much certainty', benefit({ text: 'It reduces pain.', evidence: { certainty: 'moderate' } })],
    [
      'what nobody has rated',
      benefit({ text: 'It reduces pain.', evidence: { certainty: 'not-assessed' } }),
      'benefits.items[0].text',
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
  'claims/safety-contradiction': [
    [
      'a serious risk',
      { ...lead('There are no side effects.'), ...risks(risk({ severity: 'serious' })) },
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
    ['a share of nobody knows whom', lead('No side effects were seen in 98% of cases.'), 'explainer.lead'],
    ['a boast', lead('Over 10,000 patients treated, no side effects reported.'), 'explainer.lead'],
    ['people of an age', lead('No side effects were seen in 300 people over 60.')],
    ['a promise beside a report', lead('40 people were seen. It is risk-free.'), 'explainer.lead'],
    ...leads('There are hardly any risks.', 'Side effects are negligible.', 'You won’t feel a thing.'),
    ['what does not exist', lead('A treatment without side effects does not exist.')],
    ['a question', { faq: { items: [{ question: 'Is it risk-free?', answer: 'No.' }] } }],
    ['questions to take along', { explainer: { questionsToAsk: ['Is it harmless?'] } }],
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
  'input/wrong-encoding': [
    ...leads('GrÃ¶ÃŸe L', 'Gr��e L', 'It doesnâ€™t hurt', '5 Âµg a day', '5Â\u00A0mg a day'),
    ['words in capitals', lead('EM SÃO PAULO, À MÃE E À IRMÃ “ANA”; ÂGE, PÂTE.')],
    ['letters and signs as they are', lead('Größe 5 µg, 40 °C, “doesn’t” … €')],
  ],
  'input/shortcode-in-text': [
    ['an address in brackets', lead('Write to us [first_last@clinic.example].')],
    ['an editor’s word in brackets', lead('It “were [sic] warm” [1], as {{ says.')],
    ['a shortcode with an address', lead('[form to="first_last@clinic.example"]'), 'explainer.lead'],
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
  'completeness/course': [
    ['an operation', { ...lead('A'), procedureType: 'surgical' }],
    ['what is not surgery', { ...lead('A'), procedureType: 'noninvasive' }, 'explainer'],
  ],
  'language/presupposed-benefit': [
    ['results of a test', lead('Your results will be sent by post. Your results are ready in a week.')],
    ['results of studies', lead('They tested it. Their results are mixed.')],
    ['results of the treatment', lead('Your results will last.'), 'explainer.lead'],
  ],
  'completeness/alternatives': [
    ['an empty list', lead('A', { alternatives: [] }), 'explainer'],
    ['no explainer', {}, ''],
    ['another choice', lead('A', { alternatives: [{ name: 'Rest' }] })],
  ],
  'consistency/efficacy': [
    ['two texts', lead('It heals.', { cost: 'It is unproven.' }), 'explainer.lead'],
    [
      'what others say',
      {
        explainer: { keyPoints: [{ text: 'It heals.', attribution: 'proponents' }], cost: 'It is unproven.' },
      },
    ],
    ['one text that says both', lead('Whether it heals is unproven.')],
  ],
  'media/alt': [
    ['a blank description', pictures(' '), 'explainer.pictures[0]'],
    ['decoration that is described', pictures({ decorative: true, alt: 'A room.' }), 'explainer.pictures[0]'],
    ['decoration', pictures({ decorative: true })],
    [
      'names of files',
      pictures('IMG_0042', 'room.jpeg', 'A room, 2042'),
      'explainer.pictures[0].alt',
      'explainer.pictures[1].alt',
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
        sources: [
          { title: 'A', year: 1990 },
          { title: 'B', year: 2020 },
        ],
      },
      'sources',
    ],
    ['no year', { sources: [{ title: 'A' }] }],
  ],
  'provenance/overdue': [
    ['the day itself', review({ nextReview: '2026-11-25' })],
    ['the day after', review({ nextReview: '2026-11-24' }), 'review.nextReview'],
    ['three years, and no day for the next', review({ lastReviewed: '2023-11-25' })],
    ['more than three years', review({ lastReviewed: '2023-11-24' }), 'review.lastReviewed'],
    ['many years, and a day to come', review({ lastReviewed: '2019-01-31', nextReview: '2027-01-31' })],
  ],
  'provenance/future-date': [
    ['today', review({ published: '2026-11-25', lastReviewed: '2026-11-25' })],
    [
      'tomorrow',
      {
        ...review({ published: '2026-11-26', reviewers: [{ name: 'A' }, { name: 'B', date: '2026-11-26' }] }),
        sources: [{ title: 'A', accessed: '2026-11-26' }],
      },
      'review.published',
      'review.reviewers[1].date',
      'sources[0].accessed',
    ],
    ['what is due', review({ nextReview: '2026-11-26' })],
  ],
  'input/html-in-text': [['a character reference', lead('Warm&nbsp;cloth.'), 'explainer.lead']],
  'input/address-without-scheme': [
    ['a site in a link', lead([link('www.example.org')]), 'explainer.lead[0].children[0].href'],
    ['an e-mail address', review({ feedback: 'desk@clinic.example' }), 'review.feedback'],
    ['a picture of another site', pictures({ src: 'www.example.org/a.png' }), 'explainer.pictures[0].src'],
    ['a picture for fine screens', pictures({ src: 'room@2x.png' })],
    ['paths', lead([link('/www.html'), link('#risks'), link('team/@anna')])],
    ['schemes', lead([link('mailto:desk@clinic.example'), link('https://www.example.org')])],
  ],
  'language/paragraph-length': [
    ['five sentences', lead(sentences(5))],
    ['six sentences', lead(sentences(6)), 'explainer.lead'],
    ['six in two paragraphs', lead(`${sentences(3)}\n\n${sentences(3)}`)],
  ],
  'language/sentence-length': [
    ['20 words', lead(`${words(20)}.`)],
    ['21 words', lead(`${words(21)}.`), 'explainer.lead'],
    ['a heading', { explainer: { heading: words(21) } }],
  ],
  'language/mixed-person': [
    ['two ways', lead('You are a patient.')],
    ['three ways', lead('You are a patient, a client.'), ''],
  ],
  'language/mixed-terms': [
    ['two ways', lead('A doctor, a clinician.'), ''],
    ['one in the text', { explainer: { heading: 'Our clinicians', lead: 'A doctor.' } }],
  ],
  'language/reading-grade': [
    ['few words', lead('Percutaneous neuromodulation necessitates individualisation.')],
  ],
  'language/undefined-term': [
    [
      'a word of the glossary',
      { ...lead('The ligament hurts.'), terms: [{ term: 'Ligament', definition: 'A band.' }] },
    ],
    ['a word that its sentence explains', lead('A ligament is a band.')],
  ],
  'language/hedge-stack': [
    ['two words between', lead('It may in part possibly help.'), 'explainer.lead'],
    ['three words between', lead('It may in some part possibly help.')],
    ['two sentences', lead('It may. Possibly soon.')],
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
};

for (const [id, cases] of Object.entries(edges)) {
  describe(id, () => {
    for (const [what, content, ...places] of cases) {
      it(`finds ${places.length ? 'it' : 'nothing'}: ${what}`, () => {
        const found = lint(exampleOf(content), { today: new Date('2026-11-25') }).filter(
          ({ rule }) => rule === id,
        );
        assert.deepEqual(
          found.map(({ path }) => path),
          places,
        );
      });
    }
  });
}
