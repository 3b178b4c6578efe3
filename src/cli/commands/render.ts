import '../../labels/languages/de.js';
import '../../labels/languages/es.js';
import '../../labels/languages/fr.js';
import { parse } from '../../content/parse.js';
import { checks, type ElementName } from '../../server/contents.js';
import { jsonLdText, toJsonLd, type JsonLdGraph } from '../../structured-data/structured-data.js';
import { useContentFiles, type ContentFile } from '../content-file.js';
import { namesOf, readText, standardInput } from '../inputs.js';
import { exitCodes } from '../message.js';
import { printOrWrite, refuseToOverwrite } from '../output.js';
import { documentOf, scriptTags, styleTag, themeOf } from '../page.js';
import { problemsOf } from '../problems.js';
import { reportToStderr } from '../report.js';
import { watch } from '../watch.js';

/** The extension of rendered files. */
const extension = '.html';

export interface RenderOptions {
  readonly element: ElementName;
  /** Whether to write a whole page, not a fragment to paste. */
  readonly page?: boolean;
  readonly lang?: string;
  readonly headingLevel?: number;
  readonly nonce?: string;
  /** The address from which the page loads the hydrating script. */
  readonly script?: string;
  /** Style sheets to put into the page. */
  readonly style?: readonly string[];
  readonly jsonLd?: boolean;
  readonly url?: string;
  /** File to write, or a folder. */
  readonly out?: string;
  readonly watch?: boolean;
}

/** What a treatment or a section contributes to the page around it. */
interface Named {
  readonly name?: string | undefined;
  readonly heading?: string | undefined;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** Writes content as HTML that is complete without script. */
export async function render(patterns: readonly string[], options: RenderOptions): Promise<number> {
  refuseWithoutEffect(options);
  const names = await namesOf(patterns);
  if (options.out) await refuseToOverwrite(names, options.out, extension, options.style);
  if (options.watch && names.includes(standardInput))
    throw new Error('Standard input does not change, so --watch cannot watch it. Name a file.');
  const code = await renderAll(names, options);
  // It would wait in vain for a file that does not exist.
  if (!options.watch || code === exitCodes.unusable) return code;
  await watch(names, async (changed) => {
    await renderAll([changed], options);
  });
  return exitCodes.fine;
}

/** Refuses options without effect: whoever wrote them would think that the page has structured data. */
function refuseWithoutEffect({ element, jsonLd, url }: RenderOptions): void {
  if (jsonLd && element !== 'treatment')
    throw new Error(
      `--json-ld describes a whole treatment, and --element ${element} renders a section. Leave one of them out.`,
    );
  if (url !== undefined && !jsonLd)
    throw new Error('--url is for structured data, and there is none. Add --json-ld.');
}

async function renderAll(names: readonly string[], options: RenderOptions): Promise<number> {
  const { messages, files, isUnusable } = await useContentFiles(names, async (file) => {
    const made = await html(file, options);
    if (made !== undefined) await printOrWrite(made, file.name, options.out, extension);
    return problemsOf(file, options.element);
  });
  if (messages.length || options.out) reportToStderr(messages, files);
  if (isUnusable) return exitCodes.unusable;
  return messages.length ? exitCodes.findings : exitCodes.fine;
}

/** The HTML of a file; undefined if none of it could be shown. */
async function html({ data }: ContentFile, options: RenderOptions): Promise<string | undefined> {
  const { element, page, headingLevel, nonce, script, style = [], url } = options;
  const { renderToString } = await server();
  const { value } = parse(checks[element].schema, data);
  if (!value) return undefined;
  const body = renderToString(data as never, { element, lang: options.lang, headingLevel, nonce });
  const whole = 'name' in value ? value : undefined;
  const named: Named = value;
  const lang = options.lang ?? named.lang ?? 'en';
  const sheets = await Promise.all(style.map(readText));
  const head = [
    ...sheets.map((sheet) => styleTag(sheet, nonce)),
    options.jsonLd && whole ? jsonLdTag(toJsonLd(whole, { url })) : '',
    ...(script ? await scriptTags(script, lang) : []),
  ].filter(Boolean);
  if (!page) return `${[...head, body].join('\n')}\n`;
  const title = named.name ?? named.heading ?? 'Treatment';
  return documentOf({ title, lang, dir: named.dir, theme: themeOf(sheets), head, body });
}

/** Server rendering needs a package that is installed only where it is used. */
async function server() {
  try {
    return await import('../../server/render.js');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new Error('Rendering needs one more package: npm install @lit-labs/ssr', { cause: error });
  }
}

function jsonLdTag(graph: JsonLdGraph): string {
  return `<script type="application/ld+json">${jsonLdText(graph)}</script>`;
}
