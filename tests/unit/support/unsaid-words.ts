/** The library's own words, and where its templates say them, as the compiler understands both. */
import ts from 'typescript';
import { sources } from './sources.js';

const wordsFile = 'src/labels/en.ts';
const modules = sources
  .map(({ path }) => path)
  .filter((path) => /^src\/(elements|parts|rich-text)\//.test(path));

/** Words that no element says, by their names: `benefits.noSource`, `text.tones.info`. */
export function unsaidWords(): string[] {
  const program = ts.createProgram([wordsFile, ...modules], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const unsaid = new Map<ts.Node, string>();

  function list(node: ts.VariableDeclaration | ts.ObjectLiteralElementLike, name: string): void {
    const words = 'initializer' in node ? node.initializer : undefined;
    if (!words || !ts.isObjectLiteralExpression(words)) unsaid.set(node, name);
    else for (const word of words.properties) list(word, `${name}.${word.name!.getText()}`);
  }

  function visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) say(node.expression, [node.name.text]);
    // Of `tones[tone]` each that the tone can be.
    if (ts.isElementAccessExpression(node)) say(node.expression, valuesOf(node.argumentExpression));
    // `const { found: sayFound } = labels`
    if (ts.isBindingElement(node)) say(node.parent, [(node.propertyName ?? node.name).getText()]);
    ts.forEachChild(node, visit);
  }

  function say(owner: ts.Node, names: readonly string[]): void {
    const type = checker.getTypeAtLocation(owner);
    for (const name of names) {
      for (const word of type.getProperty(name)?.declarations ?? []) unsaid.delete(word);
    }
  }

  function valuesOf(key: ts.Expression): string[] {
    const type = checker.getTypeAtLocation(key);
    return (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? one.value : []));
  }

  for (const statement of program.getSourceFile(wordsFile)!.statements) {
    if (!ts.isVariableStatement(statement) || !statement.modifiers) continue;
    for (const group of statement.declarationList.declarations) list(group, group.name.getText());
  }
  for (const path of modules) visit(program.getSourceFile(path)!);
  return [...unsaid.values()];
}
