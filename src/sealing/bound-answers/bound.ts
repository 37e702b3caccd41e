import { instantOfMicros } from '../../kernel/instant';
import { checkpointOf } from '../../tlog/checkpoint';
import { type Note, noteOf } from '../../tlog/note';
import { type Policy, quorumIsMet } from '../../tlog/policy';
import type { VerifierKey } from '../../tlog/verifier-key.hash';

/** What an answer about a past moment is bound to: where the log ended then, and the smallest published checkpoint over it (decision 11). */
export interface Bound {
  /** NOT_SEALED_YET: ask again in a second; SEALING_OFF: nobody seals this ledger, so that only its own word stands behind the answer. */
  readonly state: 'SEALED' | 'NOT_SEALED_YET' | 'SEALING_OFF';
  readonly position: string;
  /** How many events the log held then. */
  readonly treeSize: number | null;
  readonly checkpoint: BoundCheckpoint | null;
  /** Each says that it saw this checkpoint continue the last one that it knew. */
  readonly witnesses: readonly Cosigned[];
  /** When the quorum of the policy had cosigned; null where it asks for none: then the time is the ledger's own word. */
  readonly witnessedAt: string | null;
  /** By the authority for time-stamps, over this checkpoint or a later one. */
  readonly timeStamp: Stamped | null;
}
export interface BoundCheckpoint {
  readonly origin: string;
  readonly size: number;
  readonly rootHash: string;
  /** Address of the signed note. */
  readonly note: string;
  /** By the ledger's own clock. */
  readonly publishedAt: string;
}
export interface Cosigned {
  /** As its key is called. */
  readonly witness: string;
  readonly cosignedAt: string;
}
export interface Stamped {
  readonly size: number;
  readonly at: string;
}

const MICROS_PER_SECOND = 1_000_000n;
const timeOf = (seconds: bigint): string => instantOfMicros(seconds * MICROS_PER_SECOND);

export const unbound = (state: 'NOT_SEALED_YET' | 'SEALING_OFF', position: bigint, treeSize: number | null): Bound => ({
  state,
  position: String(position),
  treeSize,
  checkpoint: null,
  witnesses: [],
  witnessedAt: null,
  timeStamp: null,
});

export interface CoveringHead {
  readonly note: string;
  readonly publishedAt: string;
  readonly timeStamp: Stamped | null;
}

export function boundTo(position: bigint, treeSize: number, { note, publishedAt, timeStamp }: CoveringHead, policy: Policy): Bound {
  const opened = noteOf(note);
  const { origin, size, root } = checkpointOf(opened.text);
  const cosigned = cosignaturesIn(opened, policy);
  return {
    state: 'SEALED',
    position: String(position),
    treeSize,
    checkpoint: { origin, size, rootHash: root.toString('base64'), note: `/tlog/checkpoints/${size}`, publishedAt },
    witnesses: cosigned.map(({ name, time }) => ({ witness: name, cosignedAt: timeOf(time) })),
    witnessedAt: witnessedAt(cosigned, policy),
    timeStamp,
  };
}

interface Cosignature {
  readonly name: string;
  readonly key: VerifierKey;
  readonly time: bigint;
}

/** Of the policy's witnesses alone, the earliest first. Whoever published the note has checked them; whoever believes nobody reads it and checks them again. */
const cosignaturesIn = ({ signatures }: Note, { witnesses }: Policy): readonly Cosignature[] =>
  witnesses
    .flatMap(({ key }) =>
      signatures
        .filter(({ name, keyId }) => name === key.name && keyId === key.id)
        .map(({ name, bytes }) => ({ name, key, time: bytes.readBigUInt64BE() })),
    )
    .sort((a, b) => (a.time < b.time ? -1 : 1));

function witnessedAt(cosigned: readonly Cosignature[], policy: Policy): string | null {
  if (policy.witnesses.length === 0) return null;
  const enough = cosigned.findIndex((_, at) =>
    quorumIsMet(
      policy,
      cosigned.slice(0, at + 1).map(({ key }) => key),
    ),
  );
  return enough < 0 ? null : timeOf(cosigned[enough]!.time);
}
