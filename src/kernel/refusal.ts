import { JsonObject } from './canonical-json';
import type { Terms } from './words';

/** A decision's "no". A value, not an exception: the caller asked properly and the rules say otherwise. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code;
  /** The values inside the sentence, so that a client can write its own. Never personal data. */
  readonly params: JsonObject;
}

export const refuse = <Code extends string>(code: Code, params: JsonObject = {}): Refusal<Code> => ({ refused: code, params });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && typeof (value as Partial<Refusal>).refused === 'string';

/** What kind of "no" it is; only the HTTP edge knows which status each kind becomes. */
export type RefusalKind = 'invalid' | 'conflict' | 'forbidden' | 'missing';

/** The texts of a code. `{name}` stands for the parameter of that name, or for its words where the terms have some; a part in brackets is left out where its value is 0. */
export interface RefusalText {
  readonly kind: RefusalKind;
  readonly zh: string;
  readonly en: string;
  readonly terms?: Terms;
}

/** A catalogue of codes: each context declares its own, the composition root joins them. */
export type RefusalCatalogue = Readonly<Record<string, RefusalText>>;

type InTerms<Catalogue extends RefusalCatalogue> = { readonly [Code in keyof Catalogue]: Catalogue[Code] & { readonly terms: Terms } };
/** A catalogue whose sentences speak in the terms of its context; what a code declares of its own stands before them. */
export const inTerms = <Catalogue extends RefusalCatalogue>(catalogue: Catalogue, terms: Terms): InTerms<Catalogue> =>
  Object.fromEntries(
    Object.entries(catalogue).map(([code, text]) => [code, { ...text, terms: { ...terms, ...text.terms } }]),
  ) as InTerms<Catalogue>;
