import type { JsonObject } from '../../kernel/canonical-json';
import { refuse, Refusal } from '../../kernel/refusal';
import type { FileCode } from '../roster.refusals';

/** Stops a reading at once, from deep inside a stream; caught in one place (roster-file.file.ts), where it becomes a value. */
export class Unreadable extends Error {
  readonly refusal: Refusal<FileCode>;

  constructor(code: FileCode, params: JsonObject = {}) {
    super(code);
    this.refusal = refuse(code, params);
  }
}

export type LimitUnit = 'BYTES' | 'UNPACKED_BYTES' | 'COLUMNS' | 'CELLS' | 'CHARACTERS' | 'PARTS';
export const tooLarge = (unit: LimitUnit, limit: number, found: number): Unreadable =>
  new Unreadable('IMPORT_FILE_TOO_LARGE', { unit, limit, found });
/** Why a file is none that we know; a code, so that both languages can show it. */
export type UnknownReason = 'NOT_TEXT' | 'NO_WORKBOOK_INSIDE' | 'PART_MISSING' | 'TEXT_MISSING' | 'DOCUMENT_TYPE' | 'DAMAGED';
export const unknownFile = (reason: UnknownReason): Unreadable => new Unreadable('IMPORT_FILE_UNKNOWN', { reason });
