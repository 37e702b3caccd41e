import { addDays, Day, later, Month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedStatement, PayPerson, StatementFacts } from '../allowance-statement/open-statement';
import type { ClosedLine, ClosedMissing, Ending, RateRow } from '../allowance.events';
import type { Basis, Item, RateTable, Segment } from '../pay/pay-facts';
import type { PayBasis, WorkerBases } from '../pay-basis';
import { groupOf, linkedBases, linkedServices, RecordedBasis, RecordedService, RecordLink } from './linked-pay';
import { paused, type Pause } from '../pauses';
import { firstMentorDay, firstSkillDay } from '../pay-policy';

/** The register's rows as they come, told by their columns: a rule must not know the tables. */
interface BasisRow {
  readonly basisId: string;
  readonly region: string;
  readonly item: string;
  readonly level: string | null;
  readonly basis: string;
  readonly occupationCode: string | null;
  readonly effectiveOn: string;
  readonly resumedOn: string | null;
  readonly lastOn: string | null;
  readonly endReason: string | null;
  readonly causeEventId: string;
  readonly endCauseEventId: string | null;
}
interface WorkerRow {
  readonly workerId: string;
  readonly personRef: string;
  readonly employeeNo: string | null;
}
interface ServiceRow {
  readonly spanId: string;
  readonly workerId: string;
  readonly occupationCode: string;
  readonly fromOn: string;
  readonly lastOn: string | null;
  readonly endCauseEventId: string | null;
}
interface LinkRow {
  readonly subjectId: string;
  readonly fromId: string;
  readonly toId: string;
  readonly linkedOn: string;
  readonly position: string;
  readonly eventId: string;
}
interface PauseRow {
  readonly certificateId: string;
  readonly pauses: readonly Pause[];
}
interface SpanRow extends Omit<BasisRow, 'region' | 'occupationCode' | 'effectiveOn' | 'resumedOn'> {
  readonly workerId: string;
  readonly fromOn: string;
}
interface TableRow {
  readonly tableId: string;
  readonly version: number;
  readonly legalBasis: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly rows: readonly RateRow[];
  readonly adoptedEventId: string | null;
}
interface ClosingOfMonth {
  readonly closingId: string;
  readonly period: string;
  readonly digest: string;
  readonly closedAt: string | null;
  readonly closedPosition: string | null;
  readonly ruleVersion: string | null;
  readonly start: string | null;
  readonly partMonth: string | null;
  readonly rounding: string | null;
}
export interface RegisterRows {
  readonly enterprise: { readonly enterpriseId: string; readonly region: string; readonly name: string };
  readonly workers: readonly WorkerRow[];
  readonly services: readonly ServiceRow[];
  readonly links: readonly LinkRow[];
  readonly bases: readonly (BasisRow & { readonly workerId: string })[];
  readonly spans: readonly SpanRow[];
  readonly rateTables: readonly TableRow[];
  readonly closed: readonly ClosedStatement[];
}
export interface RecordedRows {
  readonly closings: readonly ClosingOfMonth[];
  readonly lines: readonly { readonly closingId: string; readonly line: ClosedLine }[];
  readonly missing: readonly { readonly closingId: string; readonly workerId: string; readonly employeeNo: string | null; readonly reasonCode: string }[];
}

/** How a post ended that was left for a higher one. */
export const PROMOTED = 'PROMOTED';

/**
 * The last day that counts. Whoever leaves a post for a higher one is paid at the old level until the new one pays:
 * "old level to the month's end, new level from the next month" (handbook 12.5).
 */
function endOf({ region, lastOn, endReason }: BasisRow): Pick<PayBasis, 'lastOn' | 'endReason'> {
  if (lastOn === null || endReason !== PROMOTED) return { lastOn: lastOn as Day | null, endReason: endReason as Ending | null };
  return { lastOn: addDays(firstSkillDay(region, addDays(lastOn as Day, 1)), -1), endReason: 'HIGHER_LEVEL' };
}

/** What counts again pays from that very day: the start rule speaks of issues and rises. But never before it would have begun by itself. */
function beginOf({ item, region, effectiveOn, resumedOn }: BasisRow): Day {
  const first = (item === 'SKILL' ? firstSkillDay : firstMentorDay)(region, effectiveOn as Day);
  return resumedOn === null ? first : later(first, resumedOn as Day);
}

const asBasis = (row: BasisRow): PayBasis => ({
  basisId: row.basisId as Uuid, item: row.item as PayBasis['item'], level: row.level as Level | null, basis: row.basis as PayBasis['basis'], occupationCode: row.occupationCode,
  fromOn: beginOf(row), ...endOf(row), causeEventId: row.causeEventId as Uuid, endCauseEventId: row.endCauseEventId as Uuid | null,
});

/** A mark left by what took a paper out before it was counted has no item: nothing can rest on it. */
const payBases = (rows: RegisterRows['bases']): RecordedBasis[] =>
  rows.filter(({ item }) => item !== 'NONE').map((row) => ({ ...asBasis(row), workerId: row.workerId as Uuid }));

const servicesUnder = (services: readonly ServiceRow[], links: readonly RecordLink[]): readonly RecordedService[] =>
  linkedServices(services.map(({ spanId, workerId, occupationCode, fromOn, lastOn, endCauseEventId }) => ({
    spanId: spanId as Uuid, workerId: workerId as Uuid, occupationCode, fromOn: fromOn as Day, lastOn: lastOn as Day | null, endCauseEventId: endCauseEventId as Uuid | null,
  })), links);

/** In the order in which they were recorded. */
export const linksOf = (rows: readonly LinkRow[]): RecordLink[] =>
  [...rows].sort((a, b) => (BigInt(a.position) < BigInt(b.position) ? -1 : 1)).map(({ subjectId, fromId, toId, linkedOn, eventId }) => ({
    subjectId: subjectId as Uuid, fromId: fromId as Uuid, toId: toId as Uuid, linkedOn: linkedOn as Day, eventId: eventId as Uuid,
  }));

export const recordsLinkedTo = (workerId: Uuid, links: readonly RecordLink[]): readonly Uuid[] => [...groupOf(links, workerId)].sort();

interface RowsOfRecords extends Pick<RegisterRows, 'bases' | 'services'> {
  readonly links: readonly RecordLink[];
  readonly pauses: readonly PauseRow[];
}

/** What is known of one worker, of all that stands under the records linked with it. */
export const basesOf = (workerId: Uuid, { bases, services, links, pauses }: RowsOfRecords): WorkerBases => ({
  bases: paused(linkedBases(workerId, payBases(bases), links), new Map(pauses.map((row) => [row.certificateId, row.pauses]))),
  services: servicesUnder(services, links).flatMap(({ spanId: _, workerId: under, ...service }) => (under === workerId ? [service] : [])),
});

/** Days that another span counts have nothing to say, not even why they ended. */
const segmentsOf = (spans: readonly SpanRow[]): Segment[] =>
  spans.flatMap((span) => (span.endReason === 'SUPERSEDED' ? [] : [{
    workerId: span.workerId as Uuid, item: span.item as Item, level: span.level as Level | null, basis: span.basis as Basis, basisId: span.basisId as Uuid,
    fromOn: span.fromOn as Day, lastOn: span.lastOn as Day | null, causeEventId: span.causeEventId as Uuid,
    endCauseEventId: span.endCauseEventId as Uuid | null, endReason: span.endReason as Exclude<Ending, 'SUPERSEDED'> | null,
  }]));

const tablesOf = (tables: readonly TableRow[]): RateTable[] =>
  tables.flatMap(({ tableId, version, legalBasis, validFrom, validTo, rows, adoptedEventId }) => (adoptedEventId === null ? [] : [{
    tableId: tableId as Uuid, version, legalBasis, validFrom: validFrom as Day, validTo: validTo as Day | null, rows, adoptedEventId: adoptedEventId as Uuid,
  }]));

const grouped = <Row extends { readonly closingId: string }>(rows: readonly Row[]): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.closingId);
    if (group) group.push(row);
    else groups.set(row.closingId, [row]);
  }
  return groups;
};

/** Closed months as recorded; the rows come in the order of their chunks. */
export function closedOf({ closings, lines, missing }: RecordedRows): ClosedStatement[] {
  const [linesOf, missingOf] = [grouped(lines), grouped(missing)];
  return closings.flatMap(({ closingId, period, digest, closedAt, closedPosition, ruleVersion, start, partMonth, rounding }) =>
    closedAt === null ? [] : [{
      period: period as Month, digest, closedAt, closedPosition: closedPosition!, ruleVersion: ruleVersion!, start: start!, partMonth: partMonth!, rounding: rounding!,
      lines: (linesOf.get(closingId) ?? []).map(({ line }) => line),
      missing: (missingOf.get(closingId) ?? []).map(({ workerId, employeeNo, reasonCode }): ClosedMissing => ({ workerId: workerId as Uuid, employeeNo, reasonCode })),
    }]);
}

export function peopleOf(workers: readonly WorkerRow[], services: readonly Pick<ServiceRow, 'workerId' | 'occupationCode' | 'fromOn'>[]): Map<Uuid, PayPerson> {
  const latest = new Map<string, Pick<ServiceRow, 'occupationCode' | 'fromOn'>>();
  for (const service of services) {
    const known = latest.get(service.workerId);
    if (!known || known.fromOn < service.fromOn) latest.set(service.workerId, service);
  }
  return new Map(workers.map(({ workerId, personRef, employeeNo }) => [
    workerId as Uuid, { personRef: personRef as Uuid, employeeNo, occupationCode: latest.get(workerId)?.occupationCode ?? null },
  ]));
}

export const factsOf = (rows: RegisterRows, services = servicesUnder(rows.services, linksOf(rows.links))): StatementFacts => ({
  enterprise: { enterpriseId: rows.enterprise.enterpriseId as Uuid, region: rows.enterprise.region, name: rows.enterprise.name },
  people: peopleOf(rows.workers, services),
  tiers: rows.bases.flatMap(({ workerId, item, lastOn }) => (item === 'SKILL' ? [{ workerId: workerId as Uuid, lastOn: lastOn as Day | null }] : [])),
  pay: {
    segments: segmentsOf(rows.spans),
    employments: services.map(({ spanId: _, occupationCode: _occupation, ...service }) => service),
    rateTables: tablesOf(rows.rateTables),
  },
  closed: rows.closed,
});
