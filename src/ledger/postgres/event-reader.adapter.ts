import type { StreamName } from '../../kernel/fold';
import { Together } from '../../kernel/together';
import type { Head, Position, StoredEvent } from '../event-store.port';
import { textArray } from './binary-array.adapter';
import type { ReadConnections } from './read-connections.adapter';
import { EVENT_COLUMNS, instantOfText, storedEvent, type StoredRow } from './stored-row.adapter';

const ONE_STREAM = `select ${EVENT_COLUMNS} from ledger.event e where e.stream = $1 and e.revision >= $2 order by e.revision`;
const SOME_STREAMS = `select ${EVENT_COLUMNS} from ledger.event e where e.stream = any($1::text[]) order by e.stream, e.revision`;
/** Between the values of a column: canonical JSON writes it as two characters, and nothing else of ours holds it. */
const SEPARATOR = '\n';
const JOINED = ['position', 'revision', 'at', 'id', 'type', 'data', 'metadata', 'salt_key_id', 'd', 'm']
  .map((column) => `string_agg(${column}::text, e'\\n')`)
  .join(', ');
/**
 * Of several streams each is one row, each column of its events one text: making and parsing a row for each event takes most of the time
 * (16 clients read 1.4 times as many so). One after the other, so that no more than one of them is in the server's memory.
 */
const WHOLE_STREAMS = `
  select stream, of_stream.* from unnest($1::text[]) stream,
  lateral (select count(*), ${JOINED} from (select * from ledger.event e where e.stream = stream.stream order by revision) e having count(*) > 0) of_stream`;
type WholeRow = [stream: string, count: string, ...columns: string[]];
const ALL = `select ${EVENT_COLUMNS} from ledger.event e where e.position > $1 order by e.position limit $2`;
const HEAD = 'select position, at from ledger.log_head';
/** As text: a position may be larger than a number of JSON. */
export const HEAD_IN_SQL = '(select position::text from ledger.log_head)';

/** Streams that are asked for at one moment share a statement. A long one holds up those that are read with it, so several are under way, each with its part. */
const STREAMS_AT_ONCE = { most: 64, underWay: 3, inParts: true } as const;

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
    // One alone is made of rows while the server still sends them, and is there sooner.
    if (streams.length === 1) return [await this.oneStream(streams[0]!, 0)];
    const rows = await this.connections.query<WholeRow>('whole_streams', WHOLE_STREAMS, [textArray([...new Set(streams)])]);
    const found = new Map<string, readonly StoredEvent[]>();
    // Texts that somebody else wrote may hold a separator: such a stream is read event by event.
    for (const row of rows) found.set(row[0], eventsIn(row) ?? (await this.oneStream(row[0] as StreamName, 0)));
    return streams.map((stream) => found.get(stream) ?? []);
  }

  private oneStream(stream: StreamName, fromRevision: number): Promise<readonly StoredEvent[]> {
    return this.events('one_stream', ONE_STREAM, [stream, fromRevision]);
  }

  private async events(name: string, text: string, values: readonly unknown[]): Promise<readonly StoredEvent[]> {
    return (await this.connections.query<[...StoredRow]>(name, text, values)).map(storedEvent);
  }
}

/** Undefined where a value holds a separator, for then the columns are not of one length. */
function eventsIn([stream, count, ...columns]: WholeRow): readonly StoredEvent[] | undefined {
  const split = columns.map((text) => text.split(SEPARATOR));
  if (split.some(({ length }) => length !== Number(count))) return undefined;
  const [positions, revisions, ats, ids, types, data, metadata, saltKeyIds, ds, ms] = split as [
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
    string[],
  ];
  return positions.map((position, index) =>
    storedEvent([
      position,
      stream,
      revisions[index]!,
      ats[index]!,
      ids[index]!,
      types[index]!,
      data[index]!,
      metadata[index]!,
      saltKeyIds[index]!,
      ds[index]!,
      ms[index]!,
    ]),
  );
}
