import { grouped } from '../grouped.js';
import { registerLabels, type Labels } from '../labels.js';

/**
 * The library's own words in French. Frequencies, and what is not known of them, are those of the EMA's templates for
 * package leaflets, certainties those of Cochrane France for GRADE. The spaces before `:` and `?` and within quotation
 * marks do not break (`\u00a0`, `\u202f`).
 */

const number = (value: number) => grouped(value, '\u202f');

/** Nought and one are singular in French. */
const isOne = (count: number) => count < 2;

const french: Labels = {
  disclosure: {
    showAll: 'Tout afficher',
    hideAll: 'Tout masquer',
    allShown: 'Tout est affiché',
    allHidden: 'Détails masqués',
    copyLink: (of) => `Copier le lien\u00a0: ${of}`,
    linkCopied: 'Lien copié',
  },

  search: {
    label: 'Rechercher dans ces questions',
    found: (count) =>
      `${number(count)} ${isOne(count) ? 'question trouvée' : 'questions trouvées'}${count ? '' : '. Essayez avec d’autres mots.'}`,
  },

  text: {
    comma: ', ',
    source: (title) => `Source\u00a0: ${title}`,
    definition: (term) => `Ce que signifie «\u00a0${term}\u00a0»`,
    tones: { info: 'À noter', caution: 'Précaution', warning: 'Mise en garde', emergency: 'Urgence' },
  },

  claims: {
    attributions: {
      publisher: 'Selon l’éditeur de cette page\u00a0:',
      proponents: 'Selon ses partisans\u00a0:',
      experts: 'Selon des spécialistes\u00a0:',
      studies: 'Études\u00a0:',
      patients: 'Des personnes traitées rapportent\u00a0:',
      guideline: 'Selon une recommandation de bonne pratique\u00a0:',
      regulator: 'Selon l’autorité sanitaire\u00a0:',
    },
  },

  evidence: {
    certainties: {
      high: 'Certitude élevée',
      moderate: 'Certitude modérée',
      low: 'Certitude faible',
      'very-low': 'Certitude très faible',
      'not-assessed': 'Certitude non évaluée',
    },
    meanings: {
      high: 'Il est très peu probable que d’autres recherches changent ce que nous savons.',
      moderate: 'D’autres recherches pourraient changer ce que nous savons.',
      low: 'D’autres recherches changeront probablement ce que nous savons.',
      'very-low': 'Nous savons très peu de choses. L’effet réel est probablement très différent.',
      'not-assessed': 'Personne n’a évalué le degré de certitude de ces données.',
    },
    notKnown: 'Ce que l’on ne sait pas',
    followUp: 'Durée du suivi\u00a0:',
  },

  benefits: {
    kinds: {
      outcome: 'Résultat',
      feature: 'Caractéristique du traitement',
      mechanism: 'Comment il pourrait agir',
    },
    noSource: 'Aucune source indiquée',
  },

  conditions: {
    relations: {
      'used-for': 'Utilisé dans ce cas',
      'may-be-used-for': 'Peut être utilisé dans ce cas',
      'sought-for': 'Une raison pour laquelle des personnes le demandent',
      'indicated-for': 'Autorisé pour cet usage',
    },
    bodySites: 'Où\u00a0:',
    more: 'En savoir plus',
  },

  risks: {
    severities: { serious: 'Grave', 'not-serious': 'Non grave' },
    bands: {
      'very-common': 'Très fréquent',
      common: 'Fréquent',
      uncommon: 'Peu fréquent',
      rare: 'Rare',
      'very-rare': 'Très rare',
    },
    bandSentences: {
      'very-common': 'Très fréquent\u00a0: 1\u202f000 personnes ou plus sur 10\u202f000.',
      common: 'Fréquent\u00a0: de 100 à 1\u202f000 personnes sur 10\u202f000.',
      uncommon: 'Peu fréquent\u00a0: de 10 à 100 personnes sur 10\u202f000.',
      rare: 'Rare\u00a0: de 1 à 10 personnes sur 10\u202f000.',
      'very-rare': 'Très rare\u00a0: moins de 1 personne sur 10\u202f000.',
    },
    outOf: (affected, outOf) => `${number(affected)} sur ${number(outOf)}`,
    affected: (affected, outOf) =>
      isOne(affected)
        ? `${number(affected)} personne sur ${number(outOf)} est concernée.`
        : `${number(affected)} personnes sur ${number(outOf)} sont concernées.`,
    unaffected: (people) => `${number(people)} ne ${isOne(people) ? 'l’est' : 'le sont'} pas.`,
    legend: { affected: 'une personne concernée', unaffected: 'une personne non concernée' },
    word: (word) => `«\u00a0${word}\u00a0». Aucun chiffre indiqué.`,
    notKnown: 'Fréquence indéterminée',
    notKnownSentence: 'Cela a été recherché, mais on ne sait pas à quelle fréquence cela se produit.',
    notStated: 'La fréquence n’est pas indiquée.',
    timing: 'Quand',
    whoIsMoreAtRisk: 'Qui court plus de risques',
    whatToDo: 'Que faire',
    reversible: 'Est-ce que cela disparaît\u202f?',
    reversibilities: { yes: 'Oui', no: 'Non', sometimes: 'Parfois' },
    seriousBecause: 'Pourquoi c’est grave',
    criteria: {
      death: 'Cela peut entraîner la mort.',
      'life-threatening': 'Cela peut mettre la vie en danger.',
      hospitalisation: 'Cela peut nécessiter une hospitalisation.',
      disability: 'Cela peut entraîner un handicap.',
      'permanent-damage': 'Cela peut laisser des séquelles durables.',
      'congenital-anomaly': 'Cela peut nuire à l’enfant à naître.',
      'intervention-needed': 'Cela nécessite un traitement pour éviter des séquelles.',
    },
    limitations: 'Limites',
    comparisons: 'À titre de comparaison',
    contraindications: 'Qui ne devrait pas recevoir ce traitement',
    interactions: 'À ne pas associer à ce traitement',
    complete: 'L’éditeur de cette page déclare que cette liste est complète.',
    urgencies: {
      emergency: 'Urgence\u00a0: ',
      urgent: 'Conseil urgent\u00a0: ',
      'non-urgent': 'Conseil\u00a0: ',
      'self-care': 'Conseil pour vous soigner vous-même\u00a0: ',
    },
    urgencyHeadings: {
      emergency: 'Appelez les secours si',
      urgent: 'Demandez un rendez-vous urgent si',
      'non-urgent': 'Demandez un avis médical si',
      'self-care': 'Ce que vous pouvez faire',
    },
    outcomes: 'Avec et sans le traitement',
    outcome: 'Ce qui s’est passé',
    outcomeKinds: { benefit: 'Un bénéfice', harm: 'Un effet néfaste' },
    withTreatment: 'Avec le traitement',
    withoutTreatment: 'Sans le traitement',
    inComparison: 'En comparaison',
    howSure: 'Degré de certitude',
  },

  explainer: {
    keyPoints: 'En bref',
    whatItIs: 'De quoi il s’agit',
    ingredients: 'Ce qui est utilisé',
    usedFor: 'Dans quels cas il est utilisé',
    mechanism: 'Comment on pense qu’il agit',
    evidence: 'Ce que montrent les données',
    preparation: 'Avant',
    recovery: 'Récupération',
    aftercare: 'Après',
    course: 'Déroulement du traitement',
    sessions: 'Séances',
    sessionLength: 'Durée d’une séance',
    interval: 'Temps entre les séances',
    cost: 'Coût',
    performedBy: 'Qui le réalise',
    regulatoryStatus: 'Ce que disent les autorités',
    alternatives: 'Autres possibilités',
    withoutTreatment: 'Sans traitement',
    qualityOfLife: 'Vie quotidienne',
    questionsToAsk: 'Questions à poser',
  },

  steps: {
    phases: { before: 'Avant', during: 'Pendant', after: 'Après' },
  },

  callToAction: {
    commercial: 'De la clinique · contenu commercial',
  },

  sources: {
    heading: 'Sources et relecture',
    kinds: {
      'systematic-review': 'Revue systématique',
      guideline: 'Recommandation de bonne pratique',
      'randomised-trial': 'Essai randomisé',
      'observational-study': 'Étude observationnelle',
      'case-series': 'Série de cas',
      'expert-opinion': 'Avis de spécialistes',
      regulator: 'Autorité sanitaire',
      'patient-information': 'Information pour les patients',
      other: 'Autre',
    },
    noSources: 'Aucune source n’est indiquée.',
    notReviewed: 'Il n’est pas indiqué qui a relu cette page, ni quand.',
    notIndependent: 'Écrit par le vendeur ou par une organisation du secteur',
    accessed: 'Consulté le',
    back: 'Retour au texte',
    authors: 'Écrit par',
    reviewers: 'Relu par',
    published: 'Date de publication',
    lastReviewed: 'Dernière relecture',
    nextReview: 'Prochaine relecture prévue',
    overdue: 'Cette relecture est en retard.',
    updatePolicy: 'Comment cette page est tenue à jour',
    funding: 'Qui a financé cette page',
    conflicts: 'Liens d’intérêts\u00a0:',
    publisher: 'Publié par',
    feedback: 'Signaler une erreur',
  },

  treatment: {
    loading: 'Chargement des informations sur le traitement…',
    failed: 'Les informations sur le traitement n’ont pas pu être chargées.',
    retry: 'Réessayer',
  },
};

registerLabels('fr', french);
