/**
 * Opens every story of the built Storybook, wide and narrow, the way a designer sees it.
 *
 * The build and not the development server, because only the build drops modules that it believes to have no effect:
 * an element that nothing registers leaves an empty canvas there, without a word.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findOverflow, findProblems, findStrayWords } from './support/story-page.mjs';
import { openSite } from './support/site.mjs';

const root = join(import.meta.dirname, '..');
const outDir = 'storybook-static';
const [wide, narrow] = [1280, 320];
/** What the sources name: a treatment, and the themes where npm puts them. */
const files = new Map([
  ['/treatment.json', read('tests/fixtures/prolotherapy.json')],
  ...readdirSync(join(root, 'src/theme/themes')).map((name) => [
    `/node_modules/clinic-elements/dist/themes/${name}`,
    read(`src/theme/themes/${name}`),
  ]),
]);

const { entries } = JSON.parse(read(`${outDir}/index.json`));
const stories = Object.values(entries).filter(({ type }) => type === 'story');
const pages = Object.values(entries).filter(({ type }) => type === 'docs');

let site;

before(async () => {
  site = await openSite(outDir, files);
});

after(() => site?.close());

it('has stories', () => assert.notEqual(stories.length, 0));

describe('stories', { concurrency: 2 }, () => {
  for (const { id, title, name, tags } of stories) {
    it(`${title}: ${name}`, () => checkStory(id, expected(name, tags), tags.includes('autodocs')));
  }
});

describe('documentation pages', { concurrency: 2 }, () => {
  for (const { id, title } of pages) it(title, () => checkDocs(id));
});

it('shows stories on the docs page of <clinic-faq> in the state they describe, without scrolling', async () => {
  const { page } = await open('iframe.html?id=elements-faq--docs&viewMode=docs');
  await page.waitForSelector('[id$="--search-with-results"] >>> .count:not(:empty)');
  await page.waitForSelector('[id$="--search-without-results"] >>> .count:not(:empty)');
  await page.waitForSelector('[id$="--all-shown"] >>> .toggle[aria-expanded="true"]');
  await page.waitForSelector('[id$="--print-as-is"] >>> #recovery[aria-expanded="true"]');
  assert.equal(await page.evaluate('scrollY'), 0);
  await page.close();
});

it('shows structured data on the docs page of the whole page, without scrolling', async () => {
  const { page } = await open('iframe.html?id=page--docs&viewMode=docs');
  await page.waitForSelector('[id$="--described-to-machines"] pre ::-p-text(MedicalTherapy)');
  assert.equal(await page.evaluate('scrollY'), 0);
  await page.close();
});

it('prints a dark page as black on white, without the notes for its author', async () => {
  const { page } = await open('iframe.html?id=page--one-tag&viewMode=story&globals=scheme:dark');
  await page.waitForSelector('summary ::-p-text(What to fix in the content)');
  assert.equal((await page.evaluate(lookOfPage)).colorScheme, 'dark');
  await page.emulateMediaType('print');
  assert.deepEqual(await page.evaluate(lookOfPage), {
    backgroundColor: 'rgba(0, 0, 0, 0)',
    color: 'rgb(0, 0, 0)',
    colorScheme: 'light',
    notes: 'none',
  });
  await page.close();
});

function lookOfPage() {
  const { backgroundColor, color, colorScheme } = getComputedStyle(document.documentElement);
  const notes = getComputedStyle(document.querySelector('details:has(desk-notes)')).display;
  return { backgroundColor, color, colorScheme, notes };
}

/** A story that is called or tagged so is of an element without content, which shows nothing. */
const expected = (name, tags) => (/^Empty\b/.test(name) || tags.includes('empty') ? 'nothing' : 'something');

async function checkStory(id, expected, documented) {
  const { page, complaints } = await open(`iframe.html?id=${id}&viewMode=story`);
  try {
    const outcome = await finished(page);
    const problems = await page.evaluate(findProblems, expected);
    problems.push(...(await page.evaluate(findStrayWords)));
    // The same page made narrow, as by a window that is resized: opening it twice doubles the time.
    await page.setViewport({ width: narrow, height: 900 });
    for (const find of [findProblems, findStrayWords, findOverflow]) {
      problems.push(...(await page.evaluate(find, expected)));
    }
    if (documented) {
      problems.push(...(await page.evaluate(findIdleControls)), ...(await checkSource(page, expected)));
    }
    report([...complaints, ...outcome, ...problems]);
  } finally {
    await page.close();
  }
}

/** Pastes what the documentation shows as the story's source in its place: it shows as much. */
async function checkSource(page, expected) {
  const problems = await page.evaluate(pasteSource);
  // What a source names is fetched. Where nothing comes of it, the problems say so.
  await page
    .waitForFunction(`!(${findProblems})('${expected}').length`, { timeout: 5000 })
    .catch(() => undefined);
  return [...problems, ...(await page.evaluate(findProblems, expected))].map((text) => `The source: ${text}`);
}

async function checkDocs(id) {
  const { page, complaints } = await open(`iframe.html?id=${id}&viewMode=docs`);
  try {
    await page.waitForSelector('#storybook-docs:not([hidden]) .sbdocs-content > *, .sb-show-errordisplay');
    await page.waitForNetworkIdle();
    const problems = await page.evaluate(findProblems, 'anything');
    problems.push(...(await page.evaluate(findLooseLinks, Object.keys(entries))));
    await page.setViewport({ width: narrow, height: 900 });
    report([...complaints, ...problems, ...(await page.evaluate(findOverflow))]);
  } finally {
    await page.close();
  }
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** Opens a wide page and listens to what it complains about. */
async function open(path) {
  const { browser, origin } = site;
  const page = await browser.newPage();
  const complaints = [];
  await page.setViewport({ width: wide, height: 900 });
  page.on('pageerror', (error) => complaints.push(`The page threw ${error.stack ?? error}`));
  page.on('console', (message) => {
    const { url = '' } = message.location();
    // Browsers ask for it unasked; Storybook has its own icon.
    if (message.type() === 'error' && !url.endsWith('/favicon.ico')) {
      complaints.push(`The console shows an error: ${message.text()} ${url}`);
    }
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol) && host !== new URL(origin).host) {
      complaints.push(`The page asks another host: ${request.url()}`);
    }
  });
  await page.goto(`${origin}/${path}`);
  return { page, complaints };
}

/** Waits until Storybook has rendered the story, played it and tested its accessibility; answers with what it found. */
async function finished(page) {
  // The studio measures a hundred pairs of colours for each look it is given: on a busy machine that takes its time.
  const handle = await page.waitForFunction(reportOfStory, { timeout: 120_000 });
  return handle.jsonValue();
}

/** Runs in the page. Nothing until the story has finished, then what is wrong with it. */
function reportOfStory() {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failure = ['storyThrewException', 'storyErrored', 'storyMissing', 'playFunctionThrewException']
    .map((event) => channel?.last(event)?.[0])
    .find(Boolean);
  if (failure) return [`Storybook shows an error: ${failure.message ?? failure.title ?? failure}`];
  const report = channel?.last('storyFinished')?.[0];
  if (!report) return;
  const failed = report.reporters.filter(({ status }) => status === 'failed');
  const violations = failed.flatMap(({ type, result }) =>
    (result.violations ?? []).map(
      ({ id, help, nodes }) =>
        `${type}: ${id}, ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    ),
  );
  return report.status === 'success' ? violations : [`Storybook reports "${report.status}".`, ...violations];
}

/** Runs in the page. Links to pages and stories of which there is none, and to files, which are not here. */
function findLooseLinks(ids) {
  return [...document.querySelectorAll('.sbdocs-content a[href]:not([href^="#"], .docs-story *)')]
    .map((link) => link.getAttribute('href'))
    .filter((href) => !href.includes(':') && !ids.includes(href.split(/[/=]/).at(-1)))
    .map((href) => `A link leads nowhere: ${href}`);
}

/** Runs in the page. Controls are for what a story sets, and no object but the content is written by hand. */
function findIdleControls() {
  const { argTypes } = globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storyPrepared')[0];
  return Object.entries(argTypes)
    .filter(([, { control }]) => control && !control.disable)
    .filter(([name, { control }]) => name !== 'content' && (name.includes('-') || control.type === 'object'))
    .map(([name]) => `The control of "${name}" does nothing.`);
}

/** Runs in the page. Puts the source in place of the story, and answers with what is wrong with its text. */
function pasteSource() {
  const { source } = globalThis.__STORYBOOK_ADDONS_CHANNEL__.last('storybook/docs/snippet-rendered')[0];
  const root = document.querySelector('#storybook-root');
  // As the parser of a page takes it, but for its scripts, which do not run: the story has loaded the elements.
  const pasted = new DOMParser().parseFromString(`<body>${source ?? ''}`, 'text/html');
  root.replaceChildren(...pasted.body.childNodes);
  const problems = [];
  if (!source?.includes('dist/cdn/loader.js')) problems.push('It loads no script.');
  if (/"\$/.test(source)) problems.push('It has notes that are no content.');
  for (const { attributes, localName } of root.querySelectorAll('*')) {
    const odd = [...attributes].filter(({ name }) => !/^[a-z][\w-]*$/.test(name));
    if (odd.length) problems.push(`<${localName}> has an attribute that is cut off: ${odd[0].name}`);
  }
  return problems;
}

function report(problems) {
  if (problems.length) assert.fail(problems.join('\n'));
}
