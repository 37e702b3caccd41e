import type { EntityManager } from 'typeorm';
import { renewalOpensOn } from '../../contexts/accreditation';
import { policyPackOn } from '../../contexts/catalogue';
import type { Day } from '../../kernel/day';
import { LEVELS } from '../../kernel/level';
import { LIVE_SCHEMA, quoted, TENANT_SETTING } from '../../projecting/tables/read-models.schema';
import type { AskedThen } from './asked';
import { bound } from './bound';
import type { Counted } from './figure';
import type { Dimension } from './indicator';
import { type Measure, MEASURES, type Source } from './measures.sql';
import { dimensionsBy, EMPLOYED_SKILLED, HEADCOUNTS, peopleIn, RETAINED, ROWS } from './rows.sql';

type Row = Readonly<Record<string, string | null>>;
interface Grouped {
  /** What stands behind FROM, the rows as `t`. */
  readonly from: string;
  readonly keys: readonly string[];
  readonly measure: Measure;
  readonly where?: string;
}
const RANK = /^[1-8]$/;
/** Days of the sources that have one, and how their rows name a level. */
const DAYS: Partial<Record<Source, string>> = { CANDIDACY: 't.exam_on', BATCH: 't.assessment_on' };
const DAY = 't.since_on';

/** What was counted in each cell: by one statement, whatever the number of rows. */
export async function countedOf(rows: EntityManager, asked: AskedThen): Promise<readonly Counted[]> {
  const [source, measure] = MEASURES[asked.counted];
  switch (source) {
    case 'OF_EMPLOYEES':
      return ofEmployees(rows, asked, measure);
    case 'FILING':
      return filings(rows, asked, measure);
    case 'PEOPLE':
      return countedIn(await grouped(rows, asked, people(asked, measure)), asked.by);
    case 'RETENTION':
      return countedIn(await grouped(rows, asked, { from: RETAINED, keys: keysOf(asked, source), measure }), asked.by);
    default:
      return countedIn(await grouped(rows, asked, { from: `(${ROWS[source](asked)}) t`, keys: keysOf(asked, source), measure }), asked.by);
  }
}

function keysOf({ by, indicator }: AskedThen, source: Source): readonly string[] {
  const day = indicator === 'REGISTERED' || indicator === 'NOT_ELIGIBLE' ? 't.registered_on' : (DAYS[source] ?? DAY);
  const sql = dimensionsBy(day, source === 'CANDIDACY' ? 't.level' : 't.rank::text');
  return by.map((dimension) => sql[dimension]);
}

/** A person stands under the highest level of the cell, so that levels are told apart after people are. */
function people(asked: AskedThen, measure: Measure): Grouped {
  const inner = asked.by.filter((dimension) => dimension !== 'level');
  const cells = keysOf({ ...asked, by: inner }, 'PEOPLE').map((key, index) => `${key} AS c${index}`);
  return {
    from: `(${peopleIn(cells, asked)}) t`,
    keys: asked.by.map((dimension) => (dimension === 'level' ? 't.rank::text' : `t.c${inner.indexOf(dimension)}`)),
    measure,
  };
}

/** Tables that have an index by enterprise. */
const OF_ENTERPRISE: ReadonlySet<string> = new Set(['stat_holding', 'stat_candidacy', 'stat_employment']);
const THE_TENANT = `current_setting('${TENANT_SETTING}')::uuid`;

/** Row-level security compares a setting as text, for many audiences at once, which no index helps: without this one enterprise's figures are looked for among everybody's rows. */
const tableFor =
  ({ isOfTenant }: AskedThen) =>
  (name: string): string => {
    const table = `${quoted(LIVE_SCHEMA)}.${quoted(name)}`;
    return isOfTenant && OF_ENTERPRISE.has(name) ? `(SELECT * FROM ${table} WHERE enterprise_id = ${THE_TENANT})` : table;
  };

async function grouped(
  rows: EntityManager,
  asked: AskedThen,
  { from, keys, measure: { numerator, denominator } }: Grouped,
): Promise<readonly Row[]> {
  const columns = [
    ...keys.map((key, index) => `${key} AS k${index}`),
    `${numerator} AS numerator`,
    ...(denominator ? [`${denominator} AS denominator`] : []),
  ];
  const groups = keys.length === 0 ? '' : ` GROUP BY ${keys.map((_, index) => index + 1).join(', ')}`;
  const { text, values } = bound(`SELECT ${columns.join(', ')} FROM ${from}${groups}`, parametersOf(asked), tableFor(asked));
  return rows.query<Row[]>(text, [...values]);
}

const parametersOf = ({ moment, on, from, to, region, months }: AskedThen): Readonly<Record<string, unknown>> => ({
  moment,
  on,
  from: from ?? '',
  to,
  region,
  months,
});

const codeOf = (code: string | null, dimension: Dimension): string | null =>
  dimension === 'level' && code !== null && RANK.test(code) ? LEVELS[Number(code) - 1]! : code;
const keyIn = (row: Row, by: readonly Dimension[]): Counted['key'] =>
  Object.fromEntries(by.map((dimension, index) => [dimension, codeOf(row[`k${index}`] ?? null, dimension)]));

const countedIn = (rows: readonly Row[], by: readonly Dimension[]): readonly Counted[] =>
  rows.map((row) => ({
    key: keyIn(row, by),
    numerator: Number(row['numerator'] ?? 0),
    denominator: 'denominator' in row ? Number(row['denominator'] ?? 0) : null,
  }));

/** Stock and employees stand in tables of their own, which meet under the same keys. */
async function ofEmployees(rows: EntityManager, asked: AskedThen, { numerator, denominator }: Measure): Promise<readonly Counted[]> {
  const keys = keysOf(asked, 'STOCK');
  const stock = countedIn(await grouped(rows, asked, { from: `(${EMPLOYED_SKILLED}) t`, keys, measure: { numerator } }), asked.by);
  const employees = countedIn(
    await grouped(rows, asked, { from: `(${HEADCOUNTS}) t`, keys, measure: { numerator: denominator! } }),
    asked.by,
  );
  const cells = new Map<string, Counted>();
  for (const { key, numerator: people } of stock) cells.set(JSON.stringify(key), { key, numerator: people, denominator: 0 });
  for (const { key, numerator: all } of employees)
    cells.set(JSON.stringify(key), { key, numerator: cells.get(JSON.stringify(key))?.numerator ?? 0, denominator: all });
  return [...cells.values()];
}

/** The window of renewal is as long as the policy pack of the region and the day says. */
async function filings(rows: EntityManager, asked: AskedThen, measure: Measure): Promise<readonly Counted[]> {
  const keys = keysOf(asked, 'FILING');
  const from = `(${ROWS.FILING(asked)}) t`;
  if (asked.indicator === 'FILINGS_IN_FORCE') return countedIn(await grouped(rows, asked, { from, keys, measure }), asked.by);
  const found = await grouped(rows, asked, { from, keys: [...keys, 't.region', 't.last_on'], measure });
  const [region, lastOn] = [`k${keys.length}`, `k${keys.length + 1}`];
  return summed(
    countedIn(
      found.filter((row) => isNearEnd(row[region]!, row[lastOn] as Day, asked.on)),
      asked.by,
    ),
  );
}

function isNearEnd(region: string, lastOn: Day, on: Day): boolean {
  const pack = policyPackOn(region, on)?.pack;
  return pack !== undefined && on >= renewalOpensOn(lastOn, pack.filing.renewalWindowDays);
}

function summed(parts: readonly Counted[]): readonly Counted[] {
  const cells = new Map<string, Counted>();
  for (const part of parts) {
    const key = JSON.stringify(part.key);
    cells.set(key, { ...part, numerator: part.numerator + (cells.get(key)?.numerator ?? 0) });
  }
  return [...cells.values()];
}
