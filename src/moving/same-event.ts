import type { StoredEvent } from '../ledger/event-store.port';

/** Everything that an event is, but where it stands. */
const KEPT = [
  'id',
  'stream',
  'revision',
  'at',
  'type',
  'data',
  'metadata',
  'saltKeyId',
  'd',
  'm',
] as const satisfies readonly (keyof StoredEvent)[];

/** The first field in which a copied event is not its original; undefined where it is the same. */
export const differingIn = (original: StoredEvent, copied: StoredEvent): string | undefined =>
  KEPT.find((field) => original[field] !== copied[field]);
