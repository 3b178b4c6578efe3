/**
 * Says what the bytes of the FAQ and of all elements buy: the same bundles as size.mjs, taken apart by room and put
 * together again one room after the other, each with what it adds to the compressed size. Needs `npm run build:modules` first.
 */
import { transform } from 'esbuild';
import { bundle } from './bundle.mjs';
import { compressed, kB } from './bytes.mjs';

/** From the ground up; the first that matches is a module's room. */
const rooms = [
  ['Lit', /node_modules\/(lit|lit-html|lit-element|@lit\/reactive-element)\//],
  ['the treatment around an element (@lit/context)', /node_modules\/@lit\/context\//],
  ['the content model and its check', /^content\//],
  ['ways in, reports, define', /^(context|registration)\//],
  ['the theme', /^theme\//],
  ['words and languages', /^labels\//],
  ['rich text', /^rich-text\//],
  ['what elements share: disclosure, links, evidence …', /^parts\//],
  ['the elements themselves', /./],
];

for (const [title, file] of [
  ['FAQ alone', 'elements/faq/define.js'],
  ['all elements', 'define.js'],
]) {
  console.log(`\n${title}`);
  const modules = await modulesOf(file);
  let code = '';
  let size = 0;
  for (const [room, pattern] of rooms) {
    code += modules
      .filter(({ path }) => roomOf(path) === pattern)
      .map(({ code }) => code)
      .join('');
    const grown = compressed(Buffer.from(code));
    console.log(`${room.padEnd(54)}${kB(grown - size).padStart(10)}`);
    size = grown;
  }
  console.log(`${''.padEnd(54)}${kB(size).padStart(10)}`);
}

function roomOf(path) {
  return rooms.find(([, pattern]) => pattern.test(path))[1];
}

/** The modules of a bundle as they stand in it: names shortened, what is not used taken away. */
async function modulesOf(file) {
  const { first } = await bundle([file], { minifyIdentifiers: true, minifySyntax: true });
  // Before each module esbuild writes its path as a comment, as long as it leaves white space in.
  const parts = first.flatMap(({ text }) =>
    text
      .replace(/^export \{[^}]*\};$/m, '')
      .split(/^\/\/ (\S+\.m?js)$/m)
      .slice(1),
  );
  const modules = [];
  for (let index = 0; index < parts.length; index += 2) {
    const { code } = await transform(parts[index + 1], {
      minifyWhitespace: true,
      format: 'esm',
      loader: 'js',
    });
    modules.push({ path: parts[index], code });
  }
  return modules;
}
