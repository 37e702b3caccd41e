import { createCipheriv, createDecipheriv, createHash, createHmac } from 'node:crypto';
import type { Uuid } from '../kernel/uuid';
import { IV_BYTES, TAG_BYTES } from './gcm.hash';

/**
 * One key in the file `person.keys`: magic, state, reference, then the data key under the master key (AES-256-GCM), and
 * a checksum, by which a reader finds the next whole record behind a torn one. 128 bytes: a record never crosses a disk
 * sector, so that overwriting one is done or not done, also in a power cut.
 */
export const RECORD_BYTES = 128;
export const MAGIC = Buffer.from('SLPK');

const REF = { at: 8, end: 24 };
const IV = { at: REF.end, end: REF.end + IV_BYTES };
const WRAPPED = { at: IV.end, end: IV.end + 32 };
const TAG = { at: WRAPPED.end, end: WRAPPED.end + TAG_BYTES };
const SUM = { at: 112, end: RECORD_BYTES };
const STATE_AT = 4;
const ALIVE = 1;
const DESTROYED = 2;
const HEADER = 'skills-ledger person keys v1\n';
const HEADER_CHECK_AT = 64;

export interface KeyRecord {
  readonly ref: Uuid;
  readonly isAlive: boolean;
}

/** The first record says what the file is and, by a keyed check, which master key it was written under. */
export function headerRecord(masterKey: Buffer): Buffer {
  const header = Buffer.alloc(RECORD_BYTES);
  header.write(HEADER);
  createHmac('sha256', masterKey).update('skills-ledger/person-keys/v1').digest().copy(header, HEADER_CHECK_AT);
  return header;
}
export const isHeader = (bytes: Buffer): boolean => bytes.length === RECORD_BYTES && bytes.toString('latin1', 0, HEADER.length) === HEADER;

export function aliveRecord(masterKey: Buffer, ref: Uuid, dataKey: Buffer, iv: Buffer): Buffer {
  const record = blank(ref, ALIVE);
  const cipher = createCipheriv('aes-256-gcm', masterKey, iv).setAAD(record.subarray(0, REF.end));
  iv.copy(record, IV.at);
  cipher.update(dataKey).copy(record, WRAPPED.at);
  cipher.final();
  cipher.getAuthTag().copy(record, TAG.at);
  return summed(record);
}

/** Keeps the reference, so that it is known that there was a key; of the key itself nothing is left. */
export const destroyedRecord = (ref: Uuid): Buffer => summed(blank(ref, DESTROYED));

/** What stands at the beginning of these bytes; undefined where that is no whole record. */
export function readRecord(bytes: Buffer): KeyRecord | undefined {
  if (bytes.length < RECORD_BYTES || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  if (!sumOf(bytes).equals(bytes.subarray(SUM.at, SUM.end))) return undefined;
  return { ref: refOf(bytes.subarray(REF.at, REF.end)), isAlive: bytes[STATE_AT] === ALIVE };
}

/** Whose record these bytes are, by what they say. */
export const isOf = (record: Buffer, ref: Uuid): boolean =>
  record.length === RECORD_BYTES && record.toString('hex', REF.at, REF.end) === ref.replaceAll('-', '');

/** What the record of somebody says of itself, without a look at what it holds. */
export const isAlive = (record: Buffer): boolean => record[STATE_AT] === ALIVE;

/** @throws Error where the record was altered, or written under another master key */
export function unwrap(masterKey: Buffer, record: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', masterKey, record.subarray(IV.at, IV.end), { authTagLength: TAG_BYTES });
  decipher.setAAD(record.subarray(0, REF.end)).setAuthTag(record.subarray(TAG.at, TAG.end));
  return Buffer.concat([decipher.update(record.subarray(WRAPPED.at, WRAPPED.end)), decipher.final()]);
}

function blank(ref: Uuid, state: number): Buffer {
  const record = Buffer.alloc(RECORD_BYTES);
  MAGIC.copy(record);
  record[STATE_AT] = state;
  record.write(ref.replaceAll('-', ''), REF.at, 'hex');
  return record;
}

function summed(record: Buffer): Buffer {
  sumOf(record).copy(record, SUM.at);
  return record;
}

const sumOf = (record: Buffer): Buffer =>
  createHash('sha256')
    .update(record.subarray(0, SUM.at))
    .digest()
    .subarray(0, SUM.end - SUM.at);

function refOf(bytes: Buffer): Uuid {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid;
}
