import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse, treatment, type Treatment } from '../../src/content/index.js';
import { jsonLdText, toJsonLd, type JsonLdNode } from '../../src/structured-data/structured-data.js';
import { furnished, prolotherapy } from '../support/examples.js';

const url = 'https://clinic.example/t';
const checked = (content: unknown) => parse(treatment, content).value!;
const things = (content: unknown, options = {}) => toJsonLd(checked(content), { url, ...options })['@graph'];
const ofType = (graph: readonly JsonLdNode[], type: string) =>
  graph.filter((thing) => thing['@type'] === type);
const only = (graph: readonly JsonLdNode[], type: string) => {
  const found = ofType(graph, type);
  assert.equal(found.length, 1, type);
  return found[0]!;
};
const names = (value: unknown) => (value as readonly JsonLdNode[] | undefined)?.map(({ name }) => name);

describe('toJsonLd', () => {
  it('describes the page, the treatment, its conditions and its publisher in one graph', () => {
    const graph = things(furnished);
    assert.deepEqual(
      graph.map((thing) => thing['@type']),
      [
        'MedicalWebPage',
        'MedicalTherapy',
        'MedicalCondition',
        'MedicalCondition',
        'MedicalCondition',
        'MedicalCondition',
        'MedicalClinic',
      ],
    );
    const page = only(graph, 'MedicalWebPage');
    assert.deepEqual(page.mainEntity, { '@id': `${url}#therapy` });
    assert.deepEqual(page.publisher, { '@id': `${url}#publisher` });
    assert.equal(page.inLanguage, 'en');
  });

  it('describes a diagnostic test as a DiagnosticProcedure, without therapy properties', () => {
    const graph = things(furnished, { diagnostic: true, clinic: { name: 'Clinic' } });
    assert.deepEqual(ofType(graph, 'MedicalTherapy'), []);
    const test = only(graph, 'DiagnosticProcedure');
    assert.equal(test['@id'], `${url}#test`);
    assert.ok(test.howPerformed && test.preparation && test.followup);
    assert.ok(!test.contraindication && !test.adverseOutcome && !test.seriousAdverseOutcome);
    assert.ok(ofType(graph, 'MedicalCondition').every(({ possibleTreatment }) => !possibleTreatment));
    assert.deepEqual(only(graph, 'MedicalWebPage').mainEntity, { '@id': `${url}#test` });
    assert.deepEqual(graph.at(-1)!.availableService, { '@id': `${url}#test` });
  });

  it('describes a test if the content is diagnostic, unless the option says otherwise', () => {
    const test = { ...furnished, diagnostic: true };
    only(things(test), 'DiagnosticProcedure');
    only(things({ ...furnished, diagnostic: false }), 'MedicalTherapy');
    only(things(test, { diagnostic: false }), 'MedicalTherapy');
  });

  it('names a preventive treatment as primaryPrevention of its conditions, not as possibleTreatment', () => {
    const claimed = (key: 'possibleTreatment' | 'primaryPrevention', preventive: boolean) =>
      ofType(things({ ...furnished, preventive }), 'MedicalCondition').filter((condition) => condition[key])
        .length;
    const treated = claimed('possibleTreatment', false);
    assert.ok(treated > 0);
    assert.equal(claimed('primaryPrevention', false), 0);
    assert.equal(claimed('primaryPrevention', true), treated);
    assert.equal(claimed('possibleTreatment', true), 0);
  });

  it('states authors, reviewers and dates, but not funding', () => {
    const page = only(things(furnished), 'MedicalWebPage');
    assert.deepEqual(names(page.author), ['Dana Writer']);
    assert.deepEqual(page.reviewedBy, [
      {
        '@type': 'Person',
        name: 'Robin Example',
        jobTitle: 'physiotherapist',
        hasCredential: { '@type': 'EducationalOccupationalCredential', name: 'BSc' },
        url: 'https://clinic.example/robin',
      },
    ]);
    assert.equal(page.datePublished, '2025-06-15');
    assert.equal(page.lastReviewed, '2026-06-15');
    // Who paid is told in a sentence, which may as well say that nobody did: no Grant is made of it.
    assert.equal(page.funding, undefined);
  });

  it('lists an adverse outcome as serious only if the content does', () => {
    const items = [
      { name: 'Soreness', severity: 'not-serious' },
      { name: 'Nerve damage' },
      { name: 'Burn', severity: 'serious' },
    ];
    const therapy = only(things({ name: 'T', risks: { items } }), 'MedicalTherapy');
    assert.deepEqual(names(therapy.adverseOutcome), ['Soreness', 'Nerve damage']);
    assert.deepEqual(names(therapy.seriousAdverseOutcome), ['Burn']);
  });

  it('lists the treatment as possible only for conditions it is used for', () => {
    const items = [
      { name: 'Stiffness', text: 'A', relation: 'used-for' },
      { name: 'Stress', text: 'B', relation: 'sought-for' },
      { name: 'Sleep', text: 'C' },
    ];
    const [stiffness, stress, sleep] = ofType(
      things({ name: 'T', conditions: [{ items }] }),
      'MedicalCondition',
    );
    assert.deepEqual(stiffness!.possibleTreatment, { '@id': `${url}#therapy` });
    assert.equal(stress!.possibleTreatment, undefined);
    assert.equal(sleep!.possibleTreatment, undefined);
    const sought = { items: [{ name: 'Stiffness', text: 'D', relation: 'sought-for' }] };
    const twice = things({ name: 'T', conditions: [sought, { items }] });
    assert.ok(ofType(twice, 'MedicalCondition')[0]!.possibleTreatment);
  });

  it('lists a condition from two sections once, and omits one without a name', () => {
    const items = [{ name: 'Stiffness', text: 'A', bodySites: ['shoulder'] }, { text: 'No name' }];
    const found = ofType(things({ name: 'T', conditions: [{ items }, { items }] }), 'MedicalCondition');
    assert.deepEqual(names(found), ['Stiffness']);
    assert.deepEqual(names(found[0]!.associatedAnatomy), ['shoulder']);
  });

  it('cites studies as scholarly articles with their DOI link, and other works as creative works', () => {
    const sources = [
      { title: 'Review', kind: 'systematic-review', doi: 'doi:10.5555/a b', year: 2025 },
      { title: 'Leaflet', kind: 'patient-information', url: '/leaflet', doi: 'none' },
    ];
    assert.deepEqual(only(things({ name: 'T', sources }), 'MedicalWebPage').citation, [
      {
        '@type': 'MedicalScholarlyArticle',
        name: 'Review',
        genre: 'systematic review',
        datePublished: '2025',
        sameAs: 'https://doi.org/10.5555/a',
      },
      {
        '@type': 'CreativeWork',
        name: 'Leaflet',
        genre: 'patient information',
        url: 'https://clinic.example/leaflet',
      },
    ]);
  });

  it('cites only studies as scholarly articles, and omits unknown genres and invalid DOIs', () => {
    const citationOf = (source: object) => {
      const page = only(things({ name: 'T', sources: [{ title: 'A', ...source }] }), 'MedicalWebPage');
      const [cited] = page.citation as readonly JsonLdNode[];
      return cited!;
    };
    for (const kind of ['systematic-review', 'randomised-trial', 'observational-study', 'case-series'])
      assert.equal(citationOf({ kind })['@type'], 'MedicalScholarlyArticle', kind);
    for (const kind of [
      'guideline',
      'expert-opinion',
      'regulator',
      'patient-information',
      'other',
      undefined,
    ])
      assert.equal(citationOf({ kind })['@type'], 'CreativeWork', kind);
    const source = { kind: 'other', authors: ['B. Elm', 'E. Marsh'], publisher: 'Journal of Examples' };
    assert.deepEqual(citationOf({ ...source, doi: '10.5/3 mg' }), {
      '@type': 'CreativeWork',
      name: 'A',
      creditText: 'B. Elm, E. Marsh',
      publisher: { '@type': 'Organization', name: 'Journal of Examples' },
    });
  });

  it('describes the treatment with its names, steps, contraindications and adverse outcomes', () => {
    const step = (phase: string) => ({ title: `A step ${phase}`, text: 'Words.', phase });
    const content = {
      name: 'T',
      alsoKnownAs: ['Wrap'],
      procedureType: 'percutaneous',
      explainer: { whatItIs: 'A cloth.' },
      steps: { items: ['before', 'during', 'after'].map(step) },
      risks: { items: [{ name: 'Burn', text: 'It blisters.' }], contraindications: ['Broken skin.'] },
    };
    assert.deepEqual(only(things(content), 'MedicalTherapy'), {
      '@type': 'MedicalTherapy',
      '@id': `${url}#therapy`,
      name: 'T',
      alternateName: ['Wrap'],
      description: 'A cloth.',
      procedureType: 'https://schema.org/PercutaneousProcedure',
      howPerformed: 'A step during\nWords.',
      preparation: 'A step before\nWords.',
      followup: 'A step after\nWords.',
      contraindication: [{ '@type': 'MedicalContraindication', name: 'Broken skin.' }],
      adverseOutcome: [{ '@type': 'MedicalEntity', name: 'Burn', description: 'It blisters.' }],
    });
    const explainer = { lead: 'A warm cloth.', preparation: 'Eat.', aftercare: 'Rest.' };
    const { description, preparation, followup } = only(things({ ...content, explainer }), 'MedicalTherapy');
    assert.deepEqual([description, preparation, followup], ['A warm cloth.', 'Eat.', 'Rest.']);
  });

  it('states the procedure type only if schema.org has one for a therapy', () => {
    const kindOf = (procedureType: string) =>
      only(things({ name: 'T', procedureType }), 'MedicalTherapy').procedureType;
    assert.equal(kindOf('noninvasive'), 'https://schema.org/NoninvasiveProcedure');
    assert.equal(kindOf('surgical'), undefined);
  });

  it('omits empty steps, and properties for missing content', () => {
    const explainer = { lead: 'A warm cloth.', whatItIs: 'A cloth.' };
    const steps = { items: ['One.', [], 'Two.'].map((text) => ({ text, phase: 'during' })) };
    const risks = { items: [{ name: 'Burn' }] };
    const therapy = only(things({ name: 'T', explainer, steps, risks }), 'MedicalTherapy');
    assert.equal(therapy.description, 'A warm cloth.');
    assert.equal(therapy.howPerformed, 'One.\n\nTwo.');
    assert.deepEqual(therapy.adverseOutcome, [{ '@type': 'MedicalEntity', name: 'Burn' }]);
    assert.ok(!('preparation' in therapy || 'contraindication' in therapy));
  });

  it('omits invalid years, and resolves addresses only if the page address is known', () => {
    const sources = [
      { title: 'A', year: 12, url: '/a', kind: 'patient-information' },
      { title: 'B', year: 20_255 },
    ];
    const review = { authors: [{ name: 'B', url: '/b' }] };
    const page = only(toJsonLd(checked({ name: 'T', sources, review }))['@graph'], 'MedicalWebPage');
    const [cited, later] = page.citation as readonly JsonLdNode[];
    assert.deepEqual([cited!.datePublished, later!.datePublished, cited!.url], [undefined, undefined, '/a']);
    const placed = only(things({ name: 'T', review }), 'MedicalWebPage');
    const [author] = placed.author as readonly JsonLdNode[];
    assert.equal(author!.url, 'https://clinic.example/b');
  });

  it('uses the heading as the page name, and mentions the conditions', () => {
    const items = [{ name: 'Stiffness', text: 'A' }];
    const content = { name: 'T', explainer: { heading: 'All about T' }, conditions: [{ items }] };
    const page = only(things(content), 'MedicalWebPage');
    assert.equal(page.name, 'All about T');
    assert.deepEqual(page.mentions, [{ '@id': `${url}#condition-stiffness` }]);
  });

  it('adds nothing that the content does not say', () => {
    assert.deepEqual(toJsonLd({ name: 'T' }), {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'MedicalWebPage', '@id': '#page', name: 'T', mainEntity: { '@id': '#therapy' } },
        { '@type': 'MedicalTherapy', '@id': '#therapy', name: 'T' },
      ],
    });
    const text = JSON.stringify([things(furnished, { faq: true }), things(prolotherapy, { faq: true })]);
    assert.doesNotMatch(text, /evidenceLevel|[rR]ating|"Review"|medicineSystem|"Physician"/);
  });

  it('lists the questions only if the faq option is set and there are any', () => {
    assert.deepEqual(ofType(things(furnished), 'FAQPage'), []);
    const graph = things(furnished, { faq: true });
    const { mainEntity } = only(graph, 'FAQPage');
    assert.equal((mainEntity as readonly unknown[]).length, furnished.faq.items.length);
    const questions = { heading: 'Questions', items: [{ question: 'Does it hurt?', answer: 'A little.' }] };
    assert.deepEqual(only(things({ name: 'T', faq: questions }, { faq: true }), 'FAQPage'), {
      '@type': 'FAQPage',
      '@id': `${url}#faq`,
      name: 'Questions',
      isPartOf: { '@id': `${url}#page` },
      mainEntity: [
        {
          '@type': 'Question',
          name: 'Does it hurt?',
          acceptedAnswer: { '@type': 'Answer', text: 'A little.' },
        },
      ],
    });
    assert.deepEqual(only(graph, 'MedicalWebPage').hasPart, { '@id': `${url}#faq` });
    assert.deepEqual(ofType(things({ name: 'T' }, { faq: true }), 'FAQPage'), []);
  });

  it('lists a clinic that offers the treatment, merged with the publisher if the names match', () => {
    const another = things(furnished, { clinic: { name: 'Another', url: 'https://another.example/' } });
    assert.deepEqual(names(ofType(another, 'MedicalClinic')), [furnished.publisher.name, 'Another']);
    const { name } = furnished.publisher;
    const same = only(things(furnished, { clinic: { name } }), 'MedicalClinic');
    assert.deepEqual(same.availableService, { '@id': `${url}#therapy` });
    assert.equal(same.telephone, furnished.publisher.telephone);
    const [, other] = ofType(another, 'MedicalClinic');
    assert.equal(other!['@id'], `${url}#clinic`);
    assert.deepEqual([other!.url, other!.telephone], ['https://another.example/', undefined]);
    const own = only(things(furnished, { clinic: { name, telephone: '+1 555 0111' } }), 'MedicalClinic');
    assert.equal(own.telephone, '+1 555 0111');
    const content = { name: 'T', publisher: { name, url: '/a' } };
    const unsaid = only(things(content, { clinic: { name, url: undefined } }), 'MedicalClinic');
    assert.equal(unsaid.url, 'https://clinic.example/a');
  });

  it('describes the publisher as a clinic only if its kind is clinic', () => {
    const publisher = { name: 'A', url: '/a', telephone: '+1 555 0100', address: '1 Street' };
    const told = { '@id': `${url}#publisher`, ...publisher, url: 'https://clinic.example/a' };
    for (const kind of ['publisher', 'regulator', 'other', undefined])
      assert.deepEqual(things({ name: 'T', publisher: { ...publisher, kind } }).at(-1), {
        '@type': 'Organization',
        ...told,
      });
    const clinic = things({ name: 'T', publisher: { ...publisher, kind: 'clinic' } }).at(-1);
    assert.deepEqual(clinic, { '@type': 'MedicalClinic', ...told });
  });

  it('omits the direction marks of a telephone number', () => {
    for (const telephone of ['\u200e+966 555 0100', '\u2066+966 555 0100\u2069']) {
      const told = things(
        { name: 'T', publisher: { name: 'A', telephone } },
        { clinic: { name: 'B', telephone } },
      );
      assert.deepEqual(
        told.slice(-2).map((thing) => thing.telephone),
        ['+966 555 0100', '+966 555 0100'],
      );
    }
  });

  it('builds ids from the page address without its fragment', () => {
    const page = only(things(furnished, { url: `${url}?lang=en#risks` }), 'MedicalWebPage');
    assert.equal(page['@id'], `${url}?lang=en#page`);
    assert.equal(page.url, `${url}?lang=en`);
  });
});

describe('jsonLdText', () => {
  it('contains no "<", and parses back to the same graph', () => {
    const graph = toJsonLd({ name: '</script><!--<script>' } satisfies Treatment);
    const text = jsonLdText(graph);
    assert.doesNotMatch(text, /</);
    assert.deepEqual(JSON.parse(text), graph);
  });
});
