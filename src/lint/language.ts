/** What the rules look for, as one language's patterns. Each is global and matches the words to show. */
export interface Patterns {
  readonly absoluteSafety: RegExp;
  readonly tissueDamage: RegExp;
  readonly cure: RegExp;
  readonly universalComparison: RegExp;
  readonly anecdote: RegExp;
  readonly authority: RegExp;
  readonly strongVerb: RegExp;
  readonly mechanism: RegExp;
  readonly belief: RegExp;
  readonly natural: RegExp;
  readonly quickReturn: RegExp;
  readonly softQualifier: RegExp;
  readonly safe: RegExp;
  readonly pressure: RegExp;
  readonly oneInX: RegExp;
  readonly relative: RegExp;
  readonly percentage: RegExp;
  /** A sentence about money, in which shares are not of people. */
  readonly money: RegExp;
  readonly outOf: RegExp;
  readonly bandWord: RegExp;
  readonly reassurance: RegExp;
  readonly sideEffect: RegExp;
  readonly verb: RegExp;
  readonly riskQuestion: RegExp;
  readonly explanation: RegExp;
  /** What comes right after a word that is being explained. */
  readonly definition: RegExp;
  /** What comes right before a promise and negates it. */
  readonly denial: RegExp;
  /** What comes anywhere before a promise and says that it is not known, or that others make it. */
  readonly doubt: RegExp;
  /** A sentence that says what was observed, and among how many people. */
  readonly reported: RegExp;
  /** What comes right before a promise of safety and keeps it to some people, or to a condition. */
  readonly someOnly: RegExp;
  /** Taking, or paying, more or less of something, which says nothing about how many people it happens to. */
  readonly dose: RegExp;
  /** The start of a question that takes for granted what it says. */
  readonly presupposingQuestion: RegExp;
  readonly wrongTerm: RegExp;
  readonly presupposedBenefit: RegExp;
  readonly hedge: RegExp;
}

/** Two statements that contradict each other on one page. */
export interface Contradiction {
  readonly one: RegExp;
  readonly other: RegExp;
}

/** The words of one language. Another language is another file with one of these. */
export interface LanguagePack {
  /** Primary language subtag, such as `en`. */
  readonly language: string;
  readonly patterns: Patterns;
  /** Words that patients may not know, in lower case. */
  readonly jargon: readonly string[];
  /** Words too common to tell two texts apart. */
  readonly commonWords: readonly string[];
  /** The ways to refer to the reader, and to the people who treat; one of each is enough for a page. */
  readonly readers: Readonly<Record<string, RegExp>>;
  readonly providers: Readonly<Record<string, RegExp>>;
  readonly contradictions: Readonly<
    Record<'efficacy' | 'popularity' | 'recovery' | 'whoDecides', Contradiction>
  >;
  /** School grades, by formulas made for the language. Without it, reading level is not checked. */
  grades?(sentences: readonly string[]): Grades;
}

/** The years of school that a text requires. */
export interface Grades {
  readonly words: number;
  readonly fleschKincaid: number;
  readonly smog: number;
}
