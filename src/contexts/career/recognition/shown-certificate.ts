import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Certificate, IssuedCertificate } from '../../certificate';
import type { Worker } from '../../workforce';

/** A paper that somebody brings along, and to whom. */
export interface ShownCertificate {
  readonly recognitionId: Uuid;
  readonly enterpriseId: Uuid;
  readonly workerId: Uuid;
  readonly certificateId: Uuid;
}
export interface ShownEvidence {
  readonly worker: Worker;
  /** The references of other records that are the same person. */
  readonly otherPersons: readonly Uuid[];
  readonly certificate: Certificate;
}
export type ShownNo = 'NOT_FOUND' | 'RECOGNITION_CERTIFICATE_UNKNOWN' | 'RECOGNITION_OF_OWN';

/** A certificate that does not exist and one that somebody else holds are answered alike: nobody learns of others' papers by asking. */
export function shownFault(
  { enterpriseId }: ShownCertificate,
  { worker, otherPersons, certificate }: ShownEvidence,
): Refusal<ShownNo> | undefined {
  if (worker.status === 'unknown' || worker.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
  if (certificate.status === 'blank' || ![worker.personRef, ...otherPersons].includes(certificate.personRef))
    return refuse('RECOGNITION_CERTIFICATE_UNKNOWN');
  return certificate.enterpriseId === enterpriseId ? refuse('RECOGNITION_OF_OWN') : undefined;
}

/** What every fact about it repeats of the certificate, so that nobody has to look it up at the issuer's. */
export const subjectOf = (
  { recognitionId, enterpriseId, workerId, certificateId }: ShownCertificate,
  worker: Worker,
  certificate: IssuedCertificate,
) => ({
  recognitionId,
  certificateId,
  number: certificate.number,
  issuerEnterpriseId: certificate.enterpriseId,
  enterpriseId,
  region: worker.status === 'registered' ? worker.region : '',
  workerId,
  level: certificate.level,
  occupationCode: certificate.occupationCode,
  trade: certificate.trade,
  issuedOn: certificate.issuedOn,
});
