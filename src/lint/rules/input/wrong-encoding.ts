import type { Rule } from '../../rule.js';

// The replacement character, or UTF-8 that was read as Windows-1252: there, most letters of Western languages, units and
// quotation marks begin with one of three characters. In a word in capitals, such as “SÃO”, none of these follows it.
const garbled = /\S{0,20}(?:\uFFFD|Ã[\u0080-\u00BFŠŒŽšœžŸƒ€™†‡‰ˆ˜]|Â[\u0080-\u00BF]|â€)\S{0,20}/;

export const wrongEncoding: Rule = {
  id: 'input/wrong-encoding',
  severity: 'error',
  flags: 'A character that was lost or garbled: “�”, or “Ã¶” for “ö”.',
  why: 'The text was read in another encoding than it was written in. Readers have to guess, even at a dose in “Âµg”.',
  bad: { explainer: { lead: 'A soft band of 40Â°C.' } },
  good: { explainer: { lead: 'A soft band of 40 °C.' } },
  *check({ passages }) {
    for (const { at, text } of passages) {
      const [found] = text.match(garbled) ?? [];
      if (found)
        yield {
          at,
          excerpt: found,
          message: `holds “${found}”, in which a character was lost. Write it again, and have the text read as UTF-8 wherever it comes from.`,
        };
    }
  },
};
