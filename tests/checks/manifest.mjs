/** Checks that custom-elements.json lists every element, and describes everything in it. */
import { readFileSync } from 'node:fs';
import { elements } from '../support/elements.mjs';

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declarations = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
const problems = [];

for (const name of elements) {
  const tag = `clinic-${name}`;
  const found = declarations.filter(({ tagName }) => tagName === tag);
  if (found.length !== 1)
    problems.push(`<${tag}> is described ${found.length} times: its class says @tagname ${tag}.`);
}

for (const declaration of declarations) {
  const tag = declaration.tagName;
  if (!elements.includes(tag.replace(/^clinic-/, ''))) problems.push(`<${tag}> is not one of the elements.`);
  if (!declaration.summary) problems.push(`<${tag}> has no @summary.`);
  if (!declaration.description) problems.push(`<${tag}> has no description.`);
  for (const kind of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'cssStates']) {
    for (const { name, description } of declaration[kind] ?? []) {
      if (!description) problems.push(`<${tag}>, ${kind}: say what ${name || 'the default slot'} is.`);
    }
  }
  for (const { name, type } of declaration.events ?? []) {
    // The analyzer finds what is dispatched by itself; only @fires gives it a type.
    if (!type || type.text === 'Event')
      problems.push(`<${tag}>, events: ${name} has no type, write @fires {Type} ${name}.`);
  }
}

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
else console.log(`${declarations.length} elements, all explained.`);
