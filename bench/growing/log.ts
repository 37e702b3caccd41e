import type { Client } from 'pg';
import { instantOfMicros, type Instant } from '../../src/kernel/instant';
import type { Uuid } from '../../src/kernel/uuid';
import { commitment, Salts } from '../../src/ledger/commitment.hash';
import type { SaltKey } from '../../src/sealing/growing/leaf.hash';
import { CATEGORY, DATA_TEXT, Envelopes, TYPE } from '../contenders/envelope';
import { copied, copyValue } from './copied';
import { MOST_REPLICAS, type Replica, replicaOf, type Template, templateOf, told } from './template';

/** Once in a log: its opening, and its days. */
const ONCE = /^(opening|ledger|calendar)-/;
const COLUMNS = 'position, stream, revision, at, id, type, data, metadata, salt_key_id, d, m';
/** Streams that grow from the beginning of the log to its end, to be read whole. */
export const LONG_STREAMS = 100;
export const LONG_EVENTS = 100;

interface Row {
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
}
interface TemplateRow {
  readonly row: Row;
  readonly stream: Template;
  readonly id: Template;
  readonly data: Template;
  readonly metadata: Template;
}
export interface GrownLog {
  readonly events: number;
  readonly replicas: readonly Replica[];
  readonly longStreams: readonly Uuid[];
}

/** The story told again until there are so many events, each committed to under the ledger's own key, and long streams between the replicas. */
export async function growLog(owner: Client, events: number, saltKey: SaltKey): Promise<GrownLog> {
  const {
    rows: [head],
  } = await owner.query<{ position: string; micros: string }>(
    'select position::text, (extract(epoch from at) * 1000000)::bigint::text as micros from ledger.log_head',
  );
  const { rows } = await owner.query<Row>('select stream, revision, id::text, type, data, metadata from ledger.event order by position');
  const story = rows
    .filter(({ stream }) => !ONCE.test(stream))
    .map(
      (row): TemplateRow => ({
        row,
        stream: templateOf(row.stream),
        id: templateOf(row.id),
        data: templateOf(row.data),
        metadata: templateOf(row.metadata),
      }),
    );
  const told0 = Number(head!.position);
  const count = Math.max(1, Math.ceil((events - told0 - LONG_STREAMS * LONG_EVENTS) / story.length));
  if (count > MOST_REPLICAS)
    throw new RangeError(`certificate numbers would repeat behind ${MOST_REPLICAS} replicas; ${events} events need ${count}`);
  const writer = new LogWriter(told0, BigInt(head!.micros), saltKey);
  const replicas: Replica[] = [];
  await copied(owner, `ledger.event (${COLUMNS})`, writer.lines(story, count, replicas));
  await owner.query('update ledger.log_head set position = $1, previous_at = at, at = $2', [writer.position, writer.at]);
  return { events: writer.position, replicas, longStreams: writer.longStreams };
}

class LogWriter {
  private readonly salts: Salts;
  private readonly long = Array.from({ length: LONG_STREAMS }, () => new Envelopes(LONG_EVENTS));
  readonly longStreams: Uuid[] = [];

  constructor(
    public position: number,
    private micros: bigint,
    private readonly saltKey: SaltKey,
  ) {
    this.salts = new Salts(saltKey.saltKey);
  }

  get at(): Instant {
    return instantOfMicros(this.micros);
  }

  *lines(story: readonly TemplateRow[], count: number, replicas: Replica[]): Generator<string> {
    let longEvents = 0;
    for (let index = 1; index <= count; index += 1) {
      const replica = replicaOf(index, this.position);
      replicas.push(replica);
      for (const { row, stream, id, data, metadata } of story) {
        yield this.line({
          ...row,
          stream: told(stream, replica),
          id: told(id, replica),
          data: told(data, replica),
          metadata: told(metadata, replica),
        });
      }
      for (; longEvents < Math.floor((LONG_EVENTS * replicas.length) / count); longEvents += 1) yield* this.longLines();
    }
  }

  private *longLines(): Generator<string> {
    for (const envelopes of this.long) {
      const { streamId, revision, id, metadataText } = envelopes.next();
      if (revision === 0) this.longStreams.push(streamId);
      yield this.line({ stream: `${CATEGORY}-${streamId}`, revision, id, type: TYPE, data: DATA_TEXT, metadata: metadataText });
    }
  }

  private line({ stream, revision, id, type, data, metadata }: Row): string {
    this.position += 1;
    this.micros += 1n;
    const salt = this.salts.of(id as Uuid);
    return `${this.position}\t${stream}\t${revision}\t${this.at}\t${id}\t${type}\t${copyValue(data)}\t${copyValue(metadata)}\t${this.saltKey.saltKeyId}\t\\\\x${commitment(data, salt)}\t\\\\x${commitment(metadata, salt)}`;
  }
}
