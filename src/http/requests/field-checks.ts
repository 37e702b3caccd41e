import type { JsonObject } from '../../kernel/canonical-json';
import { isDay, isMonth } from '../../kernel/day';
import { isUuid } from '../../kernel/uuid';
import type { FieldCode } from '../problems/field-codes';

/** One thing wrong with a field, or with an entry of it. */
export interface FieldFault {
  /** JSON pointer from the field; empty for the field itself. */
  readonly at: string;
  readonly code: FieldCode;
  readonly params: JsonObject;
}
/** Everything wrong with the value of one field; nothing where it is as asked for. */
export type FieldCheck = (value: unknown) => readonly FieldFault[];

const GOOD: readonly FieldFault[] = [];
const wrong = (code: FieldCode, params: JsonObject = {}, at = ''): readonly FieldFault[] => [{ at, code, params }];
/** Half of a pair, and NUL, which a JSON escape can write: the one is neither kept nor hashed by anybody, the other no column of PostgreSQL takes. */
const UNWRITABLE = /\p{Surrogate}|\0/u;
const textual =
  (code: FieldCode, test: (text: string) => boolean, params: JsonObject = {}): FieldCheck =>
  (value) =>
    typeof value === 'string' && test(value) && !UNWRITABLE.test(value) ? GOOD : wrong(code, params);

/** As people count them: a character beyond the basic plane is one. */
const codePoints = (text: string): number => [...text].length;

export const uuidCheck = textual('FIELD_NOT_UUID', isUuid);
export const dayCheck = textual('FIELD_NOT_DAY', isDay);
export const monthCheck = textual('FIELD_NOT_MONTH', isMonth);
export const patternCheck = (pattern: RegExp): FieldCheck =>
  textual('FIELD_NOT_PATTERN', (text) => pattern.test(text), { pattern: pattern.source });
/** A number of the query, which is text there; told as a number, not by the pattern of its digits. */
export const writtenIntegerCheck = (pattern: RegExp, minimum: number, maximum: number): FieldCheck =>
  textual('FIELD_NOT_INTEGER', (text) => pattern.test(text), { minimum, maximum });
export const textCheck = (maximum: number): FieldCheck =>
  textual('FIELD_NOT_TEXT', (text) => text !== '' && codePoints(text) <= maximum, { maximum });
export const choiceCheck = (choices: readonly string[]): FieldCheck =>
  textual('FIELD_NOT_CHOICE', (text) => choices.includes(text), { choices: [...choices] });

export const flagCheck: FieldCheck = (value) => (typeof value === 'boolean' ? GOOD : wrong('FIELD_NOT_FLAG'));
export const integerCheck =
  (minimum: number, maximum: number): FieldCheck =>
  (value) =>
    Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum
      ? GOOD
      : wrong('FIELD_NOT_INTEGER', { minimum, maximum });

/** A list of the right length; each entry that is wrong is named by its place. */
export const listCheck =
  (minimum: number, maximum: number, entry: FieldCheck = () => GOOD): FieldCheck =>
  (value) =>
    Array.isArray(value) && value.length >= minimum && value.length <= maximum
      ? value.flatMap((each, index) => entry(each).map((fault) => ({ ...fault, at: `/${index}${fault.at}` })))
      : wrong('FIELD_NOT_LIST', { minimum, maximum });
/** class-validator looks for objects within a list that stands where an object is due, and finds nothing wrong with an empty one. */
export const noListCheck: FieldCheck = (value) => (Array.isArray(value) ? wrong('FIELD_NOT_OBJECT') : GOOD);
export const objectCheck: FieldCheck = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? GOOD : wrong('FIELD_NOT_OBJECT');
