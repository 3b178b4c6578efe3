import { grouped } from '../grouped.js';
import { registerLabels, type Labels } from '../labels.js';

/**
 * The library's own words in German. Frequencies, and what is not known of them, are those of the EMA's templates for package
 * leaflets, certainties those of Cochrane Deutschland for GRADE.
 */

/** With a space, as DIN 5008 has it: a point groups digits in Germany and parts them from the whole in Switzerland. */
const number = (value: number) => grouped(value, '\u202f');

const german: Labels = {
  disclosure: {
    showAll: 'Alle anzeigen',
    hideAll: 'Alle ausblenden',
    allShown: 'Alle werden angezeigt',
    allHidden: 'Details ausgeblendet',
    copyLink: (of) => `Link kopieren: ${of}`,
    linkCopied: 'Link kopiert',
  },

  search: {
    label: 'Diese Fragen durchsuchen',
    found: (count) =>
      count === 1
        ? '1 Frage gefunden'
        : `${number(count)} Fragen gefunden${count ? '' : '. Versuchen Sie es mit anderen Wörtern.'}`,
  },

  text: {
    comma: ', ',
    source: (title) => `Quelle: ${title}`,
    definition: (term) => `Was „${term}“ bedeutet`,
    tones: { info: 'Hinweis', caution: 'Vorsicht', warning: 'Warnung', emergency: 'Notfall' },
  },

  claims: {
    attributions: {
      publisher: 'Der Herausgeber sagt:',
      proponents: 'Wer es befürwortet, sagt:',
      experts: 'Fachleute sagen:',
      studies: 'Studien:',
      patients: 'Patientinnen und Patienten berichten:',
      guideline: 'Eine Leitlinie sagt:',
      regulator: 'Die Aufsichtsbehörde sagt:',
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
      high: 'Weitere Forschung wird sehr wahrscheinlich nichts an dem ändern, was wir wissen.',
      moderate: 'Weitere Forschung könnte ändern, was wir wissen.',
      low: 'Weitere Forschung wird wahrscheinlich ändern, was wir wissen.',
      'very-low': 'Wir wissen sehr wenig. Die wirkliche Wirkung ist wahrscheinlich eine ganz andere.',
      'not-assessed': 'Niemand hat bewertet, wie vertrauenswürdig diese Belege sind.',
    },
    notKnown: 'Was nicht bekannt ist',
    followUp: 'Wie lange die Teilnehmenden beobachtet wurden:',
  },

  benefits: {
    kinds: { outcome: 'Ergebnis', feature: 'Eigenschaft des Verfahrens', mechanism: 'Wie es wirken könnte' },
    noSource: 'Keine Quelle angegeben',
  },

  conditions: {
    relations: {
      'used-for': 'Wird hierfür angewendet',
      'may-be-used-for': 'Kann hierfür angewendet werden',
      'sought-for': 'Ein Grund, aus dem manche danach fragen',
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
      'very-common': 'Sehr häufig: 1\u202f000 oder mehr von 10\u202f000 Menschen.',
      common: 'Häufig: 100 bis 1\u202f000 von 10\u202f000 Menschen.',
      uncommon: 'Gelegentlich: 10 bis 100 von 10\u202f000 Menschen.',
      rare: 'Selten: 1 bis 10 von 10\u202f000 Menschen.',
      'very-rare': 'Sehr selten: weniger als 1 von 10\u202f000 Menschen.',
    },
    outOf: (affected, outOf) => `${number(affected)} von ${number(outOf)}`,
    affected: (affected, outOf) =>
      `${number(affected)} von ${number(outOf)} Menschen ${affected === 1 ? 'ist' : 'sind'} betroffen.`,
    unaffected: (people) => `${number(people)} ${people === 1 ? 'ist' : 'sind'} es nicht.`,
    legend: { affected: 'eine betroffene Person', unaffected: 'eine nicht betroffene Person' },
    word: (word) => `„${word}“. Keine Zahl angegeben.`,
    notKnown: 'Häufigkeit nicht bekannt',
    notKnownSentence: 'Es wurde untersucht, aber wie oft das vorkommt, ist nicht bekannt.',
    notStated: 'Wie oft das vorkommt, ist nicht angegeben.',
    timing: 'Wann',
    whoIsMoreAtRisk: 'Wer ein höheres Risiko hat',
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
    comparisons: 'Zum Vergleich',
    contraindications: 'Wer es nicht bekommen sollte',
    interactions: 'Womit man es nicht kombinieren sollte',
    complete: 'Der Herausgeber gibt an, dass diese Liste vollständig ist.',
    urgencies: {
      emergency: 'Im Notfall: ',
      urgent: 'Dringender Rat: ',
      'non-urgent': 'Rat: ',
      'self-care': 'Rat zur Selbsthilfe: ',
    },
    urgencyHeadings: {
      emergency: 'Wählen Sie den Notruf, wenn',
      urgent: 'Lassen Sie sich kurzfristig einen Termin geben, wenn',
      'non-urgent': 'Holen Sie ärztlichen Rat ein, wenn',
      'self-care': 'Was Sie selbst tun können',
    },
    outcomes: 'Mit und ohne Behandlung',
    outcome: 'Was passiert ist',
    outcomeKinds: { benefit: 'Ein Nutzen', harm: 'Ein Schaden' },
    withTreatment: 'Mit der Behandlung',
    withoutTreatment: 'Ohne die Behandlung',
    inComparison: 'Im Vergleich',
    howSure: 'Wie vertrauenswürdig',
  },

  explainer: {
    keyPoints: 'Das Wichtigste in Kürze',
    whatItIs: 'Was es ist',
    ingredients: 'Was verwendet wird',
    usedFor: 'Wofür es angewendet wird',
    mechanism: 'Wie man sich die Wirkung erklärt',
    evidence: 'Was die Belege zeigen',
    preparation: 'Vorher',
    recovery: 'Erholung',
    aftercare: 'Danach',
    course: 'Verlauf der Behandlung',
    sessions: 'Sitzungen',
    sessionLength: 'Dauer einer Sitzung',
    interval: 'Abstand zwischen den Sitzungen',
    cost: 'Kosten',
    performedBy: 'Wer es durchführt',
    regulatoryStatus: 'Was die Behörden sagen',
    alternatives: 'Andere Möglichkeiten',
    withoutTreatment: 'Ohne Behandlung',
    qualityOfLife: 'Alltag',
    questionsToAsk: 'Fragen, die Sie stellen können',
  },

  steps: {
    phases: { before: 'Vorher', during: 'Dabei', after: 'Nachher' },
  },

  callToAction: {
    commercial: 'Von der Klinik · Werbung',
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
      regulator: 'Aufsichtsbehörde',
      'patient-information': 'Patienteninformation',
      other: 'Sonstiges',
    },
    noSources: 'Es sind keine Quellen angegeben.',
    notReviewed: 'Wer diese Seite geprüft hat und wann, ist nicht angegeben.',
    notIndependent: 'Vom Anbieter oder von einem Branchenverband verfasst',
    accessed: 'Abgerufen am',
    back: 'Zurück zum Text',
    authors: 'Geschrieben von',
    reviewers: 'Geprüft von',
    published: 'Veröffentlicht',
    lastReviewed: 'Zuletzt geprüft',
    nextReview: 'Nächste Prüfung fällig',
    overdue: 'Diese Prüfung ist überfällig.',
    updatePolicy: 'Wie diese Seite aktuell gehalten wird',
    funding: 'Wer diese Seite finanziert hat',
    conflicts: 'Erklärung zu Interessen:',
    publisher: 'Herausgegeben von',
    feedback: 'Einen Fehler melden',
  },

  treatment: {
    loading: 'Die Informationen zur Behandlung werden geladen …',
    failed: 'Die Informationen zur Behandlung konnten nicht geladen werden.',
    retry: 'Noch einmal versuchen',
  },
};

registerLabels('de', german);
