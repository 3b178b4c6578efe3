import { parse } from '../../content/parse.js';
import { treatment } from '../../content/treatment.js';
import { toJsonLd } from '../../structured-data/structured-data.js';
import { oneContentFile } from '../content-file.js';
import { exitCodes } from '../message.js';
import { problemsOf } from '../problems.js';
import { reportToStderr } from '../report.js';

export interface JsonLdOptions {
  readonly url?: string;
  readonly faq?: boolean;
  readonly diagnostic?: boolean;
  readonly clinicName?: string;
  readonly clinicUrl?: string;
}

/** Prints a treatment in schema.org terms. */
export async function jsonLd(file: string, options: JsonLdOptions): Promise<number> {
  const { url, faq, diagnostic, clinicName, clinicUrl } = options;
  if (clinicUrl !== undefined && !clinicName)
    throw new Error('--clinic-url needs the name of the clinic. Add --clinic-name.');
  const clinic = clinicName ? { name: clinicName, url: clinicUrl } : undefined;
  const content = await oneContentFile(file);
  const problems = content.data === undefined ? [] : problemsOf(content, 'treatment');
  const messages = [...content.messages, ...problems];
  const { value } = parse(treatment, content.data);
  if (value)
    process.stdout.write(`${JSON.stringify(toJsonLd(value, { url, faq, diagnostic, clinic }), null, 2)}\n`);
  if (!messages.length) return exitCodes.fine;
  reportToStderr(messages);
  return content.isUnusable ? exitCodes.unusable : exitCodes.findings;
}
