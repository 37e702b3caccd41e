import type { ResolvedEvent } from '@eventstore/db-client';
import { type Instant, instant } from '../../kernel/instant';
import type { Position, StoredEvent } from '../event-store.port';
import { ForeignEvent, ID_BYTES, storedEvent } from './envelope.adapter';
import type { LedgerStreams } from './ledger-streams';
import { reasonOf } from './watchdog.adapter';

/**
 * An event as the server tells of it: where it stands and when its writer says it was, at once; its texts when somebody reads them. To make them
 * canonical again is three quarters of the work, and of what is told to know the time of the log few events are read here.
 */
export class ToldEvent {
  readonly id: string;
  readonly position: Position;
  /** The writer's own. */
  readonly at: Instant;
  /** Of data and wrapper: they are what an event weighs. */
  readonly characters: number;

  /** @throws ForeignEvent */
  constructor(private readonly given: ResolvedEvent, private readonly streams: LedgerStreams) {
    const { event } = given;
    if (!event?.position) throw new ForeignEvent('an event without a position');
    [this.id, this.position, this.at] = [event.id, event.position.commit, ownTimeOf(event)];
    this.characters = JSON.stringify(event.data).length + JSON.stringify(event.metadata).length;
  }


  /** At least, of its place in the log: a character is never less than a byte. */
  get bytes(): number {
    const { streamId, type } = this.given.event!;
    return this.characters + streamId.length + type.length + ID_BYTES;
  }

  /** @throws ForeignEvent */
  stored(): StoredEvent {
    return storedEvent(this.given, this.streams);
  }
}

function ownTimeOf({ streamId, revision, position, metadata }: NonNullable<ResolvedEvent['event']>): Instant {
  try {
    return instant((metadata as { at: string }).at);
  } catch (fault) {
    throw new ForeignEvent(`${streamId}@${revision} at ${position!.commit} is no event of a ledger: ${reasonOf(fault)}`, { cause: fault });
  }
}
