import type { StreamName } from '../../kernel/fold';
import type { Uuid } from '../../kernel/uuid';
import { FactPage, FactsAsked, MAX_FACT_PAGE_BYTES, StoredFact } from '../event-store.port';
import { factsAmong } from '../facts-among';
import { textArray } from './binary-array.adapter';
import type { EventReader } from './event-reader.adapter';
import type { ReadConnections } from './read-connections.adapter';
import { instantOfText } from './stored-row.adapter';

type PageRow = [looked: string, taken: string, last: string | null, ...columns: (string | null)[]];

/** Between the values of a column: none of ours holds it, for JSON writes it as two characters. */
const SEPARATOR = '\n';
/** Between ids. A piece of a long text keeps the whole of it in memory, and rows keep ids: JSON makes texts of their own. */
const JSON_SEPARATOR = '","';

const joined = (column: string, separator = SEPARATOR): string => `string_agg(${column}::text, '${separator}') filter (where fits and wanted)`;
const FACT_COLUMNS = [joined('position'), joined('revision'), joined('at'), joined('id', JSON_SEPARATOR), joined('type'), joined('data')];

/**
 * A page is one row, each column of its facts one text: a third of the time that a row for each fact takes, most of which
 * goes into making and parsing rows. Names carry the version's dot, so that cutting the digits off a type is enough.
 */
const pageSql = (columns: readonly string[], bytes: string): string => `
  select count(*), count(*) filter (where fits), max(position) filter (where fits), ${columns.join(', ')}
  from (
    select *, coalesce(sum(case when wanted then ${bytes} end) over (order by position rows between unbounded preceding and 1 preceding), 0) < $4 as fits
    from (select *, rtrim(type, '0123456789') = any($3::text[]) as wanted from ledger.event where position > $1 order by position limit $2) looked
  ) e`;
const FACTS = pageSql(FACT_COLUMNS, 'octet_length(data)');
const IN_FULL = pageSql([...FACT_COLUMNS, joined('stream'), joined('metadata')], 'octet_length(data) + octet_length(metadata)');

/** Reads what folds need of the total order: only facts of the names asked for, a page at a time. */
export class FactReader {
  constructor(private readonly connections: ReadConnections, private readonly events: EventReader, private readonly pageBytes = MAX_FACT_PAGE_BYTES) {}

  async read(asked: FactsAsked): Promise<FactPage> {
    const { after, limit, names, inFull = false } = asked;
    const [name, text] = inFull ? ['facts_in_full', IN_FULL] : ['facts', FACTS];
    const [row] = await this.connections.query<PageRow>(name, text, [after, limit, textArray(names.map((each) => `${each}.v`)), this.pageBytes]);
    const [looked, taken, last, ...columns] = row!;
    const facts = columns[0] === null ? [] : factsOf(columns as string[]);
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
}

/** Undefined where a value holds a separator, for then the columns are not of one length. */
function factsOf([positions, revisions, ats, ids, types, data, streams, metadata]: readonly string[]): readonly StoredFact[] | undefined {
  const split = [positions, revisions, ats, types, data, ...(streams === undefined ? [] : [streams, metadata])].map((text) => text!.split(SEPARATOR));
  const count = split[0]!.length;
  if (split.some(({ length }) => length !== count)) return undefined;
  return facts(JSON.parse(`["${ids}"]`) as Uuid[], split);
}

function facts(ids: readonly Uuid[], [positions, revisions, ats, types, data, streams, metadata]: readonly string[][]): StoredFact[] {
  return ids.map((id, index) => {
    const fact = { id, type: types![index]!, data: data![index]!, revision: Number(revisions![index]), position: BigInt(positions![index]!), at: instantOfText(ats![index]!) };
    return streams ? { ...fact, stream: streams[index] as StreamName, metadata: metadata![index]! } : fact;
  });
}
