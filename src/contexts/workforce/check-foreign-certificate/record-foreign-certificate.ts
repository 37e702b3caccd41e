import type { Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import type { CertifiedLevel } from '../../../kernel/level';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import { ForeignCertificateRecorded } from '../foreign-certificate.events';
import { QualificationRecord, qualification } from '../qualification';
import type { Worker } from '../worker';
import type { QualificationEvent } from '../workforce.events';

export interface RecordForeignCertificate {
  readonly workerId: Uuid;
  readonly recordId: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: CertifiedLevel;
  readonly number: string;
  readonly issuedOn: Day;
  readonly issuer: string;
  readonly evidenceHash: string;
}
interface Evidence {
  readonly worker: Worker;
}
type No = 'WORKER_UNKNOWN' | 'QUALIFICATION_IN_FUTURE' | 'FOREIGN_CERTIFICATE_KNOWN' | 'PERSON_REQUIRED';

/** Recorded as evidence, never issued here: it counts for nothing until another person has verified it with its issuer. */
export const recordForeignCertificate = rule<QualificationRecord, QualificationEvent, RecordForeignCertificate, Evidence, No>({
  name: 'workforce.record-foreign-certificate',
  version: 1,
  fold: qualification,
  decide: ({ held, unchecked }, intent, { worker }, { today, actor }) => {
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (intent.issuedOn > today) return refuse('QUALIFICATION_IN_FUTURE', { on: intent.issuedOn });
    const isSame = ({ number, level }: { readonly number: string; readonly level: string }): boolean =>
      number === intent.number && level === intent.level;
    if (held.certificates.some(isSame) || unchecked.some(isSame)) return refuse('FOREIGN_CERTIFICATE_KNOWN', { number: intent.number });
    const { enterpriseId, personRef } = worker;
    return [ForeignCertificateRecorded({ ...intent, enterpriseId, personRef, recordedBy: actor.ref })];
  },
});
