#!/usr/bin/env node
/** `clinic-elements`: the commands and their options. What they do is in commands/, and is loaded on demand. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { findingSeverities } from '../lint/finding.js';
import { isLanguage } from '../content/primitives.js';
import { version } from '../version.js';
import { elements, sectionImporters, sourceFormats } from './choices.js';
import { acceptClosedPipes } from './closed-pipes.js';
import type { CheckOptions } from './commands/check.js';
import type { ImportOptions } from './commands/import.js';
import type { JsonLdOptions } from './commands/json-ld.js';
import type { LintOptions } from './commands/lint.js';
import type { RenderOptions } from './commands/render.js';
import { exitCodes } from './message.js';
import { formats } from './report.js';
import { printable } from './printable.js';

const files = () => new Argument('<files...>', 'files or patterns ("content/*.json"); - is standard input');
const format = () => new Option('--format <format>', 'how to report').choices(formats).default('text');
const element = () =>
  new Option('--element <name>', 'what the content is for').choices(elements).default('treatment');

const program = new Command('clinic-elements')
  .description('Checks, lints, imports and renders what a clinic says about its treatments.')
  .version(version)
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes:\n  0  all is well\n  1  something in the content needs fixing\n  2  wrong usage or unreadable file',
  )
  .hook('preAction', (_, command) => {
    refuseEmpty(command);
    // A dash is standard output, where text goes without the option.
    if (command.opts<{ out?: string }>().out === '-') command.setOptionValue('out', undefined);
  });

program
  .command('check')
  .description('report content that cannot be shown as written')
  .addArgument(files())
  .addOption(element())
  .addOption(format())
  .addHelpText('after', '\nExample:\n  clinic-elements check "content/*.json"')
  .action(async (names: string[], options: CheckOptions) =>
    finish((await import('./commands/check.js')).check(names, options)),
  );

program
  .command('lint')
  .description('review content as health information')
  .addArgument(files())
  .addOption(
    new Option('--fail-on <severity>', 'least severity that fails')
      .choices(findingSeverities)
      .default('error'),
  )
  .option('--off <rule>', 'a rule to skip; may be repeated', collect)
  .addOption(format())
  .addHelpText('after', '\nExample:\n  clinic-elements lint treatment.json --fail-on warning')
  .action(async (names: string[], options: LintOptions) =>
    finish((await import('./commands/lint.js')).lint(names, options)),
  );

program
  .command('import')
  .description('turn text from elsewhere into JSON content')
  .argument('<file>', 'the text; - is standard input')
  .addOption(
    new Option('--from <format>', 'what the text is; "treatment" is a whole treatment in Markdown')
      .choices(sourceFormats)
      .default('treatment'),
  )
  .addOption(
    new Option(
      '--element <name>',
      'with --from html: the element to read the HTML for; default: one text',
    ).choices(Object.keys(sectionImporters)),
  )
  .option('--out <file>', 'file to write, or a folder; default: print it')
  .addHelpText('after', '\nExample:\n  clinic-elements import treatment.md --out treatment.json')
  .action(async (name: string, options: ImportOptions) =>
    finish((await import('./commands/import.js')).importFile(name, options)),
  );

program
  .command('render')
  .description('write HTML that is complete without JavaScript')
  .addArgument(files())
  .addOption(element())
  .option('--page', 'a whole page, not a fragment to paste')
  .option('--lang <tag>', 'language of the page around the element', toLanguage)
  .option('--heading-level <level>', 'level of section headings, 2 to 6', toLevel)
  .option('--nonce <nonce>', "the page's nonce for style elements")
  .option('--script <address>', 'load the script that hydrates the HTML from there, with its integrity hash')
  .option('--style <file>', 'put a style sheet into the page; may be repeated', collect)
  .option('--json-ld', 'add structured data')
  .option('--url <address>', 'address of the page, for structured data', toAddress)
  .option('--out <file>', 'file to write, or a folder; default: print it')
  .option('--watch', 'write the output again when a file changes')
  .addHelpText(
    'after',
    '\nExample:\n  clinic-elements render treatment.json --page --script /hydrate.js --out site/',
  )
  .action(async (names: string[], options: RenderOptions) =>
    finish((await import('./commands/render.js')).render(names, options)),
  );

program
  .command('json-ld')
  .description('print a treatment as schema.org structured data')
  .argument('<file>', 'the treatment; - is standard input')
  .option('--url <address>', 'address of the page', toAddress)
  .option('--faq', 'add the questions as an FAQPage')
  .option('--diagnostic', 'describe a test, which treats nothing')
  .option('--clinic-name <name>', 'the clinic that offers the treatment')
  .option('--clinic-url <address>', "the clinic's address", toAddress)
  .addHelpText(
    'after',
    '\nExample:\n  clinic-elements json-ld treatment.json --url https://clinic.example/wrap',
  )
  .action(async (name: string, options: JsonLdOptions) =>
    finish((await import('./commands/json-ld.js')).jsonLd(name, options)),
  );

program
  .command('schema')
  .description('print the JSON Schema of a treatment')
  .action(async () => (await import('./commands/schema.js')).schema());

program
  .command('new')
  .description('write a starter file, with notes in it')
  .argument('[file]', 'its name, in .json or .md; default: print JSON')
  .addHelpText('after', '\nExample:\n  clinic-elements new treatment.json')
  .action(async (name: string | undefined) => finish((await import('./commands/new.js')).create(name)));

acceptClosedPipes();
try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // It has already reported what is wrong; help and version are not mistakes. With a wrong value it names the right ones.
    if (!/help|version|invalidArgument/.test(error.code))
      process.stderr.write('Add --help to see what can be written here.\n');
    process.exitCode = error.exitCode === 0 ? exitCodes.fine : exitCodes.unusable;
  } else {
    process.stderr.write(`${printable((error as Error).message)}\n`);
    process.exitCode = exitCodes.unusable;
  }
}

async function finish(code: Promise<number>): Promise<void> {
  process.exitCode = await code;
}

function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

/** Refuses empty values: most often they come from an unset variable in a script. */
function refuseEmpty(command: Command): void {
  const values = [...command.args, ...Object.values(command.opts<Record<string, unknown>>()).flat()];
  if (values.includes(''))
    throw new Error('A file name or the value of an option is empty. Write it, or leave it out.');
}

function toLanguage(value: string): string {
  if (value && !isLanguage(value))
    throw new InvalidArgumentError('Use a language tag such as "en" or "pt-BR".');
  return value;
}

/** Structured data is read far from the page, so its addresses have to be absolute. */
function toAddress(value: string): string {
  if (value && !/^https?:\/\/[^\s/]/i.test(value))
    throw new InvalidArgumentError('Use a whole address, such as https://clinic.example/wrap.');
  return value;
}

function toLevel(value: string): number {
  if (!/^[2-6]$/.test(value)) throw new InvalidArgumentError('Use a number from 2 to 6.');
  return Number(value);
}
