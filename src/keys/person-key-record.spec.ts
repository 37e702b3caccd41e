import { createHash } from 'node:crypto';
import { uuid } from '../kernel/uuid';
import { aliveRecord, destroyedRecord, headerRecord, isHeader, readRecord, RECORD_BYTES, unwrap } from './person-key-record.hash';

const [one, two] = [uuid('11111111-1111-4111-8111-111111111111'), uuid('22222222-2222-4222-8222-222222222222')];
const [master, dataKey, iv] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2), Buffer.alloc(12, 3)];
const record = aliveRecord(master, one, dataKey, iv);
/** What somebody can do who can write in the file: change a byte and make the checksum fit. */
const forged = (change: (bytes: Buffer) => void): Buffer => {
  const bytes = Buffer.from(record);
  change(bytes);
  createHash('sha256').update(bytes.subarray(0, 112)).digest().copy(bytes, 112, 0, 16);
  return bytes;
};

it('holds a key for one reference, within a quarter of a disk sector', () => {
  expect(record).toHaveLength(RECORD_BYTES);
  expect(512 % RECORD_BYTES).toBe(0);
  expect(readRecord(record)).toEqual({ ref: one, isAlive: true });
  expect(unwrap(master, record)).toEqual(dataKey);
  expect(record.includes(dataKey)).toBe(false);
});

it('opens under its master key and for its own reference alone', () => {
  const moved = forged((bytes) => bytes.write(two.replaceAll('-', ''), 8, 'hex'));
  expect(readRecord(moved)).toEqual({ ref: two, isAlive: true });
  expect(() => unwrap(master, moved)).toThrow();
  expect(() => unwrap(Buffer.alloc(32, 9), record)).toThrow();
});

it('of a destroyed key holds the reference and nothing else', () => {
  expect(readRecord(destroyedRecord(one))).toEqual({ ref: one, isAlive: false });
  expect([...destroyedRecord(one).subarray(24, 112)].every((byte) => byte === 0)).toBe(true);
  expect(() =>
    unwrap(
      master,
      forged((bytes) => bytes.writeUInt8(2, 4)),
    ),
  ).toThrow();
});

it('that is torn or altered is none', () => {
  expect([readRecord(record.subarray(0, 127)), readRecord(Buffer.alloc(RECORD_BYTES))]).toEqual([undefined, undefined]);
  for (let at = 0; at < RECORD_BYTES; at += 1) {
    const altered = Buffer.from(record);
    altered[at]! ^= 1;
    expect(readRecord(altered)).toBeUndefined();
  }
});

it('the header names its file and, in keyed form, its master key', () => {
  expect(isHeader(headerRecord(master))).toBe(true);
  expect(isHeader(record)).toBe(false);
  expect(headerRecord(master)).not.toEqual(headerRecord(Buffer.alloc(32, 9)));
  expect(headerRecord(master).includes(master)).toBe(false);
});
