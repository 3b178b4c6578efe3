import type { Rule } from '../../rule.js';

/** Names of entities: all of HTML 4, and those of HTML 5 for signs of ASCII. “R&D;” holds none. */
const names =
  'quot|amp|lt|gt|apos|nbsp|iexcl|cent|pound|curren|yen|brvbar|sect|uml|copy|ord[fm]|[lr]aquo|not|shy|reg|macr|deg|plusmn|' +
  'sup[123]|acute|micro|para|middot|cedil|frac(?:1[24]|34)|iquest|times|divide|[aeiou](?:acute|circ|grave|uml)|[ano]tilde|' +
  'aring|[ao]elig|ccedil|eth|oslash|yacute|thorn|yuml|szlig|scaron|fnof|circ|tilde|alpha|beta|gamma|delta|epsilon|zeta|eta|' +
  'theta|iota|kappa|lambda|mu|nu|xi|omicron|pi|rho|sigmaf?|tau|upsilon|phi|chi|psi|omega|thetasym|upsih|piv|e[mn]sp|thinsp|' +
  'zwn?j|lrm|rlm|[mn]dash|[lrs]squo|sbquo|[lrb]dquo|dagger|bull|hellip|permil|prime|[lr]saquo|oline|frasl|euro|image|weierp|' +
  'real|trade|alefsym|[dhlru]arr|crarr|forall|part|exist|empty|nabla|isin|notin|ni|prod|sum|minus|lowast|radic|prop|infin|' +
  'ang|and|or|cap|cup|int|there4|sim|cong|asymp|ne|equiv|le|ge|n?su[bp]|su[bp]e|oplus|otimes|perp|sdot|' +
  '[lr](?:ang|ceil|floor)|loz|spades|clubs|hearts|diams|tab|newline|excl|num|dollar|percnt|[lr]par|ast|plus|comma|period|sol|' +
  'colon|semi|equals|quest|commat|[lr]sqb|[lr]brack|bsol|hat|lowbar|grave|[lr]cub|[lr]brace|vert|verbar';

const tagOrEntity = new RegExp(`</?[a-z][^<>]*>|&(?:#\\d+|#x[\\da-f]+|${names});`, 'i');

export const htmlInText: Rule = {
  id: 'input/html-in-text',
  severity: 'error',
  flags: 'A tag or an entity in a text, which readers would see exactly as written.',
  why: 'Content is text and never HTML: a tag in it was copied from another system.',
  bad: { explainer: { lead: 'A <b>soft</b> band.' } },
  good: { explainer: { lead: 'A soft band.' } },
  *check({ passages }) {
    for (const { at, text } of passages) {
      const [tag] = text.match(tagOrEntity) ?? [];
      if (tag)
        yield {
          at,
          excerpt: tag,
          message: `holds “${tag}”, which readers would see. Import the HTML, or write plain text.`,
        };
    }
  },
};
