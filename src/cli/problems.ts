import { parse } from '../content/parse.js';
import { checks, type ElementName } from '../server/contents.js';
import type { ContentFile } from './content-file.js';
import type { Message } from './message.js';

/** What `parse` says of a file, with the place in the file. */
export function problemsOf({ name, data, positionOf }: ContentFile, element: ElementName): Message[] {
  const { problems } = parse(checks[element].schema, data);
  return problems.map(({ path, message }) => ({
    file: name,
    severity: 'error',
    path: path || undefined,
    position: positionOf(path),
    text: path ? message : `The content ${message}`,
  }));
}
