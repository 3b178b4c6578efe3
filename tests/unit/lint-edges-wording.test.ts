/** Where the rules on how a page is written begin and where they end. */
import { lead, leads, pictures, review, testEdges, words } from './support/lint-edges.js';

const link = (href: string) => ({ type: 'paragraph', children: [{ type: 'link', href, children: 'There' }] });
const thrice = (text: string) => `${text} `.repeat(3);
const tendon = 'A tendon (the end of a muscle) is sore.';
const sentences = (count: number) => Array.from({ length: count }, (_, index) => `It is ${index}.`).join(' ');

testEdges({
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
  'language/presupposed-benefit': [
    ['results of a test', lead('Your results will be sent by post. Your results are ready in a week.')],
    ['results of studies', lead('They tested it. Their results are mixed.')],
    ['results of the treatment', lead('Your results will last.'), 'explainer.lead'],
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
  'input/html-in-text': [
    ...leads('Warm&nbsp;cloth.', 'Warm&#160;cloth.', 'Warm&#xA0;cloth.', 'Warm<BR>cloth.'),
    ...leads('It doesn&rsquo;t hurt', 'Gr&ouml;&szlig;e', '&frac12; an hour', 'A &AMP; B', '10 &percnt;'),
    ['signs that are no tag', lead('5 < 6, and 7 > 6; A & B; R&D.')],
    ['a single letter, which names no entity', lead('It came from R&D; see Q&A; too.')],
  ],
  'input/address-without-scheme': [
    ['a site in a link', lead([link('www.example.org')]), 'explainer.lead[0].children[0].href'],
    ['an e-mail address', review({ feedback: 'desk@clinic.example' }), 'review.feedback'],
    ['a picture of another site', pictures({ src: 'www.example.org/a.png' }), 'explainer.pictures[0].src'],
    ['a picture for fine screens', pictures({ src: 'room@2x.png' })],
    ['a site in a text', lead('www.example.org has more. You can write to desk@clinic.example')],
    ['paths', lead([link('/www.html'), link('#risks'), link('team/@anna')])],
    ['schemes', lead([link('mailto:desk@clinic.example'), link('https://www.example.org')])],
  ],
  'language/paragraph-length': [
    ['five sentences', lead(sentences(5))],
    ['six sentences', lead(sentences(6)), 'explainer.lead'],
    ['numbers', lead('It is 1.5, 2.5, 3.5, 4.5, 5.5, 6.5 or 7.5.')],
    ['six in two paragraphs', lead(`${sentences(3)}\n\n${sentences(3)}`)],
  ],
  'language/sentence-length': [
    ['20 words', lead(`${words(20)}.`)],
    ['20 words, some with a hyphen or an apostrophe', lead(`${words(17)} well-known self-help doesn’t.`)],
    ['21 words', lead(`${words(21)}.`), 'explainer.lead'],
    ['a heading', { explainer: { heading: words(21) } }],
  ],
  'language/mixed-person': [
    ['two ways', lead('You are a patient.')],
    ['three ways', lead('You are a patient.', { whatItIs: 'Or a client.' }), ''],
    ['one of three in a heading', { explainer: { heading: 'Our clients', lead: 'You are a patient.' } }],
  ],
  'language/mixed-terms': [
    ['two ways', lead('A doctor.', { whatItIs: 'A clinician.' }), ''],
    ['one in the text', { explainer: { heading: 'Our clinicians', lead: 'A doctor.' } }],
  ],
  'language/reading-grade': [
    ['few words', lead('Percutaneous neuromodulation necessitates individualisation.')],
    [
      'eight years',
      lead(thrice('The bandage in the evening makes the shoulder of most people less painful.')),
    ],
    [
      'ten years',
      lead(thrice('Several people who wear it every evening say that the shoulder is less painful.')),
      '',
    ],
    [
      'its long names',
      {
        name: 'Percutaneous neuromodulation',
        alsoKnownAs: ['Extracorporeal individualisation'],
        ...lead(
          thrice(
            'Percutaneous neuromodulation, or Extracorporeal individualisation, may be of some help to you in time.',
          ),
        ),
        risks: { items: [{ name: 'Red skin' }] },
      },
    ],
  ],
  'language/late-definition': [
    ['two uses before it', lead('A tendon.', { whatItIs: 'A tendon.', recovery: tendon }), 'explainer.lead'],
    ['a use between two', lead(tendon, { whatItIs: 'A tendon.', recovery: tendon })],
    ['a heading before it', { explainer: { heading: 'For a tendon', lead: tendon } }],
  ],
  'language/undefined-term': [
    [
      'a word of the glossary',
      { ...lead('The ligament hurts.'), terms: [{ term: 'Ligament', definition: 'A band.' }] },
    ],
    ['a word that its sentence explains', lead('A ligament is a band.')],
    ['a heading', { explainer: { heading: 'For the ligament' } }],
  ],
  'language/typography': [
    ['two kinds', lead('It isn’t new.', { whatItIs: "It isn't old." }), 'explainer.whatItIs'],
    ['one kind', lead("It isn't new.", { whatItIs: "It isn't old." })],
    ['a hyphen between words', lead('It is warm - not hot.'), 'explainer.lead'],
    ['a dash, and a range', lead('It takes 5 - 10 minutes – or more.')],
  ],
  'language/hedge-stack': [
    ['two words between', lead('It may in part possibly help.'), 'explainer.lead'],
    ['three words between', lead('It may in some part possibly help.')],
    ['two sentences', lead('It may. Possibly soon.')],
  ],
});
