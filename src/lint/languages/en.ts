import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import type { Grades, LanguagePack } from '../language.js';
import { wordsOf } from '../words.js';

/** English. */
export const en: LanguagePack = {
  language: 'en',
  patterns: {
    absoluteSafety:
      /\b(?:no|without|free of|zero) (?:any )?(?:serious |known |real |significant |dangerous )?(?:side[- ]effects?|risks?|adverse (?:effects?|reactions?)|complications)\b(?![- ](?:free|factors?)\b| do(?:es)?(?: not|n[’']t) exist\b)|\brisk[- ]free\b|\b(?:completely|totally|perfectly|entirely|absolutely|100\s?%) (?:safe|harmless)\b|(?:\bis|[’']s) harmless\b|\bside[- ]effect[- ]free\b|\b(?:virtually|completely|totally|almost|100\s?%) (?:painless|pain[- ]free)\b|\b(?:totally|completely|absolutely|entirely) without pain\b|\bwon[’']t feel a thing\b|\b(?:hardly|barely|scarcely) any (?:side[- ]effects?|risks?|complications)\b|\b(?:side[- ]effects?|risks|complications) (?:is|are) (?:(?:practically|virtually|almost|as good as) )?(?:negligible|non-?existent|unheard of|zero|a thing of the past)\b|\bnothing to (?:fear|lose)\b/gi,
    tissueDamage:
      /\b(?:damages?|damaged|injur(?:y|ies|es)|infections?|perforat\w+|paralysis|death|bleeding|blood clots?|stroke|pneumothorax|burns?)\b/gi,
    cure: /\b(?:(?:cures?|cured)(?! (?:is|was) not\b| (?:the |each |a )?(?:\w+ )?(?:resin|filling|composite|cement|gel|glue|adhesive|material)s?\b| (?:with|by|under) (?:an? |the )?(?:\w+ )?(?:light|lamp)\b)|guarantee[sd]?|permanent(?:ly)? (?:relief|results?|solution|fix|free)|miracle\w*|miraculous|eliminat(?:es?|ed|ing) (?:the |your |all )?(?:pain|disease|symptoms?)|(?:clinically |scientifically )?proven to|always works|works? for (?:everyone|everybody|anyone)|(?:instant|immediate|lifelong|dramatic|amazing|incredible|stunning|life-changing) (?:results?|relief)|(?:goodbye|farewell) to|(?:rid|free|freedom) (?:of|from)\b[^.!?;:,]{0,40} (?:for ever|forever|for good|once and for all)|(?:eliminat|eras|banish)\w*\b[^.!?;:,]{0,40} (?:for ever|forever|for good|once and for all|permanently)|(?:heals?|treats?|tackles?|targets?) the root causes?|never fails|money[- ]back|(?:(?:you(?:[’']ll| will) be|leave) (?:completely )?pain[- ]free(?! (?:during|until|while)\b)|your(?: new)? pain[- ]free (?:future|life))|lasting freedom from|turn back the clock|look\w* (?:[\w-]+ ){0,2}years younger|(?:suitable|right|safe|effective) for (?:everyone|everybody|anyone|all ages)|(?:everyone|everybody|anyone) (?:can|will) benefit|results? (?:that )?you can (?:count|rely) on|(?:dream|flawless|perfect) (?:body|figure|results?|skin|smile)|the only (?:\w+ )?that (?:really |truly )?works|(?:reverses?|banish(?:es)?|erases?|melts?) (?:the |your |all )?(?:\w+ )?(?:age?ing|arthritis|damage|diseases?|fat|pain|wrinkles)|saves lives|always work(?= *(?:[.!?;]|for (?:everyone|everybody|all|you)\b|$))|100\s?% (?:effective|success))\b/gi,
    universalComparison:
      /\b(?:(?:not |no |isn[’']t |less )(?:more )?(?:risk(?:y|ier)|dangerous|harmful)(?: to you)? than any\w*|(?:safer|better|more effective) than (?:any|all|every|other|surgery|drugs|medication)\w*|the (?:best|safest|most effective|leading|most advanced) (?:treatment|therapy|option|choice|method|way|solution)s?(?! for (?:you|your child|each)\b)|second to none|the gold standard(?! (?:for (?:the )?diagnos|study|test|trial))|state[- ]of[- ]the[- ]art|cutting[- ]edge|revolution(?:ary| in)|world[- ](?:class|leading)|(?:medical|scientific) breakthrough|unlike any other|unrivall?ed|unparalleled|unbeatable|(?:the |our )?(?:number one|no\. ?1) (?:choice|clinic|method|therapy|treatment|in)|no other (?:\w+ )?(?:clinic|method|therapy|treatment) (?:comes close|compares|offers)|(?:far|much) (?:safer|more effective) than(?! (?:before|it|you)\b)|a breakthrough in|[’']s leading (?:\w+ )?(?:cent(?:er|re)|clinic|expert|provider|specialist|surgeon)s?)\b/gi,
    anecdote:
      /\b(?:(?:(?:some|many|most|our|several) )?(?:patients|people|clients|users) (?:say|report|tell us|swear by|love|rave|have reported|have told)(?:ed)?|testimonials?|(?:happy|delighted|satisfied) (?:patients|clients|customers)|(?:loved|trusted|used)\b[^.!?]{0,30} by (?:celebrities|thousands|millions)|(?:loved|recommended|trusted) by (?:(?:more than|over) )?(?:\d[\d,]{0,20}|(?:eight|nine) (?:in|out of) ten)|changed my life|(?:I|you(?:[’']ll)?) (?:feel|felt) (?:like new|so much better)|award[- ]winning|voted (?:best|number one|the best)|(?:seen|featured) (?:on TV|on television|in (?:[\w-]+ ){0,2}(?:magazines?|media|press))|(?:five|5)[- ]star|rated \d(?:\.\d)? (?:out of|stars)|celebrities|Hollywood|recommend us)\b/gi,
    authority:
      /\b(?:experts?|(?:(?:some|many(?: of the)?|several|recent|clinical|most) )?(?:studies|trials)|research(?:ers)?|scientists?|doctors (?:say|recommend)|clinical(?:ly)? (?:evidence|experience|proven|shown)|science shows|(?:backed|supported|proven) by science|science[- ]backed|(?:clinically|dermatologically)[- ]tested|(?:doctor|dermatologist|physician|expert)[- ](?:approved|recommended))\b/gi,
    strongVerb:
      /\b(?:reduc(?:es|ed)|does reduce|reliev(?:es|ed)|eas(?:es|ed)|heals?|healed|improv(?:es|ed)|restor(?:es|ed)|repairs?|promot(?:es|ed)|prevents?|stops?|strengthens?|stimulat(?:es|ed)|regenerates?|speeds? up|works)\b/gi,
    mechanism:
      /\b(?:promotes|stimulates|triggers|activates|boosts|accelerates|speeds up|restores|rebuilds|repairs|regenerates|heals)\b(?: [\w’'-]+){0,4}? (?:tissues?|repair|healing|regeneration|growth|cells?|collagen|circulation|blood flow|cartilage|ligaments?|tendons?|nerves?|muscles?|immune system)\b/gi,
    belief:
      /\b(?:claim(?:s|ed)?|believe[sd]?|think|thought|say|argue[sd]?|suggests?|suggested|theor(?:y|ies|ise|ize)\w*|hypothes\w+|proponents?)\b/gi,
    natural:
      /\b(?:natural(?! (?:birth|cause|course|death|history|lens|menopause|teeth|tooth))(?:ly)?|innate|holistic(?:ally)?|regenerat\w+|chemical-free|self-heal\w*|(?:boost|strengthen)\w* (?:(?:the|your) )?immun\w+|(?:flush|rid)\w* [^.!?]{0,20}toxins|detox\w*(?! (?:clinic|programme|unit|ward)s?\b)|rejuvenat\w*|non-toxic|body[’']s own)\b/gi,
    quickReturn:
      /\b(?:(?:quick|fast|speedy)(?:er)? (?:return|recovery)|(?:you(?:[’']ll| (?:are|can|may|should|will))|patients|people|back|return|resume|results?|works?|relief)\b(?:(?! (?:call|cannot|contact|if|never|not|ring|seen?|stop|tell|told|until)\b|n?[’']t)[^.!?;:,]){0,50} (?:right|straight) away|^(?:right|straight) away|(?:no|zero|without(?: any)?|minimal) downtime|lunch(?:time|[- ](?:hour|break)) (?:treatment|procedure|lift|fix)|straight back to (?:work|your|normal)|little(?: (?:or|to) no(?:ne)?)? (?:downtime|recovery time)|no interruptions?|(?:recover|heal) faster|immediately (?:return|resume|back)|(?:back to|resume|return to) (?:work|your|normal|sport)\b[^.!?;:,]{0,20} (?:at once|immediately|the same day)|(?:see|visible|noticeable) results (?:after|in|within) (?:just |only )?(?:a single|an? hour|days|minutes|one))\b/gi,
    softQualifier:
      /\b(?:promising|preliminary|pilot (?:study|studies|data|trials?)|encouraging|emerging evidence)\b/gi,
    safe: /\b(?:(?:is|are|was|so|very|extremely|perfectly|proven) safe\b(?! (?:for you )?(?:to|if|when|as|enough)\b)|safe(?:,| and) (?:highly |very )?(?:effective|gentle|natural|painless|proven|simple|trusted)|safe (?:alternative|choice|method|option|procedure|solution|therapy|treatment)s?\b|(?:excellent|proven|outstanding|good) safety (?:profile|record))/gi,
    pressure:
      /\b(?:only (?:\d+|a few|one|two|three|four|five) (?:appointments?|places?|slots?|spaces?|spots?)(?: (?:are )?(?:left|remain(?:ing)?|available|free)\b| this (?:week|month)\b| for new\b)|limited[- ]time|(?:offer|price|discount|sale)s? (?:ends?|expires?|until)\b|\d+\s?% (?:off|discount)|(?:book|act|call|order) (?:now|today),? (?:before|while|and (?:save|get))|don[’']t miss (?:out|this)|don[’']t wait(?=[.!]| any longer\b)|while (?:stocks|places) last|\bhurry(?:[:!]| up\b)|(?:appointments|places|spaces|spots) are (?:strictly )?limited|one of the last (?:appointments|places|spots)|last chance to (?:book|get|secure)|limited offer|refer a friend|(?:[$€£] ?\d+|\d+ ?[$€£]) off|free gift|before it[’']s too late|^only today\b)/gi,
    oneInX: /\b(?:1|one) in (?:every )?(?:(?!1,?0[0,]{0,20}0\b)\d[\d,]{0,20}|ten|twenty|fifty|a million)\b/gi,
    relative:
      /\b(?:(?:twice|half|(?:two|three|four|five|ten|\d+) times) (?:as (?:many|much|likely|common|often|frequent|high|great|good|well|effective|strong|safe)|the (?:risks?|chances?|odds|rate|number|pain|benefits?))\b|(?:cut|reduc|lower|rais|increas|fall|fell|rises|rose|drop)\w*(?: [\w’'-]+){0,6} by (?:\d+(?:\.\d+)?\s?(?:%|per ?cent\b)|half\b)|\b(?:two|three|four|five|ten|\d+) times (?:more|less|fewer|better|faster|higher|lower|safer|stronger)\b|(?:doubles?|doubled|triples?|tripled|halves|halved) (?:the|your) \w+|\d+(?:\.\d+)?\s?(?:%|per ?cent) (?:less|more|fewer|lower|higher|greater|reduction|increase|better)\b)/gi,
    percentage:
      /\b\d+(?:\.\d+)?\s?(?:%|per ?cent\b)(?!(?: [\w-]+)? (?:alcohol|cream|discount|drops|gel|lotion|off|ointment|peroxide|saline|solution|spray|VAT)\b)/gi,
    money:
      /\b(?:charge[ds]?|costs?|covers?|deposit|fees?|insur\w+|pay(?:s|ing)?|paid|prices?|refund\w*|reimburs\w+|tax|VAT)\b/gi,
    outOf: /\b[\d,]{1,20} (?:\w+ )?(?:out of|of(?: every)?|in) [\d,]+\b/gi,
    bandWord: /^(?:very common|common|uncommon|rare|very rare)(?:ly)?$/gi,
    reassurance:
      /^(?:fortunately|luckily|thankfully|rest assured|don[’']t worry|do not worry|the good news|happily|no need to worry)\b|^(?:(?:there|it|this) is |you have )?(?:(?:completely |perfectly )?normal and )?nothing to worry about\b|\bin safe hands\b|\bbenefits (?:by far|clearly|far|vastly) outweigh\b/gi,
    sideEffect:
      /\b(?:side[- ]effects?|sore(?:ness)?|bruis(?:es?|ed|ing)|swelling|swollen|numbness|bleed(?:s|ing)?|infections?|nausea|dizz(?:y|iness)|burns?|burnt)\b/gi,
    verb: /\b(?:is|are|was|were|be|been|being|am|has|have|had|do|does|did|can|could|may|might|will|would|should|must|\w+(?:s|ed|ing))\b/gi,
    riskQuestion:
      /\b(?:risks?|side[- ]effects?|safe|safety|danger(?:s|ous)?|complications?|go wrong|hurt me|harmful)\b/gi,
    explanation:
      /[(:,–—]\s*(?:a |an |the |which means|that is|meaning|or )|\b(?:means|is called|is a|are a|is the|are the)\b/gi,
    definition:
      /^(?: \w+)?(?: \(|,? (?:which|that) (?:is|are|means?)\b|,? (?:also called|or) | means? | refers? to )/gi,
    denial:
      /\b(?:no|not(?! only| just)|never|nothing|nobody|none|neither|nor|cannot|\w+n[’']t)(?: (?!(?:and|but)\b)[\w’'-]+){0,3} $|\b(?:light|heat|self|dual|cold|air|lamp|UV)-$/gi,
    doubt:
      /(?:\b(?:no|not|never|nobody|nothing|none|cannot|\w+n[’']t)(?: [\w’'-]+){0,3}? (?:believe|certain|claim|clear|established|evidence|expect|found|guarantee|known?|means?|proof|prove[dn]?|promise|say|sure|shown?|tell|trust)|\b(?:whether|disagree|wary of|beware of|warn\w* (?:of|about|against)|you may (?:have )?(?:heard?|read)|adver(?:ts|tisements)|(?:some|other) (?:clinics|sellers|websites))|(?:^|[.!?:]\s)claims? (?:that|of|to))\b(?:(?! (?:and|but)\b)[^.!?;:,]|:? [“"])*$|\b(?:phrases?|promises?|words?) (?:(?:like|of|such as) )?[“"]$/gi,
    reported:
      /^(?!.*\b(?:over|more than) \d[\d,]{0,20} (?:\w+ )?(?:patients|people|women|men)\b)(?=.*\b(?:found|happened|noted|observed|occurred|recorded|reported|seen)\b).*\b(?:\d[\d,]{0,20} (?:\w+ )?(?:adults|babies|children|men|participants|patients|people|volunteers|women)|small (?:group|number|study|trial))\b/gis,
    someOnly:
      /\b(?:some|many|most|half|\d[\d,]*) (?:of (?:the )?)?(?:\d[\d,]* )?(?:people|patients|women|men|adults|children) (?:had|have) (?:had )?$|\bif (?:[\w’'-]+ ){1,4}$/gi,
    dose: /\b(?:cut|reduc|lower|rais|increas|halv|doubl)\w* (?:(?:a|the|this|your) )?(?:\w+ )?(?:dos(?:es?|age)|exercises?|load|training|walks?)\b|\bdos(?:es?|age) (?:(?:can|may|must|should) be|is|are|was|were) (?:cut|reduced|lowered|raised|increased|halved|doubled)\b|\b(?:charge|cost|fee|premium|price)s? (?:[\w’'-]+ ){0,2}?(?:fall|fell|ris|rose|drop|increas|doubl|halv)\w*\b/gi,
    presupposingQuestion: /^(?:(?:and|so|but) )?(?:why|how come|how do(?:es)?|what makes)\b/gi,
    wrongTerm:
      /\b(?:scientifically significant|clinically proven|medically proven|scientifically proven|statistically proven|FDA[- ](?:certified|registered)|(?:100\s?%|completely) natural)\b/gi,
    presupposedBenefit:
      /\b(?:your|the|their) (?:improvements?|recovery results|healing|success|relief|results|progress) (?:will|lasts?|continues?|begins?|can be|is|are)\b(?! (?:be )?(?:available|arrive|back|clear|come|discussed|explained|given|inconclusive|mixed|normal|not|posted|ready|sent|uncertain|unclear)\b)|\bhow long (?:your|the|their) (?:improvements?|relief|results|success)\b|\b(?:enjoy|maintain|keep) your (?:improvements?|results|relief)\b|\byour improvements?\b/gi,
    hedge:
      /\b(?:may|might|could|can|possibl[ey]|potential(?:ly)?|perhaps|likely|suggests?|appears?|seems?|sometimes|generally|usually)\b/gi,
  },
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
