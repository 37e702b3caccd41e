import { versionedName } from '../kernel/versioned-name';
import { commitment, Salts } from '../ledger/commitment.hash';
import type { StoredEvent } from '../ledger/event-store.port';
import { leafEntry } from '../ledger/leaf-entry';
import { hashOfLeaf } from '../tlog/tree.hash';
import { idPrefix } from './id-runs';

/** An event as the log publishes it. */
export interface Leaf {
  readonly entry: Buffer;
  readonly hash: Buffer;
  /** The first bytes of the event's id, by which it is found again. */
  readonly id: Buffer;
  readonly position: bigint;
}

/** `tv` of an entry is the number at the end of the type as it is stored. */
export const entryOf = ({ at, d, id, m, revision, stream, type }: StoredEvent, leafIndex: number): Buffer =>
  Buffer.from(leafEntry({ at, d, leafIndex, id, m, revision, stream, type, typeVersion: versionedName(type)[1] }));

export function leafOf(event: StoredEvent, leafIndex: number): Leaf {
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
  differing({ id, data, metadata, d, m, saltKeyId }: StoredEvent): 'saltKeyId' | 'data' | 'metadata' | undefined {
    if (saltKeyId !== this.key.saltKeyId) return 'saltKeyId';
    const salt = this.salts.of(id);
    if (commitment(data, salt) !== d) return 'data';
    return commitment(metadata, salt) === m ? undefined : 'metadata';
  }
}
