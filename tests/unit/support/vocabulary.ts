import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import ts from 'typescript';

const typesPath = createRequire(import.meta.url)
  .resolve('schema-dts')
  .replace(/\.js$/, '.d.ts');
const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** Properties that schema.org has superseded: still valid, and not to be written any more. */
export const superseded: ReadonlySet<string> = new Set(
  [
    ...readFileSync(typesPath, 'utf8').matchAll(
      /@deprecated [^\n]*\n(?:\s*\*[^\n]*\n)*?\s*\*\/\s*"([^"]+)"\?:/g,
    ),
  ].map(([, property]) => property!),
);

/**
 * What the compiler finds wrong with each graph against schema-dts, whose types are made from the published vocabulary of
 * schema.org: a type that does not exist, a property that the type does not have, a value that the property does not take.
 */
export function mistakes(graphs: readonly unknown[]): string[][] {
  // In the project's folder, so that the package is found from there; nothing is written.
  const path = `${process.cwd()}/tests/unit/graphs.ts`;
  const lines = graphs.map((graph, index) => `export const graph${index}: Graph = ${JSON.stringify(graph)};`);
  const text = ["import type { Graph } from 'schema-dts';", ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const fileExists = host.fileExists.bind(host);
  const getSourceFile = host.getSourceFile.bind(host);
  Object.assign(host, {
    fileExists: (name: string) => name === path || fileExists(name),
    getSourceFile: (name: string, target: ts.ScriptTarget) =>
      name === path ? ts.createSourceFile(path, text, target) : getSourceFile(name, target),
  });
  const found = graphs.map((): string[] => []);
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(
    ts.createProgram([path], options, host),
  )) {
    const line = file?.fileName === path ? file.getLineAndCharacterOfPosition(start!).line : 0;
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (line === 0) throw new Error(message);
    found[line - 1]!.push(message);
  }
  return found;
}
