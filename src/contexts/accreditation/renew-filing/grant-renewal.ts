import { addMonths, Day } from '../../../kernel/day';
import { rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { FilingPolicy, ResolvedPack } from '../../catalogue';
import type { FilingEvent } from '../accreditation.events';
import type { BatchesUnder } from '../batches-under-filing.port';
import { filing, FilingRecord, FilingState } from '../filing-record';
import { notFiledFault } from '../filing-standing';
import { RenewalGranted } from '../filing-term.events';
import type { PaidCertificates } from '../pay-evidence.port';

export interface GrantRenewal {
  readonly filingId: Uuid;
  readonly renewalId: Uuid;
  readonly receiptNo: string;
  /** null: as long as the policy pack lets a filing last. */
  readonly validTo: Day | null;
}
export interface RenewalEvidence {
  /** Of today. */
  readonly policy: ResolvedPack | null;
  /** Within the term that is running. */
  readonly batches: BatchesUnder;
  /** null: nobody has shown any. */
  readonly pay: PaidCertificates | null;
}
type ConditionNo = 'RENEWAL_BATCHES_TOO_FEW' | 'RECTIFICATION_OPEN' | 'RENEWAL_PAY_EVIDENCE_MISSING' | 'RENEWAL_PAY_UNEXPLAINED';
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'FILING_ENDED' | 'FILING_IS_SUSPENDED' | 'FILING_POLICY_UNKNOWN' | 'RENEWAL_SPAN_WRONG' | ConditionNo;

/**
 * A renewal is granted where the conditions of the pack hold (handbook 6.3): enough batches, nothing left to mend, and pay
 * that followed the certificates. Batches and pay may move a moment later; both only ever grow, so that what held still holds.
 */
export const grantRenewal = rule<FilingState, FilingEvent, GrantRenewal, RenewalEvidence, No>({
  name: 'accreditation.grant-renewal',
  version: 1,
  fold: filing,
  decide: (state, { filingId, renewalId, receiptNo, validTo }, { policy, batches, pay }, { today, actor }) => {
    if (state.status === 'none' || state.renewal?.renewalId !== renewalId) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const fault = notFiledFault(state, today) ?? conditionFault(state, policy.pack.filing, batches, pay);
    if (fault) return fault;
    const longest = addMonths(state.validTo, policy.pack.filing.validityMonths);
    const until = validTo ?? longest;
    if (until <= state.validTo || until > longest) return refuse('RENEWAL_SPAN_WRONG', { validTo: until, from: state.validTo, longest });
    return [RenewalGranted({
      filingId, enterpriseId: state.enterpriseId, renewalId, receiptNo, decidedOn: today, formerValidTo: state.validTo, validTo: until,
      batchesHeld: batches.held, certificatesPaid: pay?.paid ?? 0, certificatesExplained: pay?.explained ?? 0, policyPack: policy.ref,
    })];
  },
});

function conditionFault(state: FilingRecord, policy: FilingPolicy, { held }: BatchesUnder, pay: PaidCertificates | null): Refusal<ConditionNo> | null {
  if (held < policy.renewalMinBatches) return refuse('RENEWAL_BATCHES_TOO_FEW', { batches: held, needed: policy.renewalMinBatches });
  const open = state.rectifications.find(({ closedOn }) => closedOn === null);
  if (open) return refuse('RECTIFICATION_OPEN', { orderedOn: open.orderedOn });
  if (!policy.renewalPayEvidence) return null;
  if (pay === null) return refuse('RENEWAL_PAY_EVIDENCE_MISSING');
  const unexplained = pay.certificates - pay.paid - pay.explained;
  return unexplained > 0 ? refuse('RENEWAL_PAY_UNEXPLAINED', { certificates: unexplained }) : null;
}
