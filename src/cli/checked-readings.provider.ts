import { DaySealed, READING_LOG, readingLog, ReadingsExpired } from '../contexts/access';
import { streamOf } from '../kernel/fold';
import type { DeploymentSecrets } from '../keys/key-store.port';
import { DerivedIds } from '../ledger/derived-ids.provider';
import type { EventStore } from '../ledger/event-store.port';
import type { AccessLog } from '../people/access-log.provider';

type Seal = Pick<ReturnType<typeof DaySealed>['data'], 'day' | 'rows' | 'root'>;
export interface CheckedReadings {
  /** The number of the last row that follows from those before it. */
  readonly rows: number;
  /** Rows at the beginning that have expired. */
  readonly expiredRows: number;
  /** The first row that does not follow from the one before it, or is gone. */
  readonly brokenAt: number | null;
  /** Rows are gone that the ledger does not say to have expired, or the first one stands on another. */
  readonly isStartUnknown: boolean;
  readonly sealedDays: number;
  /** Days on which another row was sealed than there is; a seal of rows that have expired has none to compare. */
  readonly differing: readonly Omit<Seal, 'root'>[];
}

/** Walks the log of who read whose personal data, and compares it with what the ledger says of it. */
export async function checkedReadings(
  log: AccessLog,
  store: EventStore,
  { idKey }: Pick<DeploymentSecrets, 'idKey'>,
): Promise<CheckedReadings> {
  const told = await store.readStream(streamOf(readingLog, new DerivedIds(idKey).of(READING_LOG)));
  const of = (type: string): readonly Seal[] => told.flatMap((event) => (event.type === type ? [JSON.parse(event.data) as Seal] : []));
  const [sealed, expired, start] = [of(DaySealed.type), of(ReadingsExpired.type), await log.start()];
  const isStart = ({ rows, root }: Seal): boolean => rows === start.rows && root === start.root;
  const { rows, brokenAt } = await log.check();
  const differing: Omit<Seal, 'root'>[] = [];
  for (const seal of sealed.filter((each) => each.rows >= start.rows && !isStart(each))) {
    if ((await log.rootAt(seal.rows)) !== seal.root) differing.push({ day: seal.day, rows: seal.rows });
  }
  return {
    rows: Number(rows),
    expiredRows: start.rows,
    brokenAt: brokenAt === null ? null : Number(brokenAt),
    isStartUnknown: start.rows > 0 && !expired.some(isStart),
    sealedDays: sealed.length,
    differing,
  };
}

/** What is wrong with it, in words; nothing where it is whole. */
export const faultsOf = ({ brokenAt, isStartUnknown, expiredRows, differing }: CheckedReadings): readonly string[] => [
  ...(isStartUnknown ? [`rows up to ${expiredRows} are gone, which the ledger does not say to have expired`] : []),
  ...(brokenAt === null ? [] : [`row ${brokenAt} does not follow the one before it, or is missing`]),
  ...differing.map((seal) => `on ${seal.day} another row ${seal.rows} was sealed`),
];
