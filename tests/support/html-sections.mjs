/** Sections as an author writes them in plain HTML, inside their elements and in each shape that is read. */

// Short, so that what stands below a section is in sight, too.
const words = 'This is said in a sentence or two, so that it takes more than one line on a phone.';
const names = ['A stiff shoulder', 'A sore knee after running', 'Pain in the lower back'];
const head = `<h2>What there is to say about it</h2><p>A word before the rest, as long as such words are.</p>`;

const headings = (list = names) => list.map((name) => `<h3>${name}</h3><p>${words}</p>`).join('\n');
const details = (list = names) =>
  list.map((name) => `<details><summary>${name}</summary><p>${words}</p></details>`).join('\n');
const definitions = `<dl>${names.map((name) => `<dt>${name}</dt><dd>${words}</dd>`).join('')}</dl>`;
const items = names.map((name) => `<li><strong>${name}.</strong> ${words}</li>`).join('');

const section = (tag, content) => `<${tag}>\n${head}\n${content}\n</${tag}>`;
const eachOf = (tag, shapes) =>
  Object.fromEntries(
    Object.entries(shapes).map(([shape, content]) => [`${tag}, ${shape}`, section(tag, content)]),
  );

export const htmlSections = {
  ...eachOf('clinic-faq', {
    headings: headings(),
    details: details(),
    definitions,
    'eight questions, with a search field': details(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `Question ${number}`),
    ),
  }),
  ...eachOf('clinic-risks-accordion', { headings: headings(), details: details(), definitions }),
  ...eachOf('clinic-condition-list', {
    headings: headings(),
    'one heading': headings(names.slice(0, 1)),
    definitions,
    list: `<ul>${items}</ul>`,
  }),
  ...eachOf('clinic-benefit-cards', {
    headings: headings(),
    'two headings': headings(names.slice(0, 2)),
    'four headings': headings([...names, 'Walking again']),
    definitions,
    list: `<ul>${items}</ul>`,
    'list of four': `<ul>${items}<li><strong>Walking again.</strong> ${words}</li></ul>`,
  }),
  ...eachOf('clinic-procedure-steps', { headings: headings(), definitions, list: `<ol>${items}</ol>` }),
};
