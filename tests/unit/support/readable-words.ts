const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a person reads of rendered HTML, white space folded: no tags, comments, styles or scripts. */
export function readableWords(html: string): string {
  return html
    .replace(/<(style|script)[^]*?<\/\1>|<!--[^]*?-->/g, '')
    .replace(/<\/?(a|em|strong|sub|sup|span|bdi)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity]!)
    .replace(/\s+/g, ' ')
    .trim();
}
