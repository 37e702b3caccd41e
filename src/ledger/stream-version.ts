import type { StreamName } from '../kernel/fold';
import { refuse, Refusal } from '../kernel/refusal';

/** What a caller had read before giving a command: how many events the stream then held. */
export interface ReadVersion {
  readonly stream: StreamName;
  /** One of these must be the present one; empty where the caller named a version that never was. */
  readonly versions: readonly number[];
}

/** Asked of the one stream that the caller read; what the same command records in others is none of this. */
export function staleness(read: ReadVersion | undefined, stream: StreamName, currentVersion: number): Refusal<'VERSION_STALE'> | undefined {
  if (read?.stream !== stream || read.versions.includes(currentVersion)) return undefined;
  return refuse('VERSION_STALE', { currentVersion });
}
