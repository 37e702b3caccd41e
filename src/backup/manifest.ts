import type { JsonObject } from '../kernel/canonical-json';
import { refuse, type Refusal } from '../kernel/refusal';
import type { BackupRefusal } from './backup.refusals';

/** The layout of a set that this release writes; one that reads less says so. */
export const FORMAT_VERSION = 1;
export const MANIFEST = 'manifest.json';

/** A file of a set, as it lies there. */
export type StoredPart = JsonObject & { readonly path: string; readonly bytes: number; readonly sha256: string };
/** The rows of a table in the order of their key, and the digest of what they say, whatever packs them. */
export type StoredTable = StoredPart & {
  readonly schema: string;
  readonly name: string;
  readonly columns: readonly string[];
  readonly types: readonly string[];
  readonly rows: number;
  readonly content: string;
};
export type StoredSequence = JsonObject & { readonly schema: string; readonly name: string; readonly value: string };
export type AppliedMigration = JsonObject & { readonly schema: string; readonly name: string; readonly digest: string };

interface Made {
  readonly version: number;
  /** An instant; of the data it is that of their snapshot. */
  readonly takenAt: string;
  /** The release that made it. */
  readonly product: string;
  readonly keySetId: string;
}
/** Everything but the keys, at one moment. */
export type DataManifest = JsonObject &
  Made & {
    readonly kind: 'data';
    readonly postgres: string;
    /** `events` is null where the log lies in a store of its own, which is backed up by its own means, after this and up to `position` at least. */
    readonly log: { readonly store: 'postgres' | 'eventstoredb'; readonly position: string; readonly events: number | null };
    readonly seal: { readonly origin: string; readonly size: number } | null;
    readonly migrations: readonly AppliedMigration[];
    /** In an order in which they can be filled. */
    readonly tables: readonly StoredTable[];
    readonly sequences: readonly StoredSequence[];
    readonly files: { readonly kept: number; readonly missing: number; readonly bytes: number };
    /** Every other file of the set; those of the store lie under their digests. */
    readonly parts: readonly StoredPart[];
  };
/** The keys, without the master key, and the last checkpoint that was signed when they were copied. */
export type KeysManifest = JsonObject &
  Made & {
    readonly kind: 'keys';
    /** Digits of the key that opens them; null where a service keeps it. */
    readonly masterKeys: readonly (string | null)[];
    readonly parts: readonly StoredPart[];
    readonly signed: string | null;
  };
export type Manifest = DataManifest | KeysManifest;

const no = (code: BackupRefusal, params: JsonObject): Refusal<BackupRefusal> => refuse(code, params);

/** Why a set is not for this release, or the two are not for one another; nothing where they are. */
export function objectionTo(
  data: DataManifest,
  keys: KeysManifest,
  known: readonly { readonly [part in 'schema' | 'name' | 'digest']: string }[],
): Refusal<BackupRefusal> | undefined {
  const newest = Math.max(data.version, keys.version);
  if (newest > FORMAT_VERSION) return no('BACKUP_FORMAT_NEWER', { version: newest, maximum: FORMAT_VERSION });
  const digests = new Map(known.map(({ schema, name, digest }) => [`${schema}/${name}`, digest]));
  const foreign = data.migrations.find(({ schema, name, digest }) => digests.get(`${schema}/${name}`) !== digest);
  if (foreign) return no('BACKUP_OF_NEWER_RELEASE', { version: data.product, migration: `${foreign.schema}/${foreign.name}` });
  if (data.keySetId !== keys.keySetId) return no('BACKUP_KEYS_OTHER', {});
  if (keys.takenAt < data.takenAt) return no('BACKUP_KEYS_OLDER', { keysOn: keys.takenAt, dataOn: data.takenAt });
  return undefined;
}

/** A log in a store of its own is restored first, by its own means; `head` is its last position, null where the log is to lie in PostgreSQL. */
export function objectionToLog({ log }: Pick<DataManifest, 'log'>, head: bigint | null): Refusal<BackupRefusal> | undefined {
  if ((head === null) !== (log.store === 'postgres')) return no('BACKUP_LOG_ELSEWHERE', { store: log.store });
  return head !== null && head < BigInt(log.position) ? no('BACKUP_LOG_BEHIND', { last: String(head), position: log.position }) : undefined;
}
