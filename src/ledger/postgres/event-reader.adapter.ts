import type { StreamName } from '../../kernel/fold';
import { Together } from '../../kernel/together';
import type { Head, Position, StoredEvent } from '../event-store.port';
import { textArray } from './binary-array.adapter';
import type { ReadConnections } from './read-connections.adapter';
import { EVENT_COLUMNS, instantOfText, storedEvent, type StoredRow } from './stored-row.adapter';

const ONE_STREAM = `select ${EVENT_COLUMNS} from ledger.event e where e.stream = $1 and e.revision >= $2 order by e.revision`;
const SOME_STREAMS = `select ${EVENT_COLUMNS} from ledger.event e where e.stream = any($1::text[]) order by e.stream, e.revision`;
const ALL = `select ${EVENT_COLUMNS} from ledger.event e where e.position > $1 order by e.position limit $2`;
const HEAD = 'select position, at from ledger.log_head';

/** Streams that are asked for at one moment share a statement. A long one holds up those that are read with it, so several may be under way. */
const STREAMS_AT_ONCE = { most: 64, underWay: 3 } as const;

/** Readings by index alone: a stream by its name, the log by keyset pages over the position. */
export class EventReader {
  private readonly whole = new Together((streams: readonly StreamName[]) => this.eachWhole(streams), STREAMS_AT_ONCE);

  constructor(private readonly connections: ReadConnections) {}

  async stream(stream: StreamName, fromRevision: number): Promise<readonly StoredEvent[]> {
    return fromRevision === 0 ? this.whole.add(stream) : this.oneStream(stream, fromRevision);
  }

  async streams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>> {
    const found = new Map<StreamName, StoredEvent[]>();
    for (const event of await this.events('some_streams', SOME_STREAMS, [textArray([...new Set(streams)])])) {
      const own = found.get(event.stream);
      if (own) own.push(event);
      else found.set(event.stream, [event]);
    }
    return found;
  }

  async all(after: Position, limit: number): Promise<readonly StoredEvent[]> {
    return this.events('all_events', ALL, [after, limit]);
  }

  async head(): Promise<Head> {
    const [head] = await this.connections.query<[position: string, at: string | null]>('head', HEAD, []);
    if (!head) throw new Error('the ledger has no head: its migrations were not run');
    return { position: BigInt(head[0]), at: head[1] === null ? null : instantOfText(head[1]) };
  }

  private async eachWhole(streams: readonly StreamName[]): Promise<readonly (readonly StoredEvent[])[]> {
    if (streams.length === 1) return [await this.oneStream(streams[0]!, 0)];
    const found = await this.streams(streams);
    return streams.map((stream) => found.get(stream) ?? []);
  }

  private oneStream(stream: StreamName, fromRevision: number): Promise<readonly StoredEvent[]> {
    return this.events('one_stream', ONE_STREAM, [stream, fromRevision]);
  }

  private async events(name: string, text: string, values: readonly unknown[]): Promise<readonly StoredEvent[]> {
    return (await this.connections.query<[...StoredRow]>(name, text, values)).map(storedEvent);
  }
}
