import type { StreamName } from '../../kernel/fold';
import { type Instant, instantOfMicros } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { EventInBytes } from '../event-in-bytes';
import type { Position } from '../event-store.port';
import { POSTGRES_EPOCH_MICROS } from './binary-array.adapter';
import { RowCursor } from './copied-rows.adapter';
import type { ReadConnections } from './read-connections.adapter';
import { EVENT_COLUMNS } from './stored-row.adapter';

/** A copy takes no parameters; both are numbers. */
const pageSql = (after: Position, limit: number): string =>
  `copy (select ${EVENT_COLUMNS} from ledger.event e where e.position > ${after} order by e.position limit ${limit}) to stdout (format binary)`;

/** The log for whoever hashes it: columns as they are stored, and no string of data and metadata, which are most of an event. */
export class CopiedEvents {
  private readonly row = new RowCursor();
  private readonly times = new Times();

  constructor(private readonly connections: Pick<ReadConnections, 'copy'>) {}

  async after(after: Position, limit: number): Promise<readonly EventInBytes[]> {
    const events: EventInBytes[] = [];
    await this.connections.copy(pageSql(BigInt(after), Number(limit)), (block, at) => void events.push(this.event(this.row.of(block, at))));
    return events;
  }

  /** Columns are read in their order, so members stand in it too. */
  private event(row: RowCursor): EventInBytes {
    return {
      position: row.int64(),
      stream: row.text() as StreamName,
      revision: row.int32(),
      at: this.times.of(row.int64()),
      id: uuidOf(row.text('hex')),
      type: row.text(),
      data: row.bytes(),
      metadata: row.bytes(),
      saltKeyId: row.text(),
      d: row.text('hex'),
      m: row.text('hex'),
    };
  }
}

const uuidOf = (hex: string): Uuid =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Uuid;

const MICROS_PER_SECOND = 1_000_000;
const MICROS_DIGITS = 6;
const SECOND_END = 20;

/** Times in the order of the log: the second of one is most often that of the one before, and only the rest is written anew. */
class Times {
  private second = Number.NaN;
  private text = '';

  of(postgresMicros: bigint): Instant {
    const micros = Number(postgresMicros);
    const second = Math.floor(micros / MICROS_PER_SECOND);
    // Farther than a number reaches, which is three centuries from 2000 on.
    if (!Number.isSafeInteger(micros)) return instantOfMicros(postgresMicros + POSTGRES_EPOCH_MICROS);
    if (second !== this.second) {
      this.second = second;
      this.text = instantOfMicros(postgresMicros + POSTGRES_EPOCH_MICROS).slice(0, SECOND_END);
    }
    return `${this.text}${String(micros - second * MICROS_PER_SECOND).padStart(MICROS_DIGITS, '0')}Z` as Instant;
  }
}
