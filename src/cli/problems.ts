import { parse } from '../content/parse.js';
import { checks, type ElementName } from '../server/contents.js';
import type { ContentFile } from './content-file.js';
import type { Message } from './message.js';
import { wantedShape } from './wanted-shape.js';

/** What `parse` says of a file, with the place in the file. */
export function problemsOf({ name, data, positionOf }: ContentFile, element: ElementName): Message[] {
  const { schema } = checks[element];
  return parse(schema, data).problems.map(({ path, message }) => {
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
