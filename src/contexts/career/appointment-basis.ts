import type { Uuid } from '../../kernel/uuid';
import { relatedOccupations } from '../catalogue';
import type { Certificate } from '../certificate';
import type { Qualifications } from '../workforce';

/** What a nomination says it rests on, and where that could be found. */
export interface BasisEvidence {
  /** The certificate with the basis's id, if it was issued here. */
  readonly certificate: Certificate;
  /** What the worker brought along. */
  readonly held: Qualifications;
}
interface Claim {
  readonly workerId: Uuid;
  readonly occupationCode: string;
  readonly basisId: Uuid;
}
/** 特级技师 and 首席技师 stand above 一级/高级技师 and rest on it (handbook 3). */
const BASIS_LEVEL = 'SENIOR_TECHNICIAN';

/** A 一级 certificate of this worker in this or a related occupation: in force if issued here, recorded if not. */
export function isBasis({ workerId, occupationCode, basisId }: Claim, { certificate, held }: BasisEvidence): boolean {
  const carries = (of: { level: string; occupationCode: string }): boolean => of.level === BASIS_LEVEL && relatedOccupations(occupationCode).has(of.occupationCode);
  if (certificate.status === 'in-force' && certificate.workerId === workerId) return carries(certificate);
  const recorded = held.certificates.find(({ recordId }) => recordId === basisId);
  return recorded !== undefined && carries(recorded);
}
