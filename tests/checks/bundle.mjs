/** A bundle of modules in dist, as a page's own bundler makes it. */
import { join } from 'node:path';
import { build } from 'esbuild';

const dist = join(import.meta.dirname, '../../dist');

/**
 * Bundles modules of dist as one entry.
 *
 * @param {string[]} files
 * @param {import('esbuild').BuildOptions} options
 * @returns the files that come at `first`, and those that may come `later`
 */
export async function bundle(files, options) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: dist },
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    metafile: true,
    absWorkingDir: dist,
    outdir: 'out',
    ...options,
  });
  const entry = Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === '<stdin>');
  const early = new Set();
  visit(entry);
  const isEarly = ({ path }) => [...early].some((name) => join(dist, name) === path);
  return {
    first: outputFiles.filter(isEarly),
    later: outputFiles.filter((file) => !isEarly(file)),
  };

  function visit(path) {
    early.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) {
      if (kind === 'import-statement' && !early.has(next)) visit(next);
    }
  }
}
