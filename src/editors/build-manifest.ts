import { readFileSync } from 'node:fs';

/** Something that has a name and is explained. */
export interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

/** A property or a method. */
export interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly parameters?: readonly Described[];
}

/** The class of an element. */
export interface Declaration extends Described {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

/** The part of custom-elements.json that is read. */
export interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

/** Reads custom-elements.json, which `npm run analyze` writes. */
export function readManifest(): Manifest {
  return JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
}

/** The elements among the classes, by name: the analyzer takes the files as they come. */
export function elementsOf({ modules }: Manifest): Declaration[] {
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A method with the names of its parameters: `show(id)`. */
export function signature({ name, parameters = [], ...method }: Member): Described {
  return { ...method, name: `${name}(${parameters.map((parameter) => parameter.name).join(', ')})` };
}
