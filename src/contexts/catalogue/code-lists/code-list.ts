import type { Day } from '../../../kernel/day';
import type { Wording, Words } from '../../../kernel/words';

/** One value of an enum with its words, and from when to when it may be used. */
export interface CodeEntry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly validFrom?: Day;
  readonly validTo?: Day;
}
export interface CodeList {
  /** kebab-case; part of the address. */
  readonly name: string;
  readonly entries: readonly CodeEntry[];
}

/** A list from the values of an enum: a value without words does not compile. */
export const codeList = <Code extends string>(
  name: string,
  words: Readonly<Record<Code, readonly [zh: string, en: string]>>,
): CodeList => ({ name, entries: Object.entries<readonly [string, string]>(words).map(([code, [zh, en]]) => ({ code, zh, en })) });

/** The same of words that sentences use as well. */
export const listOf = <Code extends string>(name: string, words: Wording<Code>): CodeList => ({
  name,
  entries: Object.entries<Words>(words).map(([code, { zh, en }]) => ({ code, zh, en })),
});

export const entriesOn = ({ entries }: CodeList, on: Day): readonly CodeEntry[] =>
  entries.filter(({ validFrom, validTo }) => (validFrom === undefined || validFrom <= on) && (validTo === undefined || on <= validTo));
