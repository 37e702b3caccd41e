/**
 * Array parameters in PostgreSQL's binary format (src/backend/utils/adt/arrayfuncs.c, array_recv): `pg` would build
 * array text that the server parses and unescapes, at 1.6 times the cost per event in a batch of 256.
 */
const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
/** Object ids of the element types (src/include/catalog/pg_type.dat); they are the same on every server. */
const OID = { bytea: 17, int4: 23, text: 25, timestamptz: 1184, uuid: 2950 } as const;
/** PostgreSQL counts its microseconds from 2000-01-01. */
export const POSTGRES_EPOCH_MICROS = 946_684_800_000_000n;

export function textArray(values: readonly string[]): Buffer {
  const lengths = values.map((value) => Buffer.byteLength(value));
  const array = arrayOf(
    OID.text,
    values.length,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  let at = HEADER_BYTES;
  values.forEach((value, index) => {
    at = array.writeInt32BE(lengths[index] as number, at);
    at += array.write(value, at, 'utf8');
  });
  return array;
}

export function intArray(values: readonly number[]): Buffer {
  return fixedArray(OID.int4, 4, values, (array, value, at) => array.writeInt32BE(value, at));
}

/** Microseconds since 1970, as `timestamptz[]`. */
export function timeArray(values: readonly bigint[]): Buffer {
  return fixedArray(OID.timestamptz, 8, values, (array, value, at) => array.writeBigInt64BE(value - POSTGRES_EPOCH_MICROS, at));
}

export function uuidArray(values: readonly string[]): Buffer {
  return fixedArray(OID.uuid, 16, values, (array, value, at) => array.write(value.replaceAll('-', ''), at, 'hex'));
}

/** Texts of 64 hex digits, as `bytea[]` of 32 bytes each. */
export function hashArray(values: readonly string[]): Buffer {
  return fixedArray(OID.bytea, 32, values, (array, value, at) => array.write(value, at, 'hex'));
}

function fixedArray<T>(oid: number, bytes: number, values: readonly T[], write: (array: Buffer, value: T, at: number) => void): Buffer {
  const array = arrayOf(oid, values.length, values.length * bytes);
  let at = HEADER_BYTES;
  for (const value of values) {
    array.writeInt32BE(bytes, at);
    write(array, value, at + LENGTH_BYTES);
    at += LENGTH_BYTES + bytes;
  }
  return array;
}

/** One dimension, no nulls, counted from 1. */
function arrayOf(oid: number, count: number, payloadBytes: number): Buffer {
  const array = Buffer.allocUnsafe(HEADER_BYTES + count * LENGTH_BYTES + payloadBytes);
  [1, 0, oid, count, 1].forEach((word, index) => array.writeInt32BE(word, index * LENGTH_BYTES));
  return array;
}
