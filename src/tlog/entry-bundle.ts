import { Malformed } from './malformed';

/** Each entry behind its length in two bytes, so it has at most 65,535. */
export const MAX_ENTRY_BYTES = 0xffff;
export const ENTRY_LENGTH_BYTES = 2;

export function bundled(entries: readonly Uint8Array[]): Buffer {
  const bundle = Buffer.allocUnsafe(entries.reduce((bytes, { length }) => bytes + ENTRY_LENGTH_BYTES + length, 0));
  let at = 0;
  for (const entry of entries) {
    if (entry.length > MAX_ENTRY_BYTES) throw new RangeError(`an entry has at most ${MAX_ENTRY_BYTES} bytes, not ${entry.length}`);
    at = bundle.writeUInt16BE(entry.length, at);
    bundle.set(entry, at);
    at += entry.length;
  }
  return bundle;
}

/** @throws Malformed where the last entry is cut */
export function entriesOf(bundle: Buffer): readonly Buffer[] {
  const entries: Buffer[] = [];
  for (let at = 0; at < bundle.length; ) {
    const end = at + ENTRY_LENGTH_BYTES > bundle.length ? Infinity : at + ENTRY_LENGTH_BYTES + bundle.readUInt16BE(at);
    if (end > bundle.length) throw new Malformed(`entry ${entries.length} of a bundle is cut`);
    entries.push(bundle.subarray(at + ENTRY_LENGTH_BYTES, end));
    at = end;
  }
  return entries;
}

/** The first entries of a bundle as a bundle: what a partial one of that width is. */
export function firstOf(bundle: Buffer, width: number): Buffer {
  let at = 0;
  for (let taken = 0; taken < width; taken++) at += ENTRY_LENGTH_BYTES + bundle.readUInt16BE(at);
  return bundle.subarray(0, at);
}
