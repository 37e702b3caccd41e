import type { JsonObject } from '../../kernel/canonical-json';
import { isRefusal, Refusal } from '../../kernel/refusal';
import type { Receipt } from '../../ledger/receipt';
import type { FieldCode } from './field-codes';
import type { ProblemCode } from './problem-codes';

/** One fault inside a request: a JSON pointer for bodies, a place in the sheet for files. */
export interface RequestFault {
  readonly pointer: string;
  readonly code: string;
  readonly params: JsonObject;
}

/** A refusal on its way to the one filter that words it (problem.filter). */
export class Refused extends Error {
  constructor(
    readonly refusal: Refusal,
    readonly faults: readonly RequestFault[] = [],
  ) {
    super(refusal.refused);
  }
}

/** A problem of the HTTP edge itself. */
export const problem = (code: ProblemCode, params: JsonObject = {}, faults: readonly RequestFault[] = []): Refused =>
  new Refused({ refused: code, params }, faults);

/** One parameter or field that is not as asked for; a body's fields are checked all at once by the pipe. */
export const invalid = (pointer: string, code: FieldCode, params: JsonObject = {}): Refused =>
  problem('VALIDATION_FAILED', {}, [{ pointer, code, params }]);

/** The answer behind an outcome. @throws Refused where the rules said no */
export function granted<Granted extends object>(outcome: Granted | Refusal): Granted {
  if (isRefusal(outcome)) throw new Refused(outcome);
  return outcome as Granted;
}

/** What is there, or the uniform 404 that also hides what the caller may not know of. */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw problem('NOT_FOUND');
  return value;
}

export type GrantedReceipt = Pick<Receipt, 'revision' | 'position' | 'at'> & Partial<Pick<Receipt, 'events'>>;
