import { EntityManager, In } from 'typeorm';
import type { Uuid } from '../../../kernel/uuid';
import type { WorkerBases } from '../pay-basis';
import { basesOf, linksOf, recordsLinkedTo } from './bases-as-facts';
import { PayBasisRow, PayServiceRow } from './pay-basis.entity';
import { PayLinkRow } from './pay-link.entity';
import { PayPauseRow } from './pay-pause.entity';
import { RecoveryRow } from './recovery.entity';

/** How long a process waits for the read models; it answers nobody, and the engine would only make it try again. */
export const PROCESS_WAIT_MS = 30_000;
/** What these questions are answered from; how far other projections are does not matter to them. */
export const OWN_PROJECTIONS = ['allowance.pay-register'];

export interface KnownRecord {
  readonly workerId: Uuid;
  readonly known: WorkerBases;
  /** By basis: the occupation of the paper, the post or the agreement. */
  readonly occupationOf: ReadonlyMap<string, string | null>;
}

/** What the pay of a worker can rest on, and that of every record linked with it; none where nothing does. */
export async function knownRecords(rows: EntityManager, workerId: Uuid, enterpriseId: Uuid): Promise<readonly KnownRecord[]> {
  const links = linksOf(await rows.find(PayLinkRow, { where: { enterpriseId } }));
  const records = recordsLinkedTo(workerId, links);
  const bases = await rows.find(PayBasisRow, { where: { workerId: In([...records]) }, order: { basisId: 'ASC', turn: 'ASC' } });
  if (bases.length === 0) return [];
  const services = await rows.find(PayServiceRow, { where: { workerId: In([...records]) }, order: { spanId: 'ASC' } });
  const pauses = await rows.find(PayPauseRow, { where: { certificateId: In(bases.map(({ basisId }) => basisId)) } });
  // Of the whole enterprise: decided recoveries are few, and a basis may stand under another record by now.
  const recoveries = await rows.find(RecoveryRow, { where: { enterpriseId, state: 'DECIDED' }, order: { proposedPosition: 'ASC' } });
  const occupationOf = new Map(bases.map(({ basisId, ofOccupation }) => [basisId, ofOccupation]));
  return records.map((record) => ({ workerId: record, occupationOf, known: basesOf(record, { bases, services, links, pauses, recoveries }) }));
}
