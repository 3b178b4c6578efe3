/**
 * The language in which the content model is written. A schema is plain data: `parse()` reads content by it, schema.json is
 * generated from it, and the types of what an author writes and of what an element receives are inferred from it.
 */
import type { Key } from './problem.js';

/** What a value should be: its type, and a last step that may refuse it or turn it into something else. */
export type Schema<Output = unknown, Input = Output> = Shape & {
  readonly step?: Step;
  /** For the compiler alone. */
  readonly types?: { readonly output: Output; readonly input: Input };
};

type Shape =
  | { readonly type: 'string' | 'boolean' }
  | { readonly type: 'number'; readonly least: number }
  | { readonly type: 'word'; readonly words: readonly string[] }
  | { readonly type: 'list'; readonly item: Schema }
  | { readonly type: 'object'; readonly fields: Fields }
  | Choice;

/** Another schema, chosen by looking at the value, so that problems are about the kind that was meant. */
interface Choice {
  readonly type: 'choice';
  readonly choose: (value: unknown) => Schema;
  /** All schemas that may be chosen. A single one is a schema that is defined later than this one. */
  readonly options: () => readonly Schema[];
}

/** A field that may be left out. */
export interface Optional<Of extends Schema = Schema> {
  readonly type: 'optional';
  readonly of: Of;
}

/** The fields of an object by their names. */
export type Fields = Readonly<Record<string, Schema | Optional>>;

/** Reports what is wrong with a value, or with what is in it at the keys. */
export type Report = (message: string, ...keys: readonly Key[]) => undefined;

/** Looks at a value of the right type. Its result replaces the value; undefined drops it. */
export type Step = (value: never, report: Report) => unknown;

/** What an author may write for a schema: ids left out, short forms allowed. */
export type Written<Of extends Schema> = NonNullable<Of['types']>['input'];

/** What the elements receive once a schema has checked it. */
export type Checked<Of extends Schema> = NonNullable<Of['types']>['output'];

type Flat<T> = { [Key in keyof T]: T[Key] };
type MayLack<Of extends Fields> = { [Name in keyof Of]: Of[Name] extends Optional ? Name : never }[keyof Of];
type OneOf<Field> = Field extends Optional<infer Of> ? Of : Field extends Schema ? Field : never;
/** What an object with these fields is once it has been checked. */
export type CheckedFields<Of extends Fields> = Flat<
  { readonly [Name in Exclude<keyof Of, MayLack<Of>>]: Checked<OneOf<Of[Name]>> } & {
    readonly [Name in MayLack<Of>]?: Checked<OneOf<Of[Name]>> | undefined;
  }
>;
/** What an author may write for it. */
type WrittenFields<Of extends Fields> = Flat<
  { readonly [Name in Exclude<keyof Of, MayLack<Of>>]: Written<OneOf<Of[Name]>> } & {
    readonly [Name in MayLack<Of>]?: Written<OneOf<Of[Name]>> | undefined;
  }
>;

/** Plain text. It is never read as HTML or Markdown. */
export const text: Schema<string> = { type: 'string' };

export const boolean: Schema<boolean> = { type: 'boolean' };

/** A whole number, no less than `least`. */
export function wholeNumber(least: number): Schema<number> {
  return { type: 'number', least };
}

/** One of several words. */
export function oneOf<const Word extends string>(words: readonly Word[]): Schema<Word> {
  return { type: 'word', words };
}

/** One word, such as one that tells kinds of objects apart. */
export function literal<const Word extends string>(word: Word): Schema<Word> {
  return oneOf([word]);
}

export function listOf<const Item extends Schema>(
  item: Item,
): Schema<readonly Checked<Item>[], readonly Written<Item>[]> {
  return { type: 'list', item };
}

export function object<const Of extends Fields>(fields: Of): Schema<CheckedFields<Of>, WrittenFields<Of>> {
  return { type: 'object', fields };
}

export function optional<const Of extends Schema>(of: Of): Optional<Of> {
  return { type: 'optional', of };
}

/** A schema that is defined further down, or that contains itself. */
export function lazy<Output>(schema: () => Schema<Output>): Schema<Output> {
  return { type: 'choice', choose: schema, options: () => [schema()] };
}

/** A plain text, or something with more structure. */
export function textOr<const Other extends Schema>(
  other: Other,
  plain: Schema<string> = text,
): Schema<string | Checked<Other>, string | Written<Other>> {
  return {
    type: 'choice',
    choose: (value) => (typeof value === 'object' ? other : plain),
    options: () => [plain, other],
  };
}

/** One of several kinds of object, told apart by the word in one field. */
export function kindBy<const Kinds extends readonly Schema[]>(
  key: string,
  ...kinds: Kinds
): Schema<Checked<Kinds[number]>, Written<Kinds[number]>> {
  const byWord = new Map<unknown, Schema>();
  for (const kind of kinds) {
    const tag = kind.type === 'object' && kind.fields[key];
    if (tag && tag.type === 'word') for (const name of tag.words) byWord.set(name, kind);
  }
  const unknown = object({ [key]: oneOf([...byWord.keys()] as string[]) });
  return {
    type: 'choice',
    choose: (value) => byWord.get((value as Readonly<Record<string, unknown>> | null)?.[key]) ?? unknown,
    options: () => kinds,
  };
}

/** A schema with a last step, whose result replaces the value, or drops it if it is undefined. */
export function refine<const Of extends Schema, Output>(
  schema: Of,
  step: (value: Checked<Of>, report: Report) => Output | undefined,
): Schema<Output, Written<Of>> {
  return { ...schema, step } as Schema<Output, Written<Of>>;
}

/** A schema with a condition. */
export function check<const Of extends Schema>(
  schema: Of,
  isGood: (value: Checked<Of>) => boolean,
  message: string,
): Schema<Checked<Of>, Written<Of>> {
  return refine(schema, (value, report) => (isGood(value) ? value : report(message)));
}
