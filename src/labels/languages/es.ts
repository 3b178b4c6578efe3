import { grouped } from '../grouped.js';
import { registerLabels, type Labels } from '../labels.js';

/**
 * The library's own words in Spanish. Frequencies, and what is not known of them, are those of the EMA's templates for
 * package leaflets, certainties those of Cochrane Iberoamérica for GRADE.
 */

/**
 * With a space, as the Academies advise: a point groups digits in Spain and parts them from the whole in Mexico. Four digits
 * are not grouped.
 */
const number = (value: number) => (value < 10_000 ? String(value) : grouped(value, '\u202f'));

const spanish: Labels = {
  disclosure: {
    showAll: 'Mostrar todo',
    hideAll: 'Ocultar todo',
    allShown: 'Se muestra todo',
    allHidden: 'Detalles ocultos',
    copyLink: (of) => `Copiar enlace: ${of}`,
    linkCopied: 'Enlace copiado',
  },

  search: {
    label: 'Buscar en estas preguntas',
    found: (count) =>
      count === 1
        ? '1 pregunta encontrada'
        : `${number(count)} preguntas encontradas${count ? '' : '. Pruebe con otras palabras.'}`,
  },

  text: {
    comma: ', ',
    source: (title) => `Fuente: ${title}`,
    definition: (term) => `Qué significa «${term}»`,
    tones: { info: 'Nota', caution: 'Precaución', warning: 'Advertencia', emergency: 'Emergencia' },
  },

  claims: {
    attributions: {
      publisher: 'Según quien publica esta página:',
      proponents: 'Según quienes lo defienden:',
      experts: 'Según especialistas:',
      studies: 'Estudios:',
      patients: 'Según cuentan pacientes:',
      guideline: 'Según una guía de práctica clínica:',
      regulator: 'Según la autoridad sanitaria:',
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
      'not-assessed': 'Nadie ha evaluado qué certeza tiene esta evidencia.',
    },
    notKnown: 'Lo que no se sabe',
    followUp: 'Duración del seguimiento:',
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
      'used-for': 'Se utiliza en este caso',
      'may-be-used-for': 'Puede utilizarse en este caso',
      'sought-for': 'Un motivo por el que hay quien lo pide',
      'indicated-for': 'Autorizado para este uso',
    },
    bodySites: 'Dónde:',
    more: 'Más información',
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
      'very-common': 'Muy frecuente: 1000 o más de cada 10\u202f000 personas.',
      common: 'Frecuente: de 100 a 1000 de cada 10\u202f000 personas.',
      uncommon: 'Poco frecuente: de 10 a 100 de cada 10\u202f000 personas.',
      rare: 'Raro: de 1 a 10 de cada 10\u202f000 personas.',
      'very-rare': 'Muy raro: menos de 1 de cada 10\u202f000 personas.',
    },
    outOf: (affected, outOf) => `${number(affected)} de cada ${number(outOf)}`,
    affected: (affected, outOf) =>
      `Esto ${affected === 1 ? 'le' : 'les'} ocurre a ${number(affected)} de cada ${number(outOf)} personas.`,
    unaffected: (people) => `A ${number(people)} no ${people === 1 ? 'le' : 'les'} ocurre.`,
    legend: { affected: 'una persona a la que le ocurre', unaffected: 'una persona a la que no le ocurre' },
    word: (word) => `«${word}». No se indica ninguna cifra.`,
    notKnown: 'Frecuencia no conocida',
    notKnownSentence: 'Se ha investigado, pero no se sabe con qué frecuencia ocurre.',
    notStated: 'No se indica con qué frecuencia ocurre.',
    timing: 'Cuándo',
    whoIsMoreAtRisk: 'Quién tiene más riesgo',
    whatToDo: 'Qué hacer',
    reversible: '¿Desaparece?',
    reversibilities: { yes: 'Sí', no: 'No', sometimes: 'A veces' },
    seriousBecause: 'Por qué es grave',
    criteria: {
      death: 'Puede causar la muerte.',
      'life-threatening': 'Puede poner en peligro la vida.',
      hospitalisation: 'Puede requerir hospitalización.',
      disability: 'Puede causar una discapacidad.',
      'permanent-damage': 'Puede causar daños permanentes.',
      'congenital-anomaly': 'Puede dañar al bebé antes de nacer.',
      'intervention-needed': 'Requiere tratamiento para evitar daños.',
    },
    limitations: 'Límites',
    comparisons: 'A modo de comparación',
    contraindications: 'Quién no debería recibirlo',
    interactions: 'Con qué no se debe combinar',
    complete: 'Quien publica esta página declara que esta lista está completa.',
    urgencies: {
      emergency: 'Emergencia: ',
      urgent: 'Consejo urgente: ',
      'non-urgent': 'Consejo: ',
      'self-care': 'Autocuidado: ',
    },
    urgencyHeadings: {
      emergency: 'Llame a los servicios de emergencia si',
      urgent: 'Pida una cita urgente si',
      'non-urgent': 'Consulte con personal sanitario si',
      'self-care': 'Lo que usted puede hacer',
    },
    outcomes: 'Con y sin el tratamiento',
    outcome: 'Qué ocurrió',
    outcomeKinds: { benefit: 'Un beneficio', harm: 'Un daño' },
    withTreatment: 'Con el tratamiento',
    withoutTreatment: 'Sin el tratamiento',
    inComparison: 'En comparación',
    howSure: 'Grado de certeza',
  },

  explainer: {
    keyPoints: 'En resumen',
    whatItIs: 'Qué es',
    ingredients: 'Qué se utiliza',
    usedFor: 'Para qué se utiliza',
    mechanism: 'Cómo se cree que actúa',
    evidence: 'Lo que muestra la evidencia',
    preparation: 'Antes',
    recovery: 'Recuperación',
    aftercare: 'Después',
    course: 'Desarrollo del tratamiento',
    sessions: 'Sesiones',
    sessionLength: 'Duración de una sesión',
    interval: 'Tiempo entre sesiones',
    cost: 'Precio',
    performedBy: 'Quién lo realiza',
    regulatoryStatus: 'Qué dicen las autoridades',
    alternatives: 'Otras opciones',
    withoutTreatment: 'Sin tratamiento',
    qualityOfLife: 'Vida diaria',
    questionsToAsk: 'Preguntas que puede hacer',
  },

  steps: {
    phases: { before: 'Antes', during: 'Durante', after: 'Después' },
  },

  callToAction: {
    commercial: 'De la clínica · contenido comercial',
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
    accessed: 'Consultado el',
    back: 'Volver al texto',
    authors: 'Escrito por',
    reviewers: 'Revisado por',
    published: 'Fecha de publicación',
    lastReviewed: 'Última revisión',
    nextReview: 'Próxima revisión prevista',
    overdue: 'Esta revisión está atrasada.',
    updatePolicy: 'Cómo se mantiene al día esta página',
    funding: 'Quién ha financiado esta página',
    conflicts: 'Declaración de intereses:',
    publisher: 'Publicado por',
    feedback: 'Comunicar un error',
  },

  treatment: {
    loading: 'Cargando la información sobre el tratamiento…',
    failed: 'No se ha podido cargar la información sobre el tratamiento.',
    retry: 'Intentarlo de nuevo',
  },
};

registerLabels('es', spanish);
