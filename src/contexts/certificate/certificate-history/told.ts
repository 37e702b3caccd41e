import type { JsonObject } from '../../../kernel/canonical-json';
import type { Words } from '../../../kernel/words';
import { type Part, PART_WORDS, ruleSetNamed } from '../../catalogue';

/** What an event says to a person: a stable code, a sentence in two languages, what changed, why, under which rule. */
export interface Told {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly why: JsonObject | null;
  readonly ruleSet: string | null;
  readonly ruleId: string | null;
  readonly policyPack: string | null;
  readonly source: { readonly importId: string; readonly row: number } | null;
}

const NOTHING_MORE = { before: null, after: null, why: null, ruleSet: null, ruleId: null, policyPack: null, source: null } as const;

export const told = (code: string, zh: string, en: string, more: Partial<Told> = {}): Told => ({ ...NOTHING_MORE, code, zh, en, ...more });

export const partName = (part: Part): Words => PART_WORDS[part];

/** The instrument by its name; a set that this process does not know is named as it is stored. */
export const ruleSetName = (ruleSet: string): Words => ruleSetNamed(ruleSet)?.title ?? { zh: ruleSet, en: ruleSet };

/** `956` as `95.6`. */
export const markText = (tenths: number): string => `${Math.floor(tenths / 10)}.${tenths % 10}`;
/** What stood there before a correction: a mark, or that nobody came. */
export const markOrAbsence = (tenths: number | null): Words & { readonly code: string } => {
  const text = tenths === null ? null : markText(tenths);
  return { zh: text ?? '缺考', en: text ?? 'absence', code: text ?? 'ABSENT' };
};
