import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { policyPackOn } from '../../contexts/catalogue';
import type { AnomalyCode } from '../../contexts/supervision';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { Position } from '../../ledger/event-store.port';
import { Refused } from '../../http/problems/refused';
import { countUpTo, inParts } from '../../projecting/querying/in-parts.query';
import type { TableOf } from '../../projecting/projection';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import { thresholdsOf } from './anomaly-thresholds';
import { batchThen, certificateThen, countedThen, entitlementThen, marksThen, ratesThen, Then, workerThen } from './as-known';
import { FilingsThen } from './filings-then.provider';
import type { Flag } from './flag';
import { flagsOf } from './flags-of';
import { rowsDigest } from './rows-digest.hash';
import { MAX_WATCHED, type Watched, watchedFault } from './watched';
import { JudgementRow, WatchedBatchRow, WatchedCertificateRow, WatchedMarksRow } from './watched-assessment.entity';
import { WatchedBasisRow, WatchedEntitlementRow, WatchedRateTableRow, WatchedWorkerRow } from './watched-pay.entity';

/** A flag with its id and what people said of it. */
export interface ListedFlag extends Flag {
  readonly id: Uuid;
  readonly rowsDigest: string;
  readonly policyPack: string;
  /** OPEN until a person has judged these very rows. */
  readonly state: string;
  readonly judgedOn: string | null;
  /** The newest finding to which it led, perhaps by rows of before. */
  readonly findingId: string | null;
  readonly reason: JudgementRow['reason'] | null;
}
export interface AnomalyFilters {
  readonly code?: AnomalyCode;
  readonly enterpriseId?: string;
}
type OnDay = Horizon & { readonly effectiveOn: Day };

@Injectable()
export class Anomalies {
  constructor(
    private readonly readModels: ReadModels,
    private readonly filings: FilingsThen,
    private readonly ids: DerivedIds,
  ) {}

  /** All flags that the viewer may see, the oldest first. @throws Refused ANOMALIES_TOO_MANY_ROWS */
  async list(
    viewer: Viewer,
    { code, enterpriseId }: AnomalyFilters,
    { effectiveOn: on, minPosition, knownPosition: known, provenance }: OnDay,
  ): Promise<Seen<readonly ListedFlag[]>> {
    const least = known !== null && known > minPosition ? known : minPosition;
    const then = { on, known };
    // What is watched keeps its own past by position; each flag opens the rows that it rests on.
    provenance?.noteMore('KEPT_HISTORIES');
    const { value, atPosition } = await this.readModels.ask(
      viewer,
      async (rows) => ({ seen: await seenBy(rows, enterpriseId, then), judgements: await judgementsBy(rows, then) }),
      least,
    );
    const filings = await this.filings.of(filingsOf(value.seen), known);
    const flags = flagsOf({ ...value.seen, filings }, (region) => thresholdsOf(policyPackOn(region, on)), code);
    return { value: flags.map((flag) => this.listed(flag, value.judgements, on)), atPosition: known ?? atPosition };
  }

  /** The flag of that id, by the rows of one enterprise alone where one is named. @throws Refused ANOMALIES_TOO_MANY_ROWS */
  async find(
    viewer: Viewer,
    { id: asked, enterpriseId }: { readonly id: Uuid; readonly enterpriseId?: string },
    horizon: OnDay,
  ): Promise<Seen<ListedFlag | null>> {
    const { value, atPosition } = await this.list(viewer, { enterpriseId }, horizon);
    return { value: value.find(({ id }) => id === asked) ?? null, atPosition };
  }

  private listed(flag: Flag, judgements: readonly JudgementRow[], on: Day): ListedFlag {
    const [id, digest] = [this.ids.of('anomaly', flag.code, ...flag.key), rowsDigest(flag.rows)];
    const own = judgements.filter(({ anomalyId }) => anomalyId === id);
    const judged = own.findLast(({ rowsDigest: then }) => then === digest);
    const findingId = own.findLast((each) => each.findingId !== null)?.findingId ?? null;
    const { ref: policyPack } = thresholdsOf(policyPackOn(flag.region, on));
    return {
      ...flag,
      id,
      rowsDigest: digest,
      policyPack,
      state: judged?.verdict ?? 'OPEN',
      judgedOn: judged?.judgedOn ?? null,
      findingId,
      reason: judged?.reason ?? null,
    };
  }
}

const filingsOf = ({ certificates }: Pick<Watched, 'certificates'>): readonly Uuid[] =>
  [...new Set(certificates.flatMap(({ filingId }) => filingId ?? []))] as Uuid[];

const WATCHED: readonly TableOf[] = [
  WatchedBatchRow,
  WatchedCertificateRow,
  WatchedMarksRow,
  WatchedWorkerRow,
  WatchedEntitlementRow,
  WatchedBasisRow,
  WatchedRateTableRow,
];

/** Counted before any is kept: what is refused costs no memory. @throws Refused ANOMALIES_TOO_MANY_ROWS */
async function mustBeFew(rows: EntityManager, where: Readonly<Record<string, string>>): Promise<void> {
  let looked = 0;
  for (const table of WATCHED) {
    const fault = watchedFault((looked += await countUpTo(rows, table, where, MAX_WATCHED + 1)));
    if (fault) throw new Refused(fault);
  }
}

/** One after the other: a transaction is one connection. Of each row only what the rules look at is kept. */
async function seenBy(rows: EntityManager, enterpriseId: string | undefined, then: Then): Promise<Omit<Watched, 'filings'>> {
  const where: Readonly<Record<string, string>> = enterpriseId === undefined ? {} : { enterpriseId };
  await mustBeFew(rows, where);
  const each = async <Row extends object, Kept>(table: TableOf<Row>, keptOf: (row: Row) => readonly Kept[]): Promise<readonly Kept[]> => {
    const kept: Kept[] = [];
    for await (const part of inParts(rows, table, where)) {
      kept.push(...part.flatMap(keptOf));
    }
    return kept;
  };
  const batches = new Map(await each(WatchedBatchRow, (row) => [[row.batchId, batchThen(row, then)] as const]));
  return {
    on: then.on,
    batches,
    certificates: await each(WatchedCertificateRow, (row) => certificateThen(row, then)),
    marks: await each(WatchedMarksRow, (row) => marksThen(row, batches.get(row.batchId), then)),
    workers: new Map(await each(WatchedWorkerRow, (row) => [[row.workerId, workerThen(row, then)] as const])),
    entitlements: await each(WatchedEntitlementRow, (row) => entitlementThen(row, then)),
    counted: countedThen(await each(WatchedBasisRow, (row) => [row]), then),
    rates: await each(WatchedRateTableRow, (row) => ratesThen(row, then)),
  };
}

async function judgementsBy(
  rows: EntityManager,
  { on, known }: { readonly on: Day; readonly known: Position | null },
): Promise<readonly JudgementRow[]> {
  const found = await rows.find(JudgementRow, { order: { position: 'ASC' } });
  return found.filter(({ judgedOn, position }) => judgedOn <= on && (known === null || BigInt(position) <= known));
}
