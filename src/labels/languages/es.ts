import { registerLabels, type Labels } from '../labels.js';

/**
 * The library's own words in Spanish. Frequencies are those of the EMA's templates for package leaflets, certainties those of
 * Cochrane Iberoamérica for GRADE.
 */

/** Spanish groups four digits only where it is asked to; beside numbers of five they are easier to compare. */
const number = (value: number) => value.toLocaleString('es', { useGrouping: 'always' });

const spanish: Labels = {
  disclosure: {
    showAll: 'Mostrar todo',
    hideAll: 'Cerrar todo',
    allShown: 'Se muestra todo',
    allHidden: 'Los detalles están cerrados',
    copyLink: (of) => `Copiar enlace: ${of}`,
    linkCopied: 'Enlace copiado',
  },

  search: {
    label: 'Buscar en estas preguntas',
    found: (count) => (count === 1 ? '1 pregunta encontrada' : `${number(count)} preguntas encontradas`),
  },

  text: {
    source: (title) => `Fuente: ${title}`,
    definition: (term) => `Qué significa «${term}»`,
    tones: { info: 'Nota', caution: 'Precaución', warning: 'Advertencia', emergency: 'Emergencia' },
  },

  claims: {
    attributions: {
      publisher: 'Quien publica esta página dice:',
      proponents: 'Quienes lo defienden dicen:',
      experts: 'Especialistas dicen:',
      studies: 'Estudios:',
      patients: 'Pacientes cuentan:',
      guideline: 'Una guía dice:',
      regulator: 'La autoridad sanitaria dice:',
    },
  },

  evidence: {
    certainties: {
      high: 'Certeza alta',
      moderate: 'Certeza moderada',
      low: 'Certeza baja',
      'very-low': 'Certeza muy baja',
      'not-assessed': 'Certeza no evaluada',
    },
    meanings: {
      high: 'Es muy poco probable que nuevos estudios cambien lo que sabemos.',
      moderate: 'Nuevos estudios podrían cambiar lo que sabemos.',
      low: 'Es probable que nuevos estudios cambien lo que sabemos.',
      'very-low': 'Sabemos muy poco. Es probable que el efecto real sea muy distinto.',
      'not-assessed': 'Nadie ha evaluado qué certeza tienen estas pruebas.',
    },
    notKnown: 'Lo que no se sabe',
    followUp: 'Durante cuánto tiempo se hizo el seguimiento:',
  },

  benefits: {
    kinds: {
      outcome: 'Resultado',
      feature: 'Característica del procedimiento',
      mechanism: 'Cómo podría actuar',
    },
    noSource: 'No se indica ninguna fuente',
  },

  conditions: {
    relations: {
      'used-for': 'Se usa para esto',
      'may-be-used-for': 'A veces se usa para esto',
      'sought-for': 'Un motivo por el que se pide',
      'indicated-for': 'Autorizado para esto',
    },
    bodySites: 'Dónde:',
    more: 'Más sobre esto',
  },

  risks: {
    severities: { serious: 'Grave', 'not-serious': 'No grave' },
    bands: {
      'very-common': 'Muy frecuente',
      common: 'Frecuente',
      uncommon: 'Poco frecuente',
      rare: 'Raro',
      'very-rare': 'Muy raro',
    },
    bandSentences: {
      'very-common': 'Muy frecuente: 1.000 o más de cada 10.000 personas.',
      common: 'Frecuente: de 100 a 1.000 de cada 10.000 personas.',
      uncommon: 'Poco frecuente: de 10 a 100 de cada 10.000 personas.',
      rare: 'Raro: de 1 a 10 de cada 10.000 personas.',
      'very-rare': 'Muy raro: menos de 1 de cada 10.000 personas.',
    },
    outOf: (affected, outOf) => `${number(affected)} de ${number(outOf)}`,
    affected: (affected, outOf) =>
      `A ${number(affected)} de cada ${number(outOf)} personas ${affected === 1 ? 'le' : 'les'} ocurre esto.`,
    unaffected: (people) => `A ${number(people)} no.`,
    legend: { affected: 'una persona a la que le ocurre', unaffected: 'una persona a la que no le ocurre' },
    word: (word) => `«${word}». No se indica ninguna cifra.`,
    notKnown: 'No se conoce',
    notKnownSentence: 'Se ha estudiado, pero no se conoce con qué frecuencia ocurre.',
    notStated: 'No se indica con qué frecuencia ocurre.',
    timing: 'Cuándo',
    whoIsMoreAtRisk: 'Quién tiene más riesgo',
    whatToDo: 'Qué hacer',
    reversible: '¿Se pasa?',
    reversibilities: { yes: 'Sí', no: 'No', sometimes: 'A veces' },
    seriousBecause: 'Por qué es grave',
    criteria: {
      death: 'Puede causar la muerte.',
      'life-threatening': 'Puede poner en peligro la vida.',
      hospitalisation: 'Puede requerir un ingreso en el hospital.',
      disability: 'Puede causar una discapacidad.',
      'permanent-damage': 'Puede causar daños permanentes.',
      'congenital-anomaly': 'Puede dañar al feto.',
      'intervention-needed': 'Requiere tratamiento para evitar daños.',
    },
    limitations: 'Límites',
    comparisons: 'En comparación con otras opciones',
    contraindications: 'Quién no debería recibirlo',
    interactions: 'Con qué no se debe combinar',
    complete: 'Quien publica esta página declara que la lista está completa.',
    urgencies: {
      emergency: 'Consejo de emergencia: ',
      urgent: 'Consejo urgente: ',
      'non-urgent': 'Consejo: ',
      'self-care': 'Cuidados propios: ',
    },
    urgencyHeadings: {
      emergency: 'Llame a emergencias si',
      urgent: 'Pida una cita urgente si',
      'non-urgent': 'Hable con un profesional sanitario si',
      'self-care': 'Lo que usted puede hacer',
    },
    outcomes: 'Con el tratamiento y sin él',
    outcome: 'Qué ocurrió',
    outcomeKinds: { benefit: 'Un beneficio', harm: 'Un daño' },
    withTreatment: 'Con el tratamiento',
    withoutTreatment: 'Sin él',
    inComparison: 'En comparación',
    howSure: 'Qué certeza hay',
  },

  explainer: {
    keyPoints: 'En resumen',
    whatItIs: 'Qué es',
    ingredients: 'Qué se utiliza',
    usedFor: 'Para qué se usa',
    mechanism: 'Cómo se cree que actúa',
    preparation: 'Antes',
    recovery: 'Recuperación',
    aftercare: 'Después',
    course: 'El curso del tratamiento',
    sessions: 'Sesiones',
    sessionLength: 'Duración de una sesión',
    interval: 'Tiempo entre sesiones',
    cost: 'Precio',
    performedBy: 'Quién lo realiza',
    regulatoryStatus: 'Qué dicen las autoridades',
    alternatives: 'Otras opciones',
    withoutTreatment: 'Sin tratamiento',
    qualityOfLife: 'La vida diaria',
    questionsToAsk: 'Preguntas que puede hacer',
  },

  steps: {
    phases: { before: 'Antes', during: 'Durante', after: 'Después' },
  },

  callToAction: {
    commercial: 'De la clínica · comercial',
  },

  sources: {
    heading: 'Fuentes y revisión',
    kinds: {
      'systematic-review': 'Revisión sistemática',
      guideline: 'Guía de práctica clínica',
      'randomised-trial': 'Ensayo aleatorizado',
      'observational-study': 'Estudio observacional',
      'case-series': 'Serie de casos',
      'expert-opinion': 'Opinión de especialistas',
      regulator: 'Autoridad sanitaria',
      'patient-information': 'Información para pacientes',
      other: 'Otra',
    },
    noSources: 'No se indica ninguna fuente.',
    notReviewed: 'No se indica quién ha revisado esta página ni cuándo.',
    notIndependent: 'Escrito por quien lo vende o por una asociación del sector',
    accessed: 'Consultado',
    back: 'Volver al texto',
    authors: 'Escrito por',
    reviewers: 'Revisado por',
    published: 'Fecha de publicación',
    lastReviewed: 'Última revisión',
    nextReview: 'Próxima revisión prevista',
    overdue: 'Esta revisión está atrasada.',
    updatePolicy: 'Cómo se mantiene al día',
    funding: 'Quién lo ha pagado',
    conflicts: 'Intereses:',
    publisher: 'Publicado por',
    feedback: 'Comunicar un error',
  },

  treatment: {
    loading: 'Cargando el tratamiento…',
    failed: 'No se ha podido cargar el tratamiento.',
    retry: 'Intentarlo de nuevo',
  },
};

registerLabels('es', spanish);
