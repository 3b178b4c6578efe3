import { parse } from '../content/parse.js';
import type { Problem } from '../content/problem.js';
import type { Schema } from '../content/schema.js';
import { treatment } from '../content/treatment.js';
import { checks, type ElementName } from '../server/contents.js';
import type { ContentFile } from './content-file.js';
import type { Message } from './message.js';
import { unknownFieldsBeside, wantedShape } from './wanted-shape.js';

/** What `parse` reports about a file, with the places in the file. */
export function problemsOf(file: ContentFile, element: ElementName): Message[] {
  const { name, data, isBroken, positionOf } = file;
  const { schema } = checks[element];
  const problems = problemsIn(data, element).filter((problem) => !(isBroken && isMissing(problem)));
  return problems.map((problem) => {
    const { path } = problem;
    const text = withRemedy(problem, schema, data);
    return {
      file: name,
      severity: 'error',
      path: path || undefined,
      position: positionOf(path),
      text: path ? text : `The content ${text}`,
    };
  });
}

function isMissing({ message }: Problem): boolean {
  return message.startsWith('is missing.');
}

/** A message, with what to write there or what may have been meant. */
function withRemedy(problem: Problem, schema: Schema, data: unknown): string {
  const { path, message } = problem;
  if (isMissing(problem)) {
    const unknown = unknownFieldsBeside(schema, data, path).map((name) => `"${name}"`);
    return unknown.length ? `${message} Unknown here: ${unknown.join(', ')}. Check the spelling.` : message;
  }
  const shape = message.endsWith(' here.') ? wantedShape(schema, data, path) : undefined;
  return shape ? `${message.slice(0, -1)}: ${shape}.` : message;
}

/** Reports a treatment where a section is expected, or the reverse, as just that: its fields are not mistakes. */
function problemsIn(data: unknown, element: ElementName): readonly Problem[] {
  const { value, problems } = parse(checks[element].schema, data);
  if (element === 'treatment') return value ? problems : problems.map(withHint);
  const whole = parse(treatment, data);
  if (!whole.value || (value && problems.length <= whole.problems.length)) return problems;
  return [
    {
      path: '',
      message: `is a whole treatment, and --element ${element} reads only a section. Leave --element out, or put the section into its own file.`,
    },
  ];

  function withHint({ path, message }: Problem): Problem {
    const isSection = path === 'name' && unknownFieldsBeside(treatment, data, path).length > 0;
    return { path, message: isSection ? `${message} ${ofSection}` : message };
  }
}

const ofSection = 'Only check and render read a section alone, with --element faq or another.';
