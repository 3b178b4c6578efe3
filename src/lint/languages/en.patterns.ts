import { anyOf } from '../any-of.js';
import type { Patterns } from '../language.js';
import { praise } from './en.praise.js';
import { promises } from './en.promises.js';

/** What the rules look for in English. */
export const patterns: Patterns = {
  ...promises,
  ...praise,
  tissueDamage:
    /\b(?:damages?|damaged|injur(?:y|ies|es)|infections?|perforat\w+|paralysis|death|bleeding|blood clots?|stroke|pneumothorax|burns?)\b/gi,
  strongVerb:
    /\b(?:reduc(?:es|ed)|does reduce|reliev(?:es|ed)|eas(?:es|ed)|heals?|healed|improv(?:es|ed)|restor(?:es|ed)|repairs?|promot(?:es|ed)|prevents?|stops?|strengthens?|stimulat(?:es|ed)|regenerates?|speeds? up|works)\b/gi,
  mechanism:
    /\b(?:promotes|stimulates|triggers|activates|boosts|accelerates|speeds up|breaks down|improves|restores|rebuilds|repairs|regenerates|regrows|resets|rewires|reawakens|realigns|unblocks|corrects|heals)\b(?: [\w’'-]+){0,4}? (?:tissues?|repair|healing|regeneration|growth|cells?|collagen|circulation|blood flow|cartilage|ligaments?|tendons?|nerves?|muscles?|immune system|nervous system|brain|mind|blood vessels|circuits|qi|spine|vertebrae)\b/gi,
  belief:
    /\b(?:claim(?:s|ed)?|believe[sd]?|think|thought|say|argue[sd]?|suggests?|suggested|theor(?:y|ies|ise|ize)\w*|hypothes\w+|proponents?)\b/gi,
  softQualifier:
    /\b(?:promising|preliminary|pilot (?:study|studies|data|trials?)|encouraging|emerging evidence)\b/gi,
  oneInX: /\b(?:1|one) in (?:every )?(?:(?!1,?0[0,]{0,20}0\b)\d[\d,]{0,20}|ten|twenty|fifty|a million)\b/gi,
  relative: anyOf(
    /\b(?:twice|half|(?:two|three|four|five|ten|\d+) times) (?:as (?:many|much|likely|common|often|frequent|high|great|good|well|effective|strong|safe)|the (?:risks?|chances?|odds|rate|number|pain|benefits?))\b/,
    /\b(?:cut|reduc|lower|rais|increas|fall|fell|rises|rose|drop)\w*(?: [\w’'-]+){0,6} by (?:(?:as much as|more than|over|up to) )?(?:\d+(?:\.\d+)?\s?(?:%|per ?cent\b)|half\b)/,
    /\b(?:two|three|four|five|ten|\d+) times (?:more|less|fewer|better|faster|higher|lower|safer|stronger)\b/,
    /\b(?:doubles?|doubled|triples?|tripled|halves|halved) (?:the|your) \w+/,
    /\b\d+(?:\.\d+)?\s?(?:%|per ?cent) (?:less|more|fewer|lower|higher|greater|reduction|increase|better)\b/,
  ),
  percentage:
    /\b\d+(?:\.\d+)?\s?(?:%|per ?cent\b)(?!(?: [\w-]+)? (?:alcohol|cream|discount|drops|gel|lotion|off|ointment|peroxide|saline|solution|spray|VAT)\b)/gi,
  money:
    /\b(?:charge[ds]?|costs?|covers?|deposit|fees?|insur\w+|pay(?:s|ing)?|paid|prices?|refund\w*|reimburs\w+|tax|VAT)\b/gi,
  outOf: /\b[\d,]{1,20} (?:\w+ )?(?:out of|of(?: every)?|in) [\d,]+\b/gi,
  bandWord: /^(?:very common|common|uncommon|rare|very rare)(?:ly)?$/gi,
  reassurance: anyOf(
    /^(?:fortunately|luckily|thankfully|rest assured|don[’']t worry|do not worry|the good news|happily|no need to worry)\b/,
    /^(?:(?:there|it|this) is |you have )?(?:(?:completely |perfectly )?normal and )?nothing to worry about\b/,
    /\bin safe hands\b/,
    /\bbenefits (?:by far|clearly|far|vastly) outweigh\b/,
  ),
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
    /\b(?:no|not(?! only| just)|never|nothing|nobody|none|neither|nor|cannot|\w+n[’']t)(?: (?!(?:and|but)\b)[\w’'-]+){0,3} $|\bno (?:[\w’'-]+ ){1,6}(?:has|have) (?:ever )?been $|\b(?:light|heat|self|dual|cold|air|lamp|UV)-$/gi,
  doubt: anyOf(
    /(?:\b(?:no|not|never|nobody|nothing|none|cannot|\w+n[’']t)(?: [\w’'-]+){0,3}? (?:believe|certain|claim|clear|established|evidence|expect|found|guarantee|known?|means?|necessarily|proof|prove[dn]?|promise|say|sure|shown?|tell|trust)|\b(?:whether|disagree|pressured|fall for|wary of|beware of|warn\w* (?:of|about|against)|you may (?:have )?(?:heard?|read)|adver(?:ts|tisements)|(?:some|other) (?:clinics|sellers|websites))|(?:^|[.!?:]\s)claims? (?:that|of|to))\b(?:(?! (?:and|but)\b)[^.!?;:,]|:? [“"])*$/,
    /\b(?:phrases?|promises?|words?) (?:(?:like|of|such as) )?[“"]$/,
  ),
  reported:
    /^(?!.*\b(?:over|more than) \d[\d,]{0,20} (?:\w+ )?(?:patients|people|women|men)\b)(?=.*\b(?:found|happened|noted|observed|occurred|recorded|reported|seen)\b).*\b(?:\d[\d,]{0,20} (?:\w+ )?(?:adults|babies|children|men|participants|patients|people|volunteers|women)|small (?:group|number|study|trial))\b/gis,
  someOnly:
    /\b(?:some|many|most|half|\d[\d,]*) (?:of (?:the )?)?(?:\d[\d,]* )?(?:people|patients|women|men|adults|children) (?:had|have) (?:had )?$|\bif (?:[\w’'-]+ ){1,4}$/gi,
  dose: anyOf(
    /\b(?:cut|reduc|lower|rais|increas|halv|doubl)\w* (?:(?:a|the|this|your) )?(?:\w+ )?(?:dos(?:es?|age)|exercises?|load|training|walks?)\b/,
    /\bdos(?:es?|age) (?:(?:can|may|must|should) be|is|are|was|were) (?:cut|reduced|lowered|raised|increased|halved|doubled)\b/,
    /\b(?:charge|cost|fee|premium|price)s? (?:[\w’'-]+ ){0,2}?(?:fall|fell|ris|rose|drop|increas|doubl|halv)\w*\b/,
  ),
  presupposingQuestion: /^(?:(?:and|so|but) )?(?:why|how come|how do(?:es)?|what makes)\b/gi,
  wrongTerm:
    /\b(?:scientifically significant|clinically proven|medically proven|scientifically proven|statistically proven|FDA[- ](?:certified|registered)|(?:100\s?%|completely) natural)\b/gi,
  presupposedBenefit: anyOf(
    /\b(?:your|the|their) (?:improvements?|recovery results|healing|success|relief|results|progress) (?:will|lasts?|continues?|begins?|can be|is|are)\b(?! (?:be )?(?:available|arrive|back|clear|come|discussed|explained|given|inconclusive|mixed|normal|not|posted|ready|sent|uncertain|unclear)\b)/,
    /\bhow long (?:your|the|their) (?:improvements?|relief|results|success)\b/,
    /\b(?:enjoy|maintain|keep) your (?:improvements?|results|relief)\b/,
    /\byour improvements?\b/,
  ),
  hedge:
    /\b(?:may|might|could|can|possibl[ey]|potential(?:ly)?|perhaps|likely|suggests?|appears?|seems?|sometimes|generally|usually)\b/gi,
};
