import type { StreamName } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { FactPage, FactsAsked, MAX_FACT_PAGE_BYTES, StoredFact } from '../event-store.port';
import { factsAmong } from '../facts-among';
import { textArray } from './binary-array.adapter';
import type { EventReader } from './event-reader.adapter';
import type { ReadConnections } from './read-connections.adapter';
import { instantOfText } from './stored-row.adapter';

type PageRow = [looked: string, taken: string | null, last: string | null, ...columns: (string | null)[]];
/** What of a page is in one row; the columns are null in a row without facts. */
type Columns = readonly (string | null)[];

/** Between the values of a column: none of ours holds it, for JSON writes it as two characters. */
const SEPARATOR = '\n';
/** Between ids. A piece of a long text keeps the whole of it in memory, and rows keep ids: JSON makes texts of their own. */
const JSON_SEPARATOR = '","';
/**
 * Events of a piece. Texts of some 64 KiB a row are made, sent and parsed in memory that is used again and again; a row of megabytes
 * takes new pages from the system at every step on both sides, which costs more than all the work where the machine is a guest (ADR 205).
 */
const PIECE_EVENTS = 64;
/** Names carry the version's dot, so that cutting the digits off a type is enough. As a question of its own they are hashed once a page, and a hundred cost what one does. */
const WANTED = `rtrim(type, '0123456789') in (select unnest($3::text[])) as wanted`;
const LOOKED = `select *, ${WANTED} from ledger.event where position > $1 order by position limit $2`;
/** The offset keeps the question of names in one place: merged into the query around it, it is asked again for each column. */
const OF_PIECE = `select *, ${WANTED} from ledger.event where position > start and position <= least(start + ${PIECE_EVENTS}, last) order by position offset 0`;

const joined =
  (which: string) =>
  (column: string, separator = SEPARATOR): string =>
    `string_agg(${column}::text, '${separator}') filter (where ${which})`;
type Joined = ReturnType<typeof joined>;
const factColumns = (of: Joined): string[] => [of('position'), of('revision'), of('at'), of('id', JSON_SEPARATOR), of('type'), of('data')];
const allColumns = (of: Joined): string[] => [...factColumns(of), of('stream'), of('metadata')];

/**
 * A page in pieces of so many positions, each a row, each column of its facts one text: a third of the time that a row for each fact
 * takes, most of which goes into making and parsing rows. Nothing is taken (null) where its texts are too long together, which is known
 * without reading them, nor where a position is missing, which the store never leaves out.
 */
const wholePageSql = (columns: readonly string[], bytes: string): string => `
  with page as materialized (
    select count(*) as looked, max(position) as last, coalesce(sum(${bytes}) <= $4 and max(position) - $1 = count(*), true) as is_plain
    from (select * from ledger.event where position > $1 order by position limit $2) e
  )
  select looked, case when is_plain then looked end, last, piece.*
  from page left join lateral (
    select joined.* from generate_series($1, case when is_plain then last - 1 end, ${PIECE_EVENTS}) start,
    lateral (select ${columns.join(', ')} from (${OF_PIECE}) e having bool_or(wanted)) joined
  ) piece on true`;
/** As much of a page as fits. Adding up event by event takes a fifth of the time of a page, so this is asked only where it matters. */
const partOfPageSql = (columns: readonly string[], bytes: string): string => `
  select count(*), count(*) filter (where fits), max(position) filter (where fits), ${columns.join(', ')}
  from (
    select *, coalesce(sum(case when wanted then ${bytes} end) over (order by position rows between unbounded preceding and 1 preceding), 0) < $4 as fits from (${LOOKED}) looked
  ) e`;
const [WHOLE, PART] = [joined('wanted'), joined('fits and wanted')];
const [BYTES, BYTES_IN_FULL] = ['octet_length(data)', 'octet_length(data) + octet_length(metadata)'];
const FACTS = [
  ['facts', wholePageSql(factColumns(WHOLE), BYTES)],
  ['facts_part', partOfPageSql(factColumns(PART), BYTES)],
] as const;
const IN_FULL = [
  ['facts_in_full', wholePageSql(allColumns(WHOLE), BYTES_IN_FULL)],
  ['facts_in_full_part', partOfPageSql(allColumns(PART), BYTES_IN_FULL)],
] as const;

/** Reads what folds need of the total order: only facts of the names asked for, a page at a time. */
export class FactReader {
  constructor(
    private readonly connections: ReadConnections,
    private readonly events: EventReader,
    private readonly pageBytes = MAX_FACT_PAGE_BYTES,
  ) {}

  async read(asked: FactsAsked): Promise<FactPage> {
    const { after, limit, names, inFull = false } = asked;
    const [whole, part] = inFull ? IN_FULL : FACTS;
    const values = [after, limit, textArray(names.map((each) => `${each}.v`)), this.pageBytes];
    const plain = await this.rows(whole, values);
    const rows = plain[0]![1] === null ? await this.rows(part, values) : plain;
    const [looked, taken, last] = rows[0]!;
    const facts = factsOf(rows.map(([_looked, _taken, _last, ...columns]) => columns));
    // Texts that somebody else wrote may hold a separator: such a page is read event by event.
    if (!facts) return factsAmong(await this.events.all(after, limit), asked);
    return {
      facts,
      last: last === null ? after : BigInt(last),
      // Positions of this store are dense.
      countTo: (position) => Math.max(0, Math.min(Number(position - after), Number(taken))),
      isFull: Number(looked) >= limit || taken !== looked,
    };
  }

  private rows([name, text]: readonly [name: string, text: string], values: readonly unknown[]): Promise<PageRow[]> {
    return this.connections.query<PageRow>(name, text, values);
  }
}

/** Undefined where those of one row are. Pieces come in order: each is read where the one before it ends. */
function factsOf(rows: readonly Columns[]): readonly StoredFact[] | undefined {
  const facts: StoredFact[] = [];
  for (const columns of rows) {
    if (columns[0] === null) continue;
    const own = factsOfRow(columns as string[]);
    if (!own) return undefined;
    for (const fact of own) facts.push(fact);
  }
  return facts;
}

/** Undefined where a value holds a separator, for then the columns are not of one length. */
function factsOfRow([positions, revisions, ats, ids, types, data, streams, metadata]: readonly string[]):
  | readonly StoredFact[]
  | undefined {
  const split = [positions, revisions, ats, types, data, ...(streams === undefined ? [] : [streams, metadata])].map((text) =>
    text!.split(SEPARATOR),
  );
  const count = split[0]!.length;
  if (split.some(({ length }) => length !== count)) return undefined;
  return facts(JSON.parse(`["${ids}"]`) as Uuid[], split);
}

function facts(ids: readonly Uuid[], [positions, revisions, ats, types, data, streams, metadata]: readonly string[][]): StoredFact[] {
  return ids.map((id, index) => {
    const [type, revision, position, at] = [
      types![index]!,
      Number(revisions![index]),
      BigInt(positions![index]!),
      instantOfText(ats![index]!),
    ];
    if (streams === undefined) return { id, type, data: data![index]!, revision, position, at };
    return { id, type, data: data![index]!, revision, position, at, stream: streams[index] as StreamName, metadata: metadata![index]! };
  });
}
