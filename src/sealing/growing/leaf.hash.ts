import { versionedName } from '../../kernel/versioned-name';
import { commitment, Salts } from '../../ledger/commitment.hash';
import type { EventInBytes } from '../../ledger/event-in-bytes';
import { leafEntry } from '../../ledger/leaf-entry';
import { ENTRY_LENGTH_BYTES, MAX_ENTRY_BYTES } from '../../tlog/entry-bundle';
import { hashOfLeaf } from '../../tlog/tree.hash';
import { idPrefix } from '../ids/id-runs';

/** An event as the log publishes it. */
export interface Leaf {
  readonly entry: Buffer;
  readonly hash: Buffer;
  /** The first bytes of the event's id, by which it is found again. */
  readonly id: Buffer;
  readonly position: bigint;
}

type Envelope = Omit<EventInBytes, 'data' | 'metadata'>;

/** `tv` of an entry is the number at the end of the type as it is stored. */
const entryText = ({ at, d, id, m, revision, stream, type }: Envelope, leafIndex: number): string =>
  leafEntry({ at, d, leafIndex, id, m, revision, stream, type, typeVersion: versionOf(type) });

/** A ledger has some hundreds of types; whoever makes up more has them looked at one by one. */
const MAX_TYPES = 1_000;
const versions = new Map<string, number>();
function versionOf(type: string): number {
  const known = versions.get(type);
  if (known !== undefined) return known;
  const [, version] = versionedName(type);
  if (versions.size < MAX_TYPES) versions.set(type, version);
  return version;
}

export const entryOf = (event: Envelope, leafIndex: number): Buffer => Buffer.from(entryText(event, leafIndex));

const MAX_BYTES_PER_CODE_UNIT = 3;

/** Writes an entry behind its length, as it stands in a bundle. Where it ends; undefined where there may be no room for it. */
export function writeEntry(event: Envelope, leafIndex: number, room: Buffer, at: number): number | undefined {
  const text = entryText(event, leafIndex);
  const from = at + ENTRY_LENGTH_BYTES;
  const most = text.length * MAX_BYTES_PER_CODE_UNIT;
  if (most > MAX_ENTRY_BYTES || from + most > room.length) return undefined;
  const bytes = room.write(text, from);
  room.writeUInt16BE(bytes, at);
  return from + bytes;
}

export function leafOf(event: EventInBytes, leafIndex: number): Leaf {
  const entry = entryOf(event, leafIndex);
  return { entry, hash: hashOfLeaf(entry), id: idPrefix(event.id), position: event.position };
}

export interface SaltKey {
  readonly saltKeyId: string;
  readonly saltKey: Buffer;
}

/** Commits to what is stored, again. The salts are derived from a key outside the database: who can only write there cannot forge one. */
export class Commitments {
  private readonly salts: Salts;

  constructor(private readonly key: SaltKey) {
    this.salts = new Salts(key.saltKey);
  }

  /** Which part of an event is not what it was committed to; undefined where all is as it was. */
  differing({ id, data, metadata, d, m, saltKeyId }: EventInBytes): 'saltKeyId' | 'data' | 'metadata' | undefined {
    if (saltKeyId !== this.key.saltKeyId) return 'saltKeyId';
    const salt = this.salts.of(id);
    if (commitment(data, salt) !== d) return 'data';
    return commitment(metadata, salt) === m ? undefined : 'metadata';
  }
}
