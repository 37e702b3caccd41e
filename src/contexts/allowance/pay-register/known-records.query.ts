import { EntityManager, In } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import type { WorkerBases } from '../pay-basis';
import { basesOf, linksOf, recordsLinkedTo } from './bases-as-facts';
import { PayBasisRow, PayServiceRow } from './pay-basis.entity';
import { PayLinkRow } from './pay-link.entity';
import { PayPauseRow } from './pay-pause.entity';
import { PayRecognitionRow } from './pay-recognition.entity';
import { RecoveryRow } from './recovery.entity';

/** How long a process waits for the read models; it answers nobody, and the engine would only make it try again. */
export const PROCESS_WAIT_MS = 30_000;
/** What these questions are answered from; how far other projections are does not matter to them. */
export const OWN_PROJECTIONS = ['allowance.pay-register'] as const;

export interface KnownRecord {
  readonly workerId: Uuid;
  readonly known: WorkerBases;
  /** By basis: the occupation of the paper, the post or the agreement. */
  readonly occupationOf: ReadonlyMap<string, string | null>;
}

/** A worker's record, in the eyes of its enterprise. */
export interface AskedRecord {
  readonly workerId: Uuid;
  readonly enterpriseId: Uuid;
}

/** What the pay of a worker can rest on, and that of every record linked with it; none where nothing does. */
export const knownRecords = async (rows: EntityManager, workerId: Uuid, enterpriseId: Uuid): Promise<readonly KnownRecord[]> =>
  (await knownRecordsOfEach(rows, [{ workerId, enterpriseId }]))[0]!;

/** The same for each of many, by one question to each table. */
export async function knownRecordsOfEach(rows: EntityManager, asked: readonly AskedRecord[]): Promise<readonly (readonly KnownRecord[])[]> {
  const enterprises = In([...new Set(asked.map(({ enterpriseId }) => enterpriseId))]);
  const links = await rows.find(PayLinkRow, { where: { enterpriseId: enterprises } });
  const linksWithin = (enterpriseId: Uuid): ReturnType<typeof linksOf> =>
    linksOf(links.filter((link) => link.enterpriseId === enterpriseId));
  const each = asked.map(({ workerId, enterpriseId }) => ({
    enterpriseId,
    links: linksWithin(enterpriseId),
    records: [...recordsLinkedTo(workerId, linksWithin(enterpriseId))],
  }));
  const workerIds = In([...new Set(each.flatMap(({ records }) => records))]);
  const bases = await rows.find(PayBasisRow, { where: { workerId: workerIds }, order: { basisId: 'ASC', turn: 'ASC' } });
  if (bases.length === 0) return each.map(() => []);
  const services = await rows.find(PayServiceRow, { where: { workerId: workerIds }, order: { spanId: 'ASC' } });
  const pauses = await pausesOf(
    rows,
    bases.map(({ basisId }) => basisId),
  );
  // Of the whole enterprise: decided recoveries are few, and a basis may stand under another record by now.
  const recoveries = await rows.find(RecoveryRow, {
    where: { enterpriseId: enterprises, state: 'DECIDED' },
    order: { proposedPosition: 'ASC' },
  });
  return each.map((one) => {
    const isOwn = ({ workerId }: { readonly workerId: string }): boolean => one.records.some((record) => record === workerId);
    const own = bases.filter(isOwn);
    if (own.length === 0) return [];
    const occupationOf = new Map(own.map(({ basisId, ofOccupation }) => [basisId, ofOccupation]));
    const facts = {
      bases: own,
      services: services.filter(isOwn),
      links: one.links,
      pauses,
      recoveries: recoveries.filter(({ enterpriseId }) => enterpriseId === one.enterpriseId),
    };
    return one.records.map((record) => ({ workerId: record, occupationOf, known: basesOf(record, facts) }));
  });
}

/** By what counts: of a recognition, the suspensions of the certificate that another enterprise issued. */
async function pausesOf(
  rows: EntityManager,
  basisIds: readonly string[],
): Promise<readonly Pick<PayPauseRow, 'certificateId' | 'pauses'>[]> {
  const recognitions = await rows.find(PayRecognitionRow, { where: { recognitionId: In([...basisIds]) } });
  const found = await rows.find(PayPauseRow, {
    where: { certificateId: In([...basisIds, ...recognitions.map(({ certificateId }) => certificateId)]) },
  });
  const elsewhere = recognitions.flatMap(({ recognitionId, certificateId }) =>
    found.filter((row) => row.certificateId === certificateId).map(({ pauses }) => ({ certificateId: recognitionId, pauses })),
  );
  return [...found, ...elsewhere];
}
