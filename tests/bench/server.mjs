/**
 * How fast a server renders the page of a treatment: the whole of it, and until its first piece is there, beside a floor
 * that puts the same content into strings and does nothing else. Run by `npm run bench`; the two take turns, so that what
 * else the machine does meets both.
 */
import { readFileSync } from 'node:fs';
import { plainText } from '../../src/content/plain-text.ts';
import { render, renderToString } from '../../src/server/render.ts';
import { quartiles, table } from './statistics.mjs';

const treatment = JSON.parse(readFileSync('tests/fixtures/lumen-wrap.json', 'utf8'));
const rounds = 60;

/** Every text of some content, in a paragraph each, escaped: what any way of rendering has to do at least. */
function concatenated(value) {
  if (typeof value === 'string')
    return `<p>${value.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)}</p>`;
  if (typeof value !== 'object' || value === null) return '';
  if (value[0]?.type === 'paragraph') return concatenated(plainText(value));
  return Object.values(value).map(concatenated).join('');
}

const ways = {
  'strings, the floor': () => concatenated(treatment),
  renderToString: () => renderToString(treatment),
  'render, first piece': () => render(treatment).next(),
};
const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));

for (let round = -10; round < rounds; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const start = performance.now();
    way();
    // The first rounds are for the compiler.
    if (round >= 0) times[name].push(performance.now() - start);
  }
}

const [, floor] = quartiles(times['strings, the floor']);
console.log(
  table(
    ['on the server', 'ms, median', 'quartiles', 'pages a second', 'to the floor'],
    Object.entries(times).map(([name, own]) => {
      const [low, median, high] = quartiles(own);
      return [
        name,
        median.toFixed(2),
        `${low.toFixed(2)} – ${high.toFixed(2)}`,
        (1000 / median).toFixed(0),
        `${(median / floor).toFixed(0)} ×`,
      ];
    }),
  ),
);
const html = renderToString(treatment);
console.log(
  `${Math.round(html.length / 1000)} kB of HTML for ${Math.round(JSON.stringify(treatment).length / 1000)} kB of content.`,
);
