/** The links of the documentation, followed, and its pictures. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

const pages = ['README.md', 'CHANGELOG.md', 'SECURITY.md', ...markdownIn('docs')];

describe('the documentation', () => {
  for (const page of pages) {
    it(`${page} has no broken internal links`, () => {
      const dead = linksOf(page).filter((address) => !leadsSomewhere(page, address));
      assert.deepEqual(dead, []);
    });
  }

  it('has alternative text for every picture', () => {
    const pictures = pages.flatMap(nodesOf).filter((node) => node.type === 'image');
    assert.ok(pictures.length);
    assert.deepEqual(
      pictures.filter(({ alt }) => !alt).map(({ url }) => url),
      [],
    );
  });

  it('names only entry points that the package exports', () => {
    const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: object };
    const patterns = Object.keys(exports).map((entry) => entry.split('*'));
    const named = pages
      .filter((page) => !page.startsWith('docs/examples'))
      .flatMap(
        (page) => readFileSync(page, 'utf8').match(/(?<=['"`]clinic-elements)\/[\w./-]+(?=['"`])/g) ?? [],
      )
      .map((entry) => `.${entry}`);
    const isThere = (entry: string) =>
      patterns.some(([start = '', end]) =>
        end === undefined ? entry === start : entry.startsWith(start) && entry.endsWith(end),
      );
    assert.ok(named.includes('./lint'));
    assert.deepEqual(
      named.filter((entry) => !isThere(entry)),
      [],
    );
  });

  it('links to every example from getting-started.md', () => {
    const links = linksOf('docs/getting-started.md');
    const examples = readdirSync('docs/examples', { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    const unnamed = examples.filter(({ name }) => !links.some((link) => link.startsWith(`examples/${name}`)));
    assert.deepEqual(unnamed, []);
  });
});

function markdownIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && !path.includes('node_modules'))
    .map((path) => join(folder, path));
}

/** Addresses that a page links to or shows a picture of, but for those of other sites. */
function linksOf(page: string): string[] {
  const addresses = nodesOf(page).flatMap((node) =>
    node.type === 'link' || node.type === 'definition' || node.type === 'image' ? [node.url] : [],
  );
  return addresses.filter((address) => !/^[a-z]+:/i.test(address));
}

function leadsSomewhere(page: string, address: string): boolean {
  const [path, fragment] = address.split('#');
  const target = path ? join(dirname(page), path) : page;
  if (!existsSync(target)) return false;
  return fragment === undefined || anchorsOf(target).includes(fragment);
}

/** The fragments that lead to the headings of a page, as GitHub makes them. */
function anchorsOf(page: string): string[] {
  return nodesOf(page)
    .filter(({ type }) => type === 'heading')
    .map((heading) => {
      const words = withInner(heading).map((node) => ('value' in node ? node.value : ''));
      const letters = words.join('').toLowerCase();
      return letters.replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '').replaceAll(' ', '-');
    });
}

/** Each page is read once, however many links lead to it. */
const read = new Map<string, Nodes[]>();

function nodesOf(page: string): Nodes[] {
  const nodes = read.get(page) ?? withInner(fromMarkdown(readFileSync(page, 'utf8')));
  read.set(page, nodes);
  return nodes;
}

function withInner(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(withInner) : [])];
}
