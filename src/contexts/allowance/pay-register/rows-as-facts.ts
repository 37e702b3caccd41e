import type { Day, Month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedStatement, PayPerson, StatementFacts } from '../allowance-statement/open-statement';
import type { ClosedLine, ClosedMissing, Ending, OccupationGroup, RateRow } from '../allowance.events';
import type { Basis, Item, RateTable, Segment } from '../pay/pay-facts';
import { payNumbersOf } from '../pay-numbers';
import { AwardedRow, awardSegments } from './awards-as-facts';
import { BasisRow, LinkRow, linksOf, ServiceRow, servicesUnder } from './bases-as-facts';

interface WorkerRow {
  readonly workerId: string;
  readonly personRef: string;
  readonly employeeNo: string | null;
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
  readonly groups: readonly OccupationGroup[];
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
  readonly numbers?: Parameters<typeof payNumbersOf>[0];
  readonly bases: readonly (BasisRow & { readonly workerId: string; readonly ofOccupation: string | null; readonly turn: number })[];
  readonly awards: readonly AwardedRow[];
  readonly spans: readonly SpanRow[];
  readonly rateTables: readonly TableRow[];
  readonly closed: readonly ClosedStatement[];
}
export interface RecordedRows {
  readonly closings: readonly ClosingOfMonth[];
  readonly lines: readonly { readonly closingId: string; readonly line: ClosedLine }[];
  readonly missing: readonly {
    readonly closingId: string;
    readonly workerId: string;
    readonly employeeNo: string | null;
    readonly reasonCode: string;
  }[];
}

/** Days that another span counts have nothing to say, not even why they ended. */
const segmentsOf = (spans: readonly SpanRow[], occupationOf: ReadonlyMap<string, string | null>): Segment[] =>
  spans.flatMap((span) =>
    span.endReason === 'SUPERSEDED'
      ? []
      : [
          {
            workerId: span.workerId as Uuid,
            item: span.item as Item,
            level: span.level as Level | null,
            basis: span.basis as Basis,
            basisId: span.basisId as Uuid,
            occupationCode: occupationOf.get(span.basisId) ?? null,
            fromOn: span.fromOn as Day,
            lastOn: span.lastOn as Day | null,
            causeEventId: span.causeEventId as Uuid,
            endCauseEventId: span.endCauseEventId as Uuid | null,
            endReason: span.endReason as Exclude<Ending, 'SUPERSEDED'> | null,
          },
        ],
  );

/** What one record of a worker is paid for; where records were joined, each shows its own. */
export const segmentsOfWorker = ({ bases, spans, awards }: Pick<RegisterRows, 'bases' | 'spans' | 'awards'>): Segment[] => [
  ...segmentsOf(spans, new Map(bases.map(({ basisId, ofOccupation }) => [basisId, ofOccupation]))),
  ...awardSegments(awards, bases, []),
];

export const tablesOf = (tables: readonly TableRow[]): RateTable[] =>
  tables.flatMap(({ tableId, version, legalBasis, validFrom, validTo, rows, groups, adoptedEventId }) =>
    adoptedEventId === null
      ? []
      : [
          {
            tableId: tableId as Uuid,
            version,
            legalBasis,
            validFrom: validFrom as Day,
            validTo: validTo as Day | null,
            rows,
            groups,
            adoptedEventId: adoptedEventId as Uuid,
          },
        ],
  );

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
    closedAt === null
      ? []
      : [
          {
            period: period as Month,
            digest,
            closedAt,
            closedPosition: closedPosition!,
            ruleVersion: ruleVersion!,
            start: start!,
            partMonth: partMonth!,
            rounding: rounding!,
            lines: (linesOf.get(closingId) ?? []).map(({ line }) => line),
            missing: (missingOf.get(closingId) ?? []).map(
              ({ workerId, employeeNo, reasonCode }): ClosedMissing => ({ workerId: workerId as Uuid, employeeNo, reasonCode }),
            ),
          },
        ],
  );
}

export function peopleOf(
  workers: readonly WorkerRow[],
  services: readonly Pick<ServiceRow, 'workerId' | 'occupationCode' | 'fromOn'>[],
): Map<Uuid, PayPerson> {
  const latest = new Map<string, Pick<ServiceRow, 'occupationCode' | 'fromOn'>>();
  for (const service of services) {
    const known = latest.get(service.workerId);
    if (!known || known.fromOn < service.fromOn) latest.set(service.workerId, service);
  }
  return new Map(
    workers.map(({ workerId, personRef, employeeNo }) => [
      workerId as Uuid,
      { personRef: personRef as Uuid, employeeNo, occupationCode: latest.get(workerId)?.occupationCode ?? null },
    ]),
  );
}

export const factsOf = (rows: RegisterRows, services = servicesUnder(rows.services, linksOf(rows.links))): StatementFacts => ({
  enterprise: { enterpriseId: rows.enterprise.enterpriseId as Uuid, region: rows.enterprise.region, name: rows.enterprise.name },
  people: peopleOf(rows.workers, services),
  numbers: payNumbersOf(rows.numbers ?? [], rows.workers),
  tiers: rows.bases.flatMap(({ workerId, item, lastOn }) =>
    item === 'SKILL' ? [{ workerId: workerId as Uuid, lastOn: lastOn as Day | null }] : [],
  ),
  pay: {
    segments: [
      ...segmentsOf(rows.spans, new Map(rows.bases.map(({ basisId, ofOccupation }) => [basisId, ofOccupation]))),
      ...awardSegments(rows.awards, rows.bases, linksOf(rows.links)),
    ],
    employments: services.map(({ spanId: _, occupationCode: _occupation, ...service }) => service),
    rateTables: tablesOf(rows.rateTables),
  },
  closed: rows.closed,
});
