import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import type { Described } from './build-manifest.js';

/** The fields of the event classes, by the name of the class. custom-elements.json does not have them. */
export function readEventFields(): ReadonlyMap<string, readonly Described[]> {
  const files = globSync(['src/elements/*/*.events.ts', 'src/context/*-event.ts']).sort();
  return new Map(files.flatMap(classesIn));
}

function classesIn(file: string): [string, Described[]][] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isClassDeclaration)
    .map(({ name, members }) => [name!.text, members.filter(isField).map(described)]);
}

function isField(member: ts.ClassElement): member is ts.PropertyDeclaration {
  return ts.isPropertyDeclaration(member) && !ts.getModifiers(member)?.some(isStatic);
}

function isStatic({ kind }: ts.Modifier): boolean {
  return kind === ts.SyntaxKind.StaticKeyword;
}

function described(field: ts.PropertyDeclaration): Described {
  const description = ts
    .getJSDocCommentsAndTags(field)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment));
  return {
    name: field.name.getText(),
    type: { text: field.type!.getText() },
    description: description.join(' '),
  };
}
