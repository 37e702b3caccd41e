import type { Uuid } from '../kernel/uuid';

/** A person as events know one: random, the same for all employers, meaningless without the vault. */
export type PersonRef = Uuid;

/** What the vault keeps of a person. Adding a field changes nothing that is stored. */
export const PERSON_FIELDS = [
  'name',
  'idType',
  'idNumber',
  'sex',
  'birthDay',
  'phone',
  'email',
  'education',
  'ethnicity',
  'department',
  'post',
] as const;
export type PersonField = (typeof PERSON_FIELDS)[number];

/** By which a person is reached: gone when whatever they were given for is over. */
export const CONTACT_FIELDS: readonly PersonField[] = ['phone', 'email'];
/** All that a legal duty needs of whoever asked to be forgotten: who it is, and what of that decisions lean on. */
export const FIELDS_UNDER_DUTY: ReadonlySet<PersonField> = new Set<PersonField>(['name', 'idType', 'idNumber', 'sex', 'birthDay']);

/** By what a person is recognised again; the other fields may change or be missing. */
export interface Identity {
  /** RESIDENT_ID, PASSPORT and so on; {@link STAFF_ACCOUNT} for people of whom no document is asked. */
  readonly idType: string;
  readonly idNumber: string;
}
export type PersonDetails = Identity & { readonly [Field in PersonField]?: string };

/**
 * An officer or clerk who holds a key: recognised by what the enterprise calls the person (an account, a staff number).
 * Means one person within one tenant only; documents mean one person everywhere.
 */
export const STAFF_ACCOUNT = 'STAFF_ACCOUNT';

const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]/gu;
/** One number, however it was typed: full-width digits, spaces, a small x. */
export const normalisedIdNumber = (text: string): string => text.normalize('NFKC').replaceAll(INVISIBLE, '').toUpperCase();

/** Characters of one field; the longest real ones are names of posts and departments. */
export const MAX_FIELD_CHARACTERS = 500;
/** Characters of a remark or a reason. */
export const MAX_TEXT_CHARACTERS = 10_000;

/** Fields that hold something. An absent or empty one says nothing about what was given before. */
export const givenFields = (details: PersonDetails): readonly (readonly [PersonField, string])[] =>
  PERSON_FIELDS.flatMap((field) => (details[field] ? [[field, details[field]] as const] : []));
