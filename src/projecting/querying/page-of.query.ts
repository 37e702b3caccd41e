import { Course, NOT_YET, stateOn } from '../../kernel/course';
import type { Day } from '../../kernel/day';
import { Between, EntityManager, FindOperator, FindOptionsWhere, LessThanOrEqual, MoreThanOrEqual, SelectQueryBuilder } from 'typeorm';
import { ownRows } from './own-rows.query';
import type { TableOf } from '../projection';
import type { Then } from './then';

/** Counted exactly up to here; above it the count is a lower bound (users/api-conventions 6). */
export const MAX_COUNT = 10_000;

/** Where an entry stands in a list: the position of its creation in the log, then its id. New entries come at the end only. */
export type Place = readonly [position: string, id: string];

export interface PageRequest<Row extends object> {
  readonly table: TableOf<Row>;
  /** Columns of the {@link Place}. */
  readonly place: readonly [position: keyof Row & string, id: keyof Row & string];
  /** Equality on columns that stay what they were when the row was made; absent ones do not filter. */
  readonly fixed: FindOptionsWhere<Row>;
  /** Equality on columns that change with time. */
  readonly moving?: Partial<Row>;
  /** What the row was on a day, by columns that hold courses; one without a state does not filter. */
  readonly standing?: readonly Standing<Row>[];
  readonly after: Place | undefined;
  readonly limit: number;
  readonly isCounted: boolean;
}
export interface Standing<Row extends object> {
  readonly course: keyof Row & string;
  readonly on: Day;
  readonly state: string | undefined;
}
export interface PageOf<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
  /** Over all pages; at most {@link MAX_COUNT} and one more. Undefined where nobody asked. */
  readonly count?: number;
}

/** One page of a list as it stands, or as it was known at the moment asked for. */
export async function pageOf<Row extends object>(rows: EntityManager, then: Then, request: PageRequest<Row>): Promise<PageOf<Row>> {
  const { after, limit, isCounted } = request;
  const found = await atMost(limit + 1, after, rows, then, request);
  const page = { rows: found.slice(0, limit), hasMore: found.length > limit };
  if (!isCounted) return page;
  return {
    ...page,
    count: then.isPast ? (await atMost(MAX_COUNT + 1, undefined, rows, then, request)).length : await countOf(rows, request),
  };
}

/** Of a past moment more rows of now may have to be looked at than are found: what changed since may have put them among others. */
async function atMost<Row extends object>(
  most: number,
  after: Place | undefined,
  rows: EntityManager,
  then: Then,
  request: PageRequest<Row>,
): Promise<readonly Row[]> {
  const found: Row[] = [];
  for (let from = after; ; ) {
    const present = await chunk(rows, request, from, most, then.isPast);
    const known = await then.rows(request.table, present);
    found.push(
      ...(then.isPast
        ? known.filter((row) => holds(request.moving)(row) && (request.standing ?? []).every((each) => stood(row, each)))
        : known),
    );
    // Rows are in the order of their creation: where none of a chunk was there yet, none of the following was.
    if (found.length >= most || present.length < most || known.length === 0) return found.slice(0, most);
    from = placeOf(present.at(-1)!, request);
  }
}

function chunk<Row extends object>(
  rows: EntityManager,
  request: PageRequest<Row>,
  after: Place | undefined,
  most: number,
  isPast: boolean,
): Promise<Row[]> {
  const [position, id] = request.place;
  const query = filtered(rows, request, isPast).orderBy(`r.${position}`).addOrderBy(`r.${id}`).limit(most);
  if (after)
    query.andWhere(`(r.${position}, r.${id}) > (CAST(:position AS bigint), CAST(:id AS uuid))`, { position: after[0], id: after[1] });
  return query.getMany();
}

async function countOf<Row extends object>(rows: EntityManager, request: PageRequest<Row>): Promise<number> {
  const [counted, parameters] = filtered(rows, request, false)
    .select(`r.${request.place[1]}`, 'id')
    .limit(MAX_COUNT + 1)
    .getQueryAndParameters();
  const [{ count }] = await rows.query<[{ count: string }]>(`SELECT count(*) FROM (${counted}) c`, parameters);
  return Number(count);
}

function filtered<Row extends object>(
  rows: EntityManager,
  { table, fixed, moving, standing }: PageRequest<Row>,
  isPast: boolean,
): SelectQueryBuilder<Row> {
  const where = Object.fromEntries(
    Object.entries({ ...fixed, ...(isPast ? {} : moving) }).filter(([, value]) => value !== undefined),
  ) as FindOptionsWhere<Row>;
  const query = rows.createQueryBuilder(table as new () => Row, 'r').where(where);
  for (const [column, tenant] of Object.entries(ownRows(rows, table)))
    query.andWhere(`r.${column} = CAST(:ownTenant AS uuid)`, { ownTenant: tenant });
  for (const { course, on, state } of isPast ? [] : (standing ?? [])) {
    if (state !== undefined)
      query.andWhere(`${stateOnDaySql(course)} = :${course}State`, { [`${course}On`]: on, [`${course}State`]: state });
  }
  return query;
}

/** {@link stateOn}, in the words of the database. */
const stateOnDaySql = (course: string): string =>
  `COALESCE((SELECT t.turn->>'state' FROM jsonb_array_elements(r.${course}) WITH ORDINALITY AS t(turn, place) WHERE t.turn->>'from' <= :${course}On ORDER BY t.place DESC LIMIT 1), '${NOT_YET}')`;

const stood = <Row extends object>(row: Row, { course, on, state }: Standing<Row>): boolean =>
  state === undefined || stateOn(row[course] as Course, on) === state;

/** Days from one to another, both included; open where none is named. */
export function within(fromOn: string | undefined, toOn: string | undefined): FindOperator<string> | undefined {
  if (fromOn !== undefined && toOn !== undefined) return Between(fromOn, toOn);
  return fromOn !== undefined ? MoreThanOrEqual(fromOn) : toOn !== undefined ? LessThanOrEqual(toOn) : undefined;
}

const holds =
  <Row extends object>(filter: Partial<Row> = {}) =>
  (row: Row): boolean =>
    Object.entries(filter).every(([column, value]) => value === undefined || row[column as keyof Row] === value);

export const placeOf = <Row extends object>(row: Row, { place: [position, id] }: Pick<PageRequest<Row>, 'place'>): Place => [
  String(row[position]),
  String(row[id]),
];
