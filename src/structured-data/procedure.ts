import type { Statement } from '../content/evidence.js';
import { plainText } from '../content/plain-text.js';
import type { Risk } from '../content/risks.js';
import type { Step } from '../content/steps.js';
import type { Treatment } from '../content/treatment.js';
import type { Addresses } from './addresses.js';
import { node, type JsonLdNode } from './node.js';

// In schema.org, surgery is a type of its own, which has no place for the outcomes of a therapy.
const procedureTypes = {
  percutaneous: 'https://schema.org/PercutaneousProcedure',
  noninvasive: 'https://schema.org/NoninvasiveProcedure',
  surgical: undefined,
};

/**
 * The treatment, or the test. Of the types for procedures, `MedicalTherapy` alone has a place for contraindications and for
 * outcomes; but a therapy prevents or treats, which a test does not.
 */
export function procedure(treatment: Treatment, addresses: Addresses, isDiagnostic = false): JsonLdNode {
  const { name, alsoKnownAs, procedureType, explainer = {}, steps, risks } = treatment;
  const isSerious = ({ severity }: Risk) => severity === 'serious';
  return node(isDiagnostic ? 'DiagnosticProcedure' : 'MedicalTherapy', {
    '@id': addresses.id(isDiagnostic ? 'test' : 'therapy'),
    name,
    alternateName: alsoKnownAs,
    description: plainText(explainer.lead ?? explainer.whatItIs ?? ''),
    procedureType: procedureType && procedureTypes[procedureType],
    howPerformed: wordsOf(inPhase('during')),
    preparation: plainText(explainer.preparation ?? '') || wordsOf(inPhase('before')),
    followup: plainText(explainer.aftercare ?? '') || wordsOf(inPhase('after')),
    ...(!isDiagnostic && {
      contraindication: risks?.contraindications?.map(contraindication),
      adverseOutcome: risks?.items.filter((risk) => !isSerious(risk)).map(outcome),
      seriousAdverseOutcome: risks?.items.filter(isSerious).map(outcome),
    }),
  });

  function inPhase(wanted: Step['phase']) {
    return steps?.items.filter(({ phase }) => phase === wanted);
  }
}

/** What can go wrong. The content does not say whether it is a symptom, a sign or a condition. */
function outcome({ name, text }: Risk): JsonLdNode {
  return node('MedicalEntity', { name, description: text && plainText(text) });
}

function contraindication({ text }: Statement): JsonLdNode {
  return node('MedicalContraindication', { name: plainText(text) });
}

function wordsOf(steps: readonly Step[] = []): string {
  return steps
    .map(({ title, text }) => [title, plainText(text)].filter(Boolean).join('\n'))
    .filter(Boolean)
    .join('\n\n');
}
