import { parse } from '../../content/parse.js';
import { treatment } from '../../content/treatment.js';
import { toJsonLd } from '../../structured-data/structured-data.js';
import { contentFiles } from '../content-file.js';
import { exitCodes, type Message } from '../message.js';
import { report } from '../report.js';
import { problemsOf } from './check.js';

export interface JsonLdOptions {
  readonly url?: string;
  readonly faq?: boolean;
  readonly clinicName?: string;
  readonly clinicUrl?: string;
}

/** Prints a treatment in the words of schema.org. */
export async function jsonLd(file: string, options: JsonLdOptions): Promise<number> {
  const { url, faq, clinicName, clinicUrl } = options;
  const clinic = clinicName ? { name: clinicName, url: clinicUrl } : undefined;
  const messages: Message[] = [];
  let graph: object | undefined;
  for await (const content of contentFiles([file])) {
    messages.push(...content.messages);
    if (content.isUnusable) return tell(messages, exitCodes.unusable);
    if (content.data !== undefined) messages.push(...problemsOf(content, 'treatment'));
    const { value } = parse(treatment, content.data);
    if (value) graph = toJsonLd(value, { url, faq, clinic });
  }
  if (graph) process.stdout.write(`${JSON.stringify(graph, null, 2)}\n`);
  return messages.length ? tell(messages, exitCodes.findings) : exitCodes.fine;
}

/** What is printed is the data; what is wrong with it goes where it does not get mixed up with that. */
function tell(messages: readonly Message[], code: number): number {
  process.stderr.write(report(messages, 1, 'text'));
  return code;
}
