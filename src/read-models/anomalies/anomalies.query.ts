import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import { policyPackOn } from '../../contexts/catalogue';
import type { AnomalyCode } from '../../contexts/supervision';
import type { Day } from '../../kernel/day';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { Position } from '../../ledger/event-store.port';
import { Refused } from '../../http/refused';
import type { TableOf } from '../../projecting/projection';
import { Horizon, ReadModels, Seen, Viewer } from '../../projecting/read-models.provider';
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
  constructor(private readonly readModels: ReadModels, private readonly filings: FilingsThen, private readonly ids: DerivedIds) {}

  /** All flags that the viewer may see, the oldest first. @throws Refused ANOMALIES_TOO_MANY_ROWS */
  async list(viewer: Viewer, { code, enterpriseId }: AnomalyFilters, { effectiveOn: on, minPosition, knownPosition: known, provenance }: OnDay): Promise<Seen<readonly ListedFlag[]>> {
    const least = known !== null && known > minPosition ? known : minPosition;
    const then = { on, known };
    // What is watched keeps its own past by position; each flag opens the rows that it rests on.
    provenance?.noteMore('KEPT_HISTORIES');
    const { value, atPosition } = await this.readModels.ask(viewer, async (rows) => ({ seen: await seenBy(rows, enterpriseId, then), judgements: await judgementsBy(rows, then) }), least);
    const filings = await this.filings.of(filingsOf(value.seen), known);
    const flags = flagsOf({ ...value.seen, filings }, (region) => thresholdsOf(policyPackOn(region, on)), code);
    return { value: flags.map((flag) => this.listed(flag, value.judgements, on)), atPosition: known ?? atPosition };
  }

  async find(viewer: Viewer, anomalyId: Uuid, horizon: OnDay): Promise<Seen<ListedFlag | null>> {
    const { value, atPosition } = await this.list(viewer, {}, horizon);
    return { value: value.find(({ id }) => id === anomalyId) ?? null, atPosition };
  }

  private listed(flag: Flag, judgements: readonly JudgementRow[], on: Day): ListedFlag {
    const [id, digest] = [this.ids.of('anomaly', flag.code, ...flag.key), rowsDigest(flag.rows)];
    const own = judgements.filter(({ anomalyId }) => anomalyId === id);
    const judged = own.findLast(({ rowsDigest: then }) => then === digest);
    const findingId = own.findLast((each) => each.findingId !== null)?.findingId ?? null;
    const { ref: policyPack } = thresholdsOf(policyPackOn(flag.region, on));
    return { ...flag, id, rowsDigest: digest, policyPack, state: judged?.verdict ?? 'OPEN', judgedOn: judged?.judgedOn ?? null, findingId, reason: judged?.reason ?? null };
  }
}

const filingsOf = ({ certificates }: Pick<Watched, 'certificates'>): readonly Uuid[] => [...new Set(certificates.flatMap(({ filingId }) => filingId ?? []))] as Uuid[];

/** One after the other: a transaction is one connection. */
async function seenBy(rows: EntityManager, enterpriseId: string | undefined, then: Then): Promise<Omit<Watched, 'filings'>> {
  const where = enterpriseId === undefined ? {} : { enterpriseId };
  const all = async <Row extends object>(table: TableOf<Row>): Promise<readonly Row[]> => {
    const found = await rows.find(table as new () => Row, { where: where as FindOptionsWhere<Row>, take: MAX_WATCHED + 1 });
    const fault = watchedFault(found.length);
    if (fault) throw new Refused(fault);
    return found;
  };
  const batches = new Map((await all(WatchedBatchRow)).map((row) => [row.batchId, batchThen(row, then)]));
  return {
    on: then.on, batches,
    certificates: (await all(WatchedCertificateRow)).flatMap((row) => certificateThen(row, then)),
    marks: (await all(WatchedMarksRow)).flatMap((row) => marksThen(row, batches.get(row.batchId), then)),
    workers: new Map((await all(WatchedWorkerRow)).map((row) => [row.workerId, workerThen(row, then)])),
    entitlements: (await all(WatchedEntitlementRow)).flatMap((row) => entitlementThen(row, then)),
    counted: countedThen(await all(WatchedBasisRow), then),
    rates: (await all(WatchedRateTableRow)).flatMap((row) => ratesThen(row, then)),
  };
}

async function judgementsBy(rows: EntityManager, { on, known }: { readonly on: Day; readonly known: Position | null }): Promise<readonly JudgementRow[]> {
  const found = await rows.find(JudgementRow, { order: { position: 'ASC' } });
  return found.filter(({ judgedOn, position }) => judgedOn <= on && (known === null || BigInt(position) <= known));
}
