import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { Grades, LanguagePack } from '../language.js';
import { wordsOf } from '../words.js';
import { patterns } from './en.patterns.js';

/** English. */
export const en: LanguagePack = {
  language: 'en',
  patterns,

  jargon: (
    'adjunct adverse aetiology analgesic arthroscopic atrophy autologous bilateral biopsy cartilage chronic comorbidity contraindicated ' +
    'contraindication corticosteroid cytokine degenerative dextrose efficacy elective etiology fibroblast hemostasis implicated ' +
    'inflammation inflammatory innate intramuscular intravenous irritant laxity lesion ligament modality musculoskeletal ' +
    'neuropathic oedema osteoarthritis palliative pathology percutaneous physiological platelet plasma proliferation prophylaxis ' +
    'proponent regenerative regeneration subcutaneous systemic tendinopathy tendon topical vascular'
  ).split(' '),
  commonWords: (
    'a an and are as at be but by can do for from has have how if in into is it its may more not of on or so some than that the their ' +
    'them then there these they this to was we what when which who will with would you your people treatment'
  ).split(' '),
  readers: {
    you: /\b(?:you|your|yours|yourself)\b/gi,
    patients: /\bpatients?\b/gi,
    individuals: /\bindividuals?\b/gi,
    clients: /\bclients?\b/gi,
    sufferers: /\bsufferers?\b/gi,
  },
  providers: {
    provider: /\bproviders?\b/gi,
    practitioner: /\bpractitioners?\b/gi,
    doctor: /\bdoctors?\b/gi,
    physician: /\bphysicians?\b/gi,
    clinician: /\bclinicians?\b/gi,
    specialist: /\bspecialists?\b/gi,
  },
  contradictions: {
    efficacy: {
      one: /\b(?:promotes?|stimulates?|relieves?|heals?|repairs?|restores?|is effective|does reduce|works (?:well|by))\b/gi,
      other:
        /\b(?:inconclusive|(?:has|have|hasn[’']t|haven[’']t)(?: not|n[’']t)? (?:been )?proven|not proven|unproven|whether or not it works|no clear answer|not settled)\b/gi,
    },
    popularity: {
      one: /\b(?:(?:is|are)? ?often (?:employed|used|sought|chosen|recommended)|widely used|(?:very )?popular|commonly used)\b/gi,
      other:
        /\b(?:not (?:very |yet )?(?:common|widespread|popular)|rarely used|little known|isn[’']t (?:very )?common)\b/gi,
    },
    recovery: {
      one: /\b(?:(?:all|usual|normal|everyday) (?:your )?(?:usual )?(?:activities|tasks|life).{0,40}(?:right|straight) away|no downtime|no interruptions?|back to normal at once)\b/gi,
      other:
        /\b(?:(?:talk to|ask|consult|speak (?:to|with)) (?:your|a|the) \w+(?: \w+){0,3} before|before (?:you )?(?:resum\w+|return\w*|tak\w+ up)|avoid (?:hard|heavy|intense|strenuous))\b/gi,
    },
    whoDecides: {
      one: /\b(?:elective|not prescribed|isn[’']t prescribed|nobody prescribes|your own choice|you choose it)\b/gi,
      other:
        /\b(?:(?:talk to|ask|consult|speak (?:to|with)) (?:your|a) (?:\w+ )?(?:provider|doctor|practitioner|physician)|your (?:doctor|provider) (?:will )?(?:decides?|prescribes?))\b/gi,
    },
  },
  grades,
};

/** Years of school by Flesch-Kincaid and by SMOG, with the formulas' counts: a word of three syllables or more is long. */
function grades(sentences: readonly string[]): Grades {
  const syllables = new Map<string, number>();
  const counts = { sentence: 0, word: 0, syllable: 0, polysillabicWord: 0 };
  for (const sentence of sentences) {
    const found = wordsOf(sentence);
    if (found.length) counts.sentence++;
    for (const word of found) {
      const length = syllables.get(word) ?? Math.max(1, syllable(word));
      syllables.set(word, length);
      counts.word++;
      counts.syllable += length;
      if (length >= 3) counts.polysillabicWord++;
    }
  }
  return { words: counts.word, fleschKincaid: fleschKincaid(counts), smog: smogFormula(counts) };
}
