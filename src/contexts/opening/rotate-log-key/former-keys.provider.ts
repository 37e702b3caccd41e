import { streamOf } from '../../../kernel/fold';
import type { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { EventStore } from '../../../ledger/event-store.port';
import { formerKeys, type LogKey, logKey } from '../log-key';
import { LogKeyRotated } from '../log-key.events';

/** The one stream of these; a ledger has one log. */
export const LOG_KEY = 'log-key';

/** The keys that signed before the one that signs now, as the log itself says it. */
export async function formerLogKeys(store: Pick<EventStore, 'readStream'>, ids: DerivedIds, present: string): Promise<readonly string[]> {
  const events = await store.readStream(streamOf(logKey, ids.of(LOG_KEY)));
  const rotations = events.flatMap(({ type, data }) =>
    type === LogKeyRotated.type ? [JSON.parse(data) as LogKey['rotations'][number]] : [],
  );
  return formerKeys({ rotations }, present);
}
