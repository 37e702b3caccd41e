import type { ResolvedEvent } from '@eventstore/db-client';
import type { Instant } from '../../kernel/instant';
import type { Position, StoredEvent } from '../event-store.port';
import { ID_BYTES, ownTimeOf, storedEvent } from './envelope.adapter';
import type { LedgerStreams } from './ledger-streams';

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
  constructor(
    private readonly given: ResolvedEvent,
    private readonly streams: LedgerStreams,
  ) {
    this.at = ownTimeOf(given);
    const { id, position, data, metadata } = given.event!;
    [this.id, this.position] = [id, position!.commit];
    this.characters = JSON.stringify(data).length + JSON.stringify(metadata).length;
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
