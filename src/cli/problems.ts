import { hasFields } from '../content/has-fields.js';
import { parse } from '../content/parse.js';
import type { Problem } from '../content/problem.js';
import type { Schema } from '../content/schema.js';
import { treatment } from '../content/treatment.js';
import { checks, type ElementName } from '../server/contents.js';
import type { ContentFile } from './content-file.js';
import type { Message } from './message.js';
import { wantedShape } from './wanted-shape.js';

/** What `parse` says of a file, with the place in the file. */
export function problemsOf({ name, data, positionOf }: ContentFile, element: ElementName): Message[] {
  const { schema } = checks[element];
  return problemsIn(data, element).map(({ path, message }) => {
    const shape = message.endsWith(' here.') ? wantedShape(schema, data, path) : undefined;
    const text = shape ? `${message.slice(0, -1)}: ${shape}.` : message;
    return {
      file: name,
      severity: 'error',
      path: path || undefined,
      position: positionOf(path),
      text: path ? text : `The content ${text}`,
    };
  });
}

/** A treatment where a section is asked for, or a section where a treatment is, is told as such: its fields are no mistakes. */
function problemsIn(data: unknown, element: ElementName): readonly Problem[] {
  const { value, problems } = parse(checks[element].schema, data);
  if (element === 'treatment') return value ? problems : problems.map(withHint);
  const whole = parse(treatment, data);
  if (!whole.value || (value && problems.length <= whole.problems.length)) return problems;
  return [
    {
      path: '',
      message: `is a whole treatment, and --element ${element} reads a section alone. Leave --element out, or write the section into a file of its own.`,
    },
  ];

  function withHint({ path, message }: Problem): Problem {
    const isSection = path === 'name' && hasOtherFields(data, treatment);
    return { path, message: isSection ? `${message} ${ofSection}` : message };
  }
}

const ofSection = 'A section alone is read by check and render, with --element faq or another.';

/** Whether data has fields of which a schema knows nothing. */
function hasOtherFields(data: unknown, schema: Schema): boolean {
  const known = schema.type === 'object' ? schema.fields : {};
  return (
    hasFields(data) && Object.keys(data).some((name) => /^[^$_]/.test(name) && !Object.hasOwn(known, name))
  );
}
