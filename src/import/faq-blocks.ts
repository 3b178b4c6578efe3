import { faqSection, type FaqSection } from '../content/faq.js';
import { words } from '../html/nodes.js';
import { richTextFrom } from '../html/rich-text.js';
import { checked } from './checked.js';
import { bodyOf } from './html-document.js';
import type { ImportProblem, Imported } from './imported.js';

/** The classes by which a plug-in marks its questions. */
interface FaqMarkup {
  readonly item: string;
  readonly question: string;
  readonly answer: string;
  /** The plug-in's name, for messages. */
  readonly name: string;
}

/** Questions and answers from the HTML of a plug-in's block. What is around the blocks is not read. */
export function faqFromBlocks(
  html: string,
  { item, question, answer, name }: FaqMarkup,
): Imported<FaqSection | undefined> {
  const problems: ImportProblem[] = [];
  const found = [...bodyOf(html, problems).querySelectorAll(item)];
  if (!found.length) {
    problems.push({ path: '', message: `holds no FAQ block of ${name}. Pass the HTML of the page.` });
    return { value: undefined, problems };
  }
  const items = found.map((element, index) => {
    const asked = element.querySelector(question);
    const answered = element.querySelector(answer);
    return {
      id: element.id || undefined,
      question: (asked && words([asked])) || undefined,
      answer: answered
        ? richTextFrom(answered.childNodes, (message) =>
            problems.push({ path: `items[${index}].answer`, message }),
          )
        : undefined,
    };
  });
  return checked(faqSection, { items }, problems);
}
