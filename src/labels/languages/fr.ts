import { registerLabels, type Labels } from '../labels.js';

/**
 * The library's own words in French. Frequencies are those of the EMA's templates for package leaflets, certainties those of
 * Cochrane France for GRADE. The spaces before `:` and `?` and within quotation marks do not break (`\u00a0`, `\u202f`).
 */

const number = (value: number) => value.toLocaleString('fr');

const french: Labels = {
  disclosure: {
    showAll: 'Tout afficher',
    hideAll: 'Tout fermer',
    allShown: 'Tout est affiché',
    allHidden: 'Les détails sont fermés',
    copyLink: (of) => `Copier le lien\u00a0: ${of}`,
    linkCopied: 'Lien copié',
  },

  search: {
    label: 'Chercher dans ces questions',
    found: (count) => (count < 2 ? `${count} question trouvée` : `${number(count)} questions trouvées`),
  },

  text: {
    source: (title) => `Source\u00a0: ${title}`,
    definition: (term) => `Ce que signifie «\u00a0${term}\u00a0»`,
    tones: { info: 'Remarque', caution: 'Prudence', warning: 'Avertissement', emergency: 'Urgence' },
  },

  claims: {
    attributions: {
      publisher: 'L’éditeur de cette page dit\u00a0:',
      proponents: 'Ses partisans disent\u00a0:',
      experts: 'Des spécialistes disent\u00a0:',
      studies: 'Études\u00a0:',
      patients: 'Des patients rapportent\u00a0:',
      guideline: 'Une recommandation dit\u00a0:',
      regulator: 'L’autorité de santé dit\u00a0:',
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
      low: 'Il est probable que d’autres recherches changent ce que nous savons.',
      'very-low': 'Nous savons très peu de choses. L’effet réel est probablement très différent.',
      'not-assessed': 'Personne n’a évalué la certitude de ces données.',
    },
    notKnown: 'Ce que l’on ne sait pas',
    followUp: 'Durée du suivi\u00a0:',
  },

  benefits: {
    kinds: {
      outcome: 'Résultat',
      feature: 'Caractéristique de l’acte',
      mechanism: 'Comment il pourrait agir',
    },
    noSource: 'Aucune source indiquée',
  },

  conditions: {
    relations: {
      'used-for': 'Utilisé pour cela',
      'may-be-used-for': 'Parfois utilisé pour cela',
      'sought-for': 'Une raison de le demander',
      'indicated-for': 'Autorisé pour cela',
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
      common: 'Fréquent\u00a0: 100 à 1\u202f000 personnes sur 10\u202f000.',
      uncommon: 'Peu fréquent\u00a0: 10 à 100 personnes sur 10\u202f000.',
      rare: 'Rare\u00a0: 1 à 10 personnes sur 10\u202f000.',
      'very-rare': 'Très rare\u00a0: moins de 1 personne sur 10\u202f000.',
    },
    outOf: (affected, outOf) => `${number(affected)} sur ${number(outOf)}`,
    affected: (affected, outOf) =>
      `Cela arrive à ${number(affected)} ${affected < 2 ? 'personne' : 'personnes'} sur ${number(outOf)}.`,
    unaffected: (people) => `Cela n’arrive pas à ${number(people)}.`,
    legend: {
      affected: 'une personne à qui cela arrive',
      unaffected: 'une personne à qui cela n’arrive pas',
    },
    word: (word) => `«\u00a0${word}\u00a0». Aucun chiffre indiqué.`,
    notKnown: 'Non connu',
    notKnownSentence: 'Cela a été étudié, mais on ne sait pas à quelle fréquence cela arrive.',
    notStated: 'La fréquence n’est pas indiquée.',
    timing: 'Quand',
    whoIsMoreAtRisk: 'Qui court un risque plus élevé',
    whatToDo: 'Que faire',
    reversible: 'Est-ce que cela passe\u202f?',
    reversibilities: { yes: 'Oui', no: 'Non', sometimes: 'Parfois' },
    seriousBecause: 'Pourquoi c’est grave',
    criteria: {
      death: 'Cela peut entraîner la mort.',
      'life-threatening': 'Cela peut mettre la vie en danger.',
      hospitalisation: 'Cela peut nécessiter une hospitalisation.',
      disability: 'Cela peut entraîner un handicap.',
      'permanent-damage': 'Cela peut laisser des séquelles durables.',
      'congenital-anomaly': 'Cela peut nuire à l’enfant à naître.',
      'intervention-needed': 'Cela doit être traité pour éviter des dommages.',
    },
    limitations: 'Limites',
    comparisons: 'En comparaison avec d’autres choix',
    contraindications: 'Qui ne devrait pas le recevoir',
    interactions: 'Avec quoi ne pas l’associer',
    complete: 'L’éditeur de cette page déclare que cette liste est complète.',
    urgencies: {
      emergency: 'Conseil d’urgence vitale\u00a0: ',
      urgent: 'Conseil urgent\u00a0: ',
      'non-urgent': 'Conseil\u00a0: ',
      'self-care': 'Se soigner soi-même\u00a0: ',
    },
    urgencyHeadings: {
      emergency: 'Appelez les secours si',
      urgent: 'Demandez un rendez-vous urgent si',
      'non-urgent': 'Parlez-en à un professionnel de santé si',
      'self-care': 'Ce que vous pouvez faire vous-même',
    },
    outcomes: 'Avec le traitement et sans lui',
    outcome: 'Ce qui s’est passé',
    outcomeKinds: { benefit: 'Un bénéfice', harm: 'Un effet nocif' },
    withTreatment: 'Avec le traitement',
    withoutTreatment: 'Sans lui',
    inComparison: 'En comparaison',
    howSure: 'Avec quelle certitude',
  },

  explainer: {
    keyPoints: 'En bref',
    whatItIs: 'Ce que c’est',
    ingredients: 'Ce qui est utilisé',
    usedFor: 'À quoi il sert',
    mechanism: 'Comment il agirait',
    preparation: 'Avant',
    recovery: 'Rétablissement',
    aftercare: 'Ensuite',
    course: 'Le déroulement du traitement',
    sessions: 'Séances',
    sessionLength: 'Durée d’une séance',
    interval: 'Temps entre les séances',
    cost: 'Prix',
    performedBy: 'Qui le réalise',
    regulatoryStatus: 'Ce que disent les autorités',
    alternatives: 'Autres choix',
    withoutTreatment: 'Sans traitement',
    qualityOfLife: 'La vie quotidienne',
    questionsToAsk: 'Questions à poser',
  },

  steps: {
    phases: { before: 'Avant', during: 'Pendant', after: 'Après' },
  },

  callToAction: {
    commercial: 'De la clinique · commercial',
  },

  sources: {
    heading: 'Sources et relecture',
    kinds: {
      'systematic-review': 'Revue systématique',
      guideline: 'Recommandation',
      'randomised-trial': 'Essai randomisé',
      'observational-study': 'Étude observationnelle',
      'case-series': 'Série de cas',
      'expert-opinion': 'Avis de spécialistes',
      regulator: 'Autorité de santé',
      'patient-information': 'Information pour les patients',
      other: 'Autre',
    },
    noSources: 'Aucune source n’est indiquée.',
    notReviewed: 'Il n’est pas indiqué qui a relu cette page, ni quand.',
    notIndependent: 'Écrit par le vendeur ou par une organisation du secteur',
    accessed: 'Consulté',
    back: 'Retour au texte',
    authors: 'Écrit par',
    reviewers: 'Relu par',
    published: 'Date de publication',
    lastReviewed: 'Dernière relecture',
    nextReview: 'Prochaine relecture prévue',
    overdue: 'Cette relecture est en retard.',
    updatePolicy: 'Comment c’est tenu à jour',
    funding: 'Qui l’a payé',
    conflicts: 'Intérêts\u00a0:',
    publisher: 'Publié par',
    feedback: 'Signaler une erreur',
  },

  treatment: {
    loading: 'Chargement du traitement…',
    failed: 'Le traitement n’a pas pu être chargé.',
    retry: 'Réessayer',
  },
};

registerLabels('fr', french);
