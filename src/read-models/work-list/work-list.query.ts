import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { In, IsNull, Not, Raw } from 'typeorm';
import { approvedResult } from '../../contexts/assessment';
import { recordLinksOf } from '../../contexts/workforce';
import { stateOn } from '../../kernel/course';
import type { Day, Month } from '../../kernel/day';
import { beijingDayOf, type Instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import type { Position } from '../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import { tableNamed } from '../../projecting/querying/table-named.query';
import { type BatchRowFacts, batchRows } from './batch-facts.query';
import type { BatchFacts, FilingStanding, Waiting, WorkFacts } from './work-list-facts';
import { TroubledEndpoints } from './troubled-endpoints.port';

type Row = Readonly<Record<string, unknown>>;
/** More of one kind than anybody works off in a week; what is beyond waits behind it. */
const MAX_OF_KIND = 500;

/** What waits in an enterprise, from one snapshot of all read models; what no read model has is asked of its stream. */
@Injectable()
export class WorkLists {
  constructor(
    private readonly readModels: ReadModels,
    private readonly ledger: Ledger,
    private readonly endpoints: TroubledEndpoints,
  ) {}

  /** Null where the viewer sees no such enterprise. */
  async of(viewer: Viewer, enterpriseId: Uuid, today: Day, minPosition: Position): Promise<Seen<WorkFacts | null>> {
    const { value, atPosition } = await this.readModels.ask(viewer, (rows) => factsIn(rows, enterpriseId, today), minPosition);
    if (!value) return { value, atPosition };
    const [batches, links, endpoints] = await Promise.all([
      this.shown(value.batches),
      this.links(enterpriseId),
      this.endpoints.of(enterpriseId),
    ]);
    return { value: { ...value, batches, links, endpoints }, atPosition };
  }

  /** One batch as it stands. Null where the viewer sees none. */
  async batch(viewer: Viewer, batchId: Uuid, minPosition: Position): Promise<Seen<BatchRowFacts | null>> {
    const { value, atPosition } = await this.readModels.ask(
      viewer,
      async (rows) => (await batchRows(rows, { batchId }, 1))[0] ?? null,
      minPosition,
    );
    return { value: value && { ...value, ...(await this.shown([value]))[0]! }, atPosition };
  }

  /** Whether a new approval must be shown is known to the batch itself; asked only of those that were approved once more. */
  private async shown(batches: readonly BatchFacts[]): Promise<readonly BatchFacts[]> {
    return Promise.all(
      batches.map(async (batch) => {
        if (batch.state !== 'APPROVED' || batch.notices.length === 0) return batch;
        const { value } = await this.ledger.evidence(approvedResult, batch.batchId);
        return { ...batch, isAllShown: [...value.values()].every(({ noticeEndsOn }) => noticeEndsOn !== null) };
      }),
    );
  }

  private async links(enterpriseId: Uuid): Promise<readonly Waiting[]> {
    const { proposals, settled } = (await this.ledger.evidence(recordLinksOf, enterpriseId)).value;
    return [...proposals.values()]
      .filter(({ data }) => !settled.has(data.linkId))
      .map(({ data }) => ({ id: data.linkId, ofId: 'keptId' in data ? data.keptId : data.fromId, since: null }));
  }
}

async function factsIn(rows: EntityManager, enterpriseId: Uuid, today: Day): Promise<Omit<WorkFacts, 'links' | 'endpoints'> | null> {
  const all = (table: string, where: object = {}): Promise<readonly Row[]> =>
    rows.find(tableNamed(rows, table).target, { where: { enterpriseId, ...where }, take: MAX_OF_KIND }) as Promise<Row[]>;
  const [enterprise] = await all('enterprise');
  if (!enterprise) return null;
  const batches = await batchRows(rows, { enterpriseId, state: Not(In(['ARCHIVED', 'CANCELLED'])) }, MAX_OF_KIND);
  const batchIds = batches.map(({ batchId }) => batchId);
  const objections = batchIds.length === 0 ? [] : await all('objection', { batchId: In(batchIds), state: 'OPEN' });
  return {
    enterprise: enterprise as unknown as WorkFacts['enterprise'],
    filings: (await all('filing')).map(({ filingId, state }) => ({ ...(state as FilingStanding), filingId: filingId as Uuid })),
    batches,
    objections: objections.map((row) => waiting(row, 'objectionId', 'batchId', 'raisedAt')),
    candidacies: await ofCandidacies(rows, batchIds),
    ...(await ofPay(rows, enterpriseId, all)),
    findings: (await all('inspection_finding')) as unknown as WorkFacts['findings'],
    applications: (await all('filing_application', { state: In(['RETURNED', 'SUBMITTED']) })).map((row) => ({
      ...waiting(row, 'applicationId', null, 'changedAt'),
      state: String(row['state']),
    })),
    plans: (await all('plan', { batchId: IsNull() })).map((row) => ({
      ...waiting(row, 'planId', 'filingId', 'filedOn'),
      state: String(row['state']),
      assessmentOn: row['assessmentOn'] as Day,
    })),
    appointments: (await all('appointment', { objections: Raw((column) => `jsonb_array_length(${column}) > 0`) })).flatMap((row) =>
      openObjections(row, today),
    ),
  };
}

const dayIn = (value: unknown): Day | null =>
  typeof value === 'string' ? (value.includes('T') ? beijingDayOf(value as Instant) : (value as Day)) : null;
const waiting = (row: Row, id: string, ofId: string | null, since: string): Waiting => ({
  id: row[id] as Uuid,
  ofId: ofId === null ? null : (row[ofId] as Uuid),
  since: dayIn(row[since]),
});
const openObjections = ({ appointmentId, objections }: Row, today: Day): readonly Waiting[] =>
  (objections as readonly { readonly objectionId: Uuid; readonly course: Parameters<typeof stateOn>[0] }[])
    .filter(({ course }) => stateOn(course, today) === 'OPEN')
    .map(({ objectionId, course }) => ({ id: objectionId, ofId: appointmentId as Uuid, since: course[0]?.from ?? null }));

/** What of candidacies waits for somebody: few of many, so that the database looks for them. */
async function ofCandidacies(rows: EntityManager, batchIds: readonly Uuid[]): Promise<WorkFacts['candidacies']> {
  if (batchIds.length === 0) return [];
  const awaited = JSON.stringify([{ state: 'AWAITING_SECOND_PERSON' }]);
  const found = (await rows
    .createQueryBuilder(tableNamed(rows, 'candidacy').target, 'c')
    .where({ batchId: In([...batchIds]) })
    .andWhere(
      "(c.state = 'AWAITING_CORRECTION' OR c.corrections @> :awaited::jsonb OR c.waivers @> :awaited::jsonb OR (c.state = 'REGISTERED' AND c.recognition->'decision' = 'null'::jsonb))",
      { awaited },
    )
    .orderBy('c.registeredPosition')
    .limit(MAX_OF_KIND)
    .getMany()) as readonly Row[];
  return found.flatMap((row) => {
    const base = { id: row['candidacyId'] as Uuid, candidacyId: row['candidacyId'] as Uuid, ofId: row['batchId'] as Uuid, since: null };
    const pending = (entries: unknown): readonly { readonly id: Uuid }[] =>
      (entries as readonly { readonly id: Uuid; readonly state: string }[]).filter(({ state }) => state === 'AWAITING_SECOND_PERSON');
    const [corrections, waivers] = [pending(row['corrections']), pending(row['waivers'])];
    const isUndecided = (row['recognition'] as { readonly decision: object | null } | null)?.decision === null;
    return [
      ...corrections.map(({ id }) => ({ ...base, id, kind: 'CORRECTION_TO_CONFIRM' as const })),
      ...waivers.map(({ id }) => ({ ...base, id, kind: 'WAIVER_TO_CONFIRM' as const })),
      ...(row['state'] === 'AWAITING_CORRECTION' && corrections.length === 0 ? [{ ...base, kind: 'CORRECTION_TO_MAKE' as const }] : []),
      ...(isUndecided ? [{ ...base, kind: 'RECOGNITION_TO_DECIDE' as const }] : []),
    ];
  });
}

async function ofPay(
  rows: EntityManager,
  enterpriseId: Uuid,
  all: (table: string, where?: object) => Promise<readonly Row[]>,
): Promise<Pick<WorkFacts, 'rateTables' | 'closings' | 'firstPayable' | 'recoveries'>> {
  const least = async (table: string, column: string, where: object): Promise<string | null> =>
    (
      await rows
        .createQueryBuilder(tableNamed(rows, table).target, 't')
        .select(`MIN(t.${column})`, 'least')
        .where({ enterpriseId, ...where })
        .getRawOne<{ least: string | null }>()
    )?.least ?? null;
  const [entitled, rated] = [
    await least('entitlement_span', 'fromOn', {}),
    await least('rate_table', 'validFrom', { adoptedAt: Not(IsNull()) }),
  ];
  return {
    rateTables: (await all('rate_table', { adoptedAt: IsNull() })).map(({ version, proposedAt }) => ({
      version: Number(version),
      since: dayIn(proposedAt)!,
    })),
    closings: (await all('closing')).map(({ closingId, period, closedAt }) => ({
      closingId: closingId as Uuid,
      period: period as Month,
      isClosed: closedAt !== null,
    })),
    firstPayable: entitled === null || rated === null ? null : ((entitled > rated ? entitled : rated).slice(0, 7) as Month),
    recoveries: (await all('pay_recovery', { state: 'PROPOSED' })).map((row) => waiting(row, 'recoveryId', 'workerId', 'proposedAt')),
  };
}
