import { registerLabels, type Labels } from '../labels.js';

/**
 * The library's own words in German. Frequencies are those of the EMA's templates for package leaflets, certainties those of
 * Cochrane Deutschland for GRADE.
 */

const number = (value: number) => value.toLocaleString('de');

const german: Labels = {
  disclosure: {
    showAll: 'Alle zeigen',
    hideAll: 'Alle schließen',
    allShown: 'Alle werden gezeigt',
    allHidden: 'Einzelheiten sind geschlossen',
    copyLink: (of) => `Link kopieren: ${of}`,
    linkCopied: 'Link ist kopiert',
  },

  search: {
    label: 'Diese Fragen durchsuchen',
    found: (count) => (count === 1 ? '1 Frage gefunden' : `${number(count)} Fragen gefunden`),
  },

  text: {
    source: (title) => `Quelle: ${title}`,
    definition: (term) => `Was „${term}“ bedeutet`,
    tones: { info: 'Hinweis', caution: 'Vorsicht', warning: 'Warnung', emergency: 'Notfall' },
  },

  claims: {
    attributions: {
      publisher: 'Der Herausgeber sagt:',
      proponents: 'Befürworter sagen:',
      experts: 'Fachleute sagen:',
      studies: 'Studien:',
      patients: 'Patientinnen und Patienten berichten:',
      guideline: 'Eine Leitlinie sagt:',
      regulator: 'Die Behörde sagt:',
    },
  },

  evidence: {
    certainties: {
      high: 'Hohe Vertrauenswürdigkeit',
      moderate: 'Moderate Vertrauenswürdigkeit',
      low: 'Niedrige Vertrauenswürdigkeit',
      'very-low': 'Sehr niedrige Vertrauenswürdigkeit',
      'not-assessed': 'Vertrauenswürdigkeit nicht bewertet',
    },
    meanings: {
      high: 'Weitere Forschung ändert sehr wahrscheinlich nichts an dem, was wir wissen.',
      moderate: 'Weitere Forschung könnte ändern, was wir wissen.',
      low: 'Weitere Forschung ändert wahrscheinlich, was wir wissen.',
      'very-low': 'Wir wissen sehr wenig. Die wirkliche Wirkung ist wahrscheinlich eine ganz andere.',
      'not-assessed': 'Niemand hat bewertet, wie vertrauenswürdig diese Belege sind.',
    },
    notKnown: 'Was man nicht weiß',
    followUp: 'Wie lange beobachtet wurde:',
  },

  benefits: {
    kinds: { outcome: 'Ergebnis', feature: 'Eigenschaft des Verfahrens', mechanism: 'Wie es wirken könnte' },
    noSource: 'Keine Quelle angegeben',
  },

  conditions: {
    relations: {
      'used-for': 'Wird hierfür angewendet',
      'may-be-used-for': 'Wird manchmal hierfür angewendet',
      'sought-for': 'Ein Grund, danach zu fragen',
      'indicated-for': 'Hierfür zugelassen',
    },
    bodySites: 'Wo:',
    more: 'Mehr darüber',
  },

  risks: {
    severities: { serious: 'Schwerwiegend', 'not-serious': 'Nicht schwerwiegend' },
    bands: {
      'very-common': 'Sehr häufig',
      common: 'Häufig',
      uncommon: 'Gelegentlich',
      rare: 'Selten',
      'very-rare': 'Sehr selten',
    },
    bandSentences: {
      'very-common': 'Sehr häufig: 1.000 oder mehr von 10.000 Menschen.',
      common: 'Häufig: 100 bis 1.000 von 10.000 Menschen.',
      uncommon: 'Gelegentlich: 10 bis 100 von 10.000 Menschen.',
      rare: 'Selten: 1 bis 10 von 10.000 Menschen.',
      'very-rare': 'Sehr selten: weniger als 1 von 10.000 Menschen.',
    },
    outOf: (affected, outOf) => `${number(affected)} von ${number(outOf)}`,
    affected: (affected, outOf) =>
      `${number(affected)} von ${number(outOf)} Menschen ${affected === 1 ? 'bekommt' : 'bekommen'} das.`,
    unaffected: (people) => `${number(people)} ${people === 1 ? 'bekommt' : 'bekommen'} es nicht.`,
    legend: { affected: 'ein Mensch, der das bekommt', unaffected: 'ein Mensch, der es nicht bekommt' },
    word: (word) => `„${word}“. Keine Zahl angegeben.`,
    notKnown: 'Nicht bekannt',
    notKnownSentence: 'Danach wurde gesucht, aber wie oft das vorkommt, ist nicht bekannt.',
    notStated: 'Wie oft das vorkommt, ist nicht angegeben.',
    timing: 'Wann',
    whoIsMoreAtRisk: 'Wer stärker gefährdet ist',
    whatToDo: 'Was zu tun ist',
    reversible: 'Geht es vorbei?',
    reversibilities: { yes: 'Ja', no: 'Nein', sometimes: 'Manchmal' },
    seriousBecause: 'Warum es schwerwiegend ist',
    criteria: {
      death: 'Es kann zum Tod führen.',
      'life-threatening': 'Es kann lebensbedrohlich sein.',
      hospitalisation: 'Es kann einen Aufenthalt im Krankenhaus nötig machen.',
      disability: 'Es kann zu einer Behinderung führen.',
      'permanent-damage': 'Es kann bleibende Schäden verursachen.',
      'congenital-anomaly': 'Es kann einem ungeborenen Kind schaden.',
      'intervention-needed': 'Es muss behandelt werden, damit kein Schaden entsteht.',
    },
    limitations: 'Grenzen',
    comparisons: 'Der Vergleich mit anderem',
    contraindications: 'Wer es nicht bekommen sollte',
    interactions: 'Womit man es nicht verbinden sollte',
    complete: 'Der Herausgeber erklärt, dass diese Liste vollständig ist.',
    urgencies: {
      emergency: 'Rat für den Notfall: ',
      urgent: 'Dringender Rat: ',
      'non-urgent': 'Rat: ',
      'self-care': 'Was Sie selbst tun können: ',
    },
    urgencyHeadings: {
      emergency: 'Rufen Sie den Notruf, wenn',
      urgent: 'Lassen Sie sich einen dringenden Termin geben, wenn',
      'non-urgent': 'Sprechen Sie mit einer Ärztin oder einem Arzt, wenn',
      'self-care': 'Was Sie selbst tun können',
    },
    outcomes: 'Mit der Behandlung und ohne sie',
    outcome: 'Was geschah',
    outcomeKinds: { benefit: 'Ein Nutzen', harm: 'Ein Schaden' },
    withTreatment: 'Mit der Behandlung',
    withoutTreatment: 'Ohne sie',
    inComparison: 'Im Vergleich',
    howSure: 'Wie sicher',
  },

  explainer: {
    keyPoints: 'In Kürze',
    whatItIs: 'Was es ist',
    ingredients: 'Was verwendet wird',
    usedFor: 'Wofür es angewendet wird',
    mechanism: 'Wie es wirken soll',
    preparation: 'Davor',
    recovery: 'Erholung',
    aftercare: 'Danach',
    course: 'Verlauf der Behandlung',
    sessions: 'Sitzungen',
    sessionLength: 'Dauer einer Sitzung',
    interval: 'Abstand der Sitzungen',
    cost: 'Kosten',
    performedBy: 'Wer es durchführt',
    regulatoryStatus: 'Was die Behörden sagen',
    alternatives: 'Andere Möglichkeiten',
    withoutTreatment: 'Ohne Behandlung',
    qualityOfLife: 'Alltag',
    questionsToAsk: 'Fragen, die Sie stellen können',
  },

  steps: {
    phases: { before: 'Davor', during: 'Währenddessen', after: 'Danach' },
  },

  callToAction: {
    commercial: 'Von der Klinik · kommerziell',
  },

  sources: {
    heading: 'Quellen und Prüfung',
    kinds: {
      'systematic-review': 'Systematische Übersichtsarbeit',
      guideline: 'Leitlinie',
      'randomised-trial': 'Randomisierte Studie',
      'observational-study': 'Beobachtungsstudie',
      'case-series': 'Fallserie',
      'expert-opinion': 'Meinung von Fachleuten',
      regulator: 'Behörde',
      'patient-information': 'Patienteninformation',
      other: 'Anderes',
    },
    noSources: 'Es sind keine Quellen angegeben.',
    notReviewed: 'Wer diese Seite geprüft hat und wann, ist nicht angegeben.',
    notIndependent: 'Vom Anbieter oder einem Verband der Branche geschrieben',
    accessed: 'Abgerufen',
    back: 'Zurück zum Text',
    authors: 'Geschrieben von',
    reviewers: 'Geprüft von',
    published: 'Veröffentlicht',
    lastReviewed: 'Zuletzt geprüft',
    nextReview: 'Nächste Prüfung fällig',
    overdue: 'Diese Prüfung ist überfällig.',
    updatePolicy: 'Wie es aktuell gehalten wird',
    funding: 'Wer es bezahlt hat',
    conflicts: 'Interessen:',
    publisher: 'Herausgegeben von',
    feedback: 'Einen Fehler melden',
  },

  treatment: {
    loading: 'Die Behandlung wird geladen …',
    failed: 'Die Behandlung konnte nicht geladen werden.',
    retry: 'Noch einmal versuchen',
  },
};

registerLabels('de', german);
