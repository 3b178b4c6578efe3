/** The sources of the library, read to see which parts an element can show. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import ts from 'typescript';

interface Source {
  readonly path: string;
  readonly text: string;
}

/** A function, class or constant of a module: the parts it writes, and the names it mentions. */
interface Declaration {
  readonly parts: readonly string[];
  readonly mentions: readonly string[];
}

interface Module {
  readonly declarations: ReadonlyMap<string, Declaration>;
  /** Where each imported name comes from. */
  readonly imports: ReadonlyMap<string, string>;
}

/** Names of the elements, without `clinic-`. */
export const elements = readdirSync('src/elements');

/** Every module of the library. */
export const sources: readonly Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.ts') && !/\/build-/.test(path))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** The modules of an element alone. */
export function folderOf(name: string): readonly Source[] {
  return sources.filter(({ path }) => path.startsWith(`src/elements/${name}/`));
}

/** The events that an element alone has: the name of each, and of its class. */
export function eventsOf(name: string): { readonly type: string; readonly className: string }[] {
  const pattern = /class (\w+) extends Event \{\s+static readonly type = '([\w-]+)';/g;
  return folderOf(name).flatMap(({ text }) =>
    [...text.matchAll(pattern)].map(([, className = '', type = '']) => ({ type, className })),
  );
}

/** The text of the module that holds an element's class. */
export function classModule(name: string): string {
  return sources.find(({ path }) => path === pathOf(name))!.text;
}

/** Parts that an element can show, through all that its templates call. */
export function partsOf(name: string): string[] {
  const parts = new Set<string>();
  const seen = new Set<string>();
  const visit = (path: string, mention: string): void => {
    const module = moduleAt(path);
    const declaration = module?.declarations.get(mention);
    if (!module || !declaration || seen.has(`${path} ${mention}`)) return;
    seen.add(`${path} ${mention}`);
    for (const part of declaration.parts) parts.add(part);
    for (const next of declaration.mentions) visit(module.imports.get(next) ?? path, next);
  };
  for (const mention of moduleAt(pathOf(name))!.declarations.keys()) visit(pathOf(name), mention);
  return [...parts].sort();
}

function pathOf(name: string): string {
  return `src/elements/${name}/${name}.ts`;
}

const modules = new Map<string, Module>();

function moduleAt(path: string): Module | undefined {
  const source = sources.find((candidate) => candidate.path === path);
  if (source && !modules.has(path)) modules.set(path, read(source));
  return modules.get(path);
}

function read({ path, text }: Source): Module {
  const declarations = new Map<string, Declaration>();
  const imports = new Map<string, string>();
  for (const statement of ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true).statements) {
    if (ts.isImportDeclaration(statement)) {
      const from = (statement.moduleSpecifier as ts.StringLiteral).text;
      if (!from.startsWith('.')) continue;
      const names = statement.importClause?.namedBindings;
      if (!names || !ts.isNamedImports(names)) continue;
      const target = join(path, '..', from.replace(/\.js$/, '.ts'));
      for (const { name } of names.elements) imports.set(name.text, target);
    } else {
      for (const name of namesOf(statement)) declarations.set(name, describe(statement));
    }
  }
  return { declarations, imports };
}

function namesOf(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const named = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  return named && statement.name ? [statement.name.text] : [];
}

function describe(statement: ts.Statement): Declaration {
  // What stands for a name that htmlAt puts in is none.
  const written = statement.getText().matchAll(/\bpart="(?!part0")([\w -]+)"/g);
  const parts = [...written].flatMap(([, names = '']) => names.split(' '));
  const mentions: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) mentions.push(node.text);
    // A heading's class is its part; without one it is a title.
    if (ts.isCallExpression(node) && node.expression.getText() === 'heading') {
      const className = node.arguments[2];
      parts.push(className && ts.isStringLiteral(className) ? className.text : 'title');
    }
    // What opens and closes is told what its words are.
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'labelPart') {
      parts.push((node.initializer as ts.StringLiteral).text);
    }
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return { parts, mentions };
}
