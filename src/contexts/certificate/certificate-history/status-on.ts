import type { Day } from '../../../kernel/day';
import type { CertificateEvent } from '../certificate.events';

/** Three of the six public words, and what holds before the issue. */
export type Status = 'VALID' | 'SUSPENDED' | 'ANNULLED' | 'NOT_YET_ISSUED';

/**
 * What a certificate was on a day, by the facts known of it; nothing where none is known. Of all facts that reach the
 * day the one recorded last says it: a later act is about everything that was said before.
 */
export function statusOn(facts: readonly CertificateEvent[], effectiveOn: Day): Status | undefined {
  const issued = facts.find((fact) => fact.type === 'certificate.issued.v1');
  if (!issued) return undefined;
  if (effectiveOn < issued.data.issuedOn) return 'NOT_YET_ISSUED';
  return facts.flatMap((fact) => turnOf(fact) ?? []).findLast(({ from }) => from <= effectiveOn)?.status ?? 'VALID';
}

function turnOf(fact: CertificateEvent): { readonly from: Day; readonly status: Status } | undefined {
  switch (fact.type) {
    case 'certificate.annulled.v1':
      return { from: fact.data.effectiveOn, status: 'ANNULLED' };
    case 'certificate.suspended.v1':
      return { from: fact.data.decidedOn, status: 'SUSPENDED' };
    case 'certificate.suspension_lifted.v1':
      return { from: fact.data.decidedOn, status: 'VALID' };
    case 'certificate.reinstated.v1':
      return { from: fact.data.effectiveOn, status: 'VALID' };
    default:
      return undefined;
  }
}
