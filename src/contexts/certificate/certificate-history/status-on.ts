import type { Day } from '../../../kernel/day';
import type { CertificateEvent } from '../certificate.events';

/** Two of the six public words, and what holds before the issue. */
export type Status = 'VALID' | 'ANNULLED' | 'NOT_YET_ISSUED';

/** What a certificate was on a day, by the facts known of it; nothing where none is known. */
export function statusOn(facts: readonly CertificateEvent[], effectiveOn: Day): Status | undefined {
  const issued = facts.find((fact) => fact.type === 'certificate.issued.v1');
  if (!issued) return undefined;
  if (effectiveOn < issued.data.issuedOn) return 'NOT_YET_ISSUED';
  const annulled = facts.find((fact) => fact.type === 'certificate.annulled.v1');
  return annulled && annulled.data.effectiveOn <= effectiveOn ? 'ANNULLED' : 'VALID';
}
