import { html, type TemplateResult } from 'lit';

/** As in Arabic and in Persian or Urdu. The last four bits of each are its value. */
const arabicDigit = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** A telephone number; a link where the text is one number and nothing else: "999 or 112" would dial 999112. */
export function telephone(number: string): TemplateResult {
  // In +44 (0)20 the zero is for callers within the country. Nobody dials a mark of direction.
  const dialled = number
    .replace(/(\+[^(+]*)\(0\)/, '$1')
    .replace(/[\s\p{Cf}().-]/gu, '')
    .replace(arabicDigit, (digit) => `${digit.charCodeAt(0) & 15}`);
  return /^\+?\d+$/.test(dialled)
    ? html`<a class="telephone" href="tel:${dialled}"><bdi>${number}</bdi></a>`
    : html`<bdi class="telephone">${number}</bdi>`;
}
