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
import type { InLookup } from '../certificates-in-lookup.port';
import type { PaidCertificates } from '../pay-evidence.port';

export interface GrantRenewal {
  readonly filingId: Uuid;
  readonly renewalId: Uuid;
  readonly receiptNo: string;
  /** null: as long as the policy pack lets a filing last. */
  readonly validTo: Day | null;
  /** Certificates that the look-up does not show, with written reasons, and the hash of these. */
  readonly notVisible?: { readonly certificates: number; readonly reasonsSha256: string };
}
export interface RenewalEvidence {
  /** Of today. */
  readonly policy: ResolvedPack | null;
  /** Within the term that is running. */
  readonly batches: BatchesUnder;
  /** null: no month was ever closed, so that nothing is seen of pay. */
  readonly pay: PaidCertificates | null;
  /** Of the same term; absent from decisions made before it was asked for. */
  readonly lookup?: InLookup;
}
type ConditionNo =
  | 'RENEWAL_BATCHES_TOO_FEW'
  | 'RECTIFICATION_OPEN'
  | 'RENEWAL_PAY_EVIDENCE_MISSING'
  | 'RENEWAL_PAY_UNEXPLAINED'
  | 'RENEWAL_CERTIFICATES_NOT_VISIBLE';
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'FILING_ENDED'
  | 'FILING_IS_SUSPENDED'
  | 'FILING_POLICY_UNKNOWN'
  | 'RENEWAL_SPAN_WRONG'
  | ConditionNo;

/**
 * A renewal is granted where the conditions of the pack hold (handbook 6.3): enough batches, nothing left to mend, every
 * certificate visible in the national look-up or its absence explained in writing, and pay that followed. Batches, look-up and pay
 * may move a moment later; they only ever grow, so that what held still holds.
 */
export const grantRenewal = rule<FilingState, FilingEvent, GrantRenewal, RenewalEvidence, No>({
  name: 'accreditation.grant-renewal',
  version: 1,
  fold: filing,
  decide: (state, intent, evidence, { today, actor }) => {
    const { filingId, renewalId, receiptNo, validTo, notVisible } = intent;
    const { policy, batches, pay, lookup } = evidence;
    if (state.status === 'none' || state.renewal?.renewalId !== renewalId) return refuse('NOT_FOUND');
    if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    if (policy === null) return refuse('FILING_POLICY_UNKNOWN');
    const fault =
      notFiledFault(state, today) ??
      conditionFault(state, policy.pack.filing, batches, pay) ??
      lookupFault(policy.pack.filing, lookup, notVisible);
    if (fault) return fault;
    const longest = addMonths(state.validTo, policy.pack.filing.validityMonths);
    const until = validTo ?? longest;
    if (until <= state.validTo || until > longest) return refuse('RENEWAL_SPAN_WRONG', { validTo: until, from: state.validTo, longest });
    return [
      RenewalGranted({
        filingId,
        enterpriseId: state.enterpriseId,
        renewalId,
        receiptNo,
        decidedOn: today,
        formerValidTo: state.validTo,
        validTo: until,
        batchesHeld: batches.held,
        ...paidOf(pay),
        ...shownOf(intent, evidence),
        policyPack: policy.ref,
      }),
    ];
  },
});

const paidOf = (pay: PaidCertificates | null) => ({ certificatesPaid: pay?.paid ?? 0, certificatesExplained: pay?.explained ?? 0 });
const shownOf = ({ notVisible }: GrantRenewal, { lookup }: RenewalEvidence) => ({
  ...(lookup && { certificatesVisible: lookup.visible }),
  ...(notVisible && { certificatesNotVisible: { ...notVisible } }),
});

function conditionFault(
  state: FilingRecord,
  policy: FilingPolicy,
  { held }: BatchesUnder,
  pay: PaidCertificates | null,
): Refusal<ConditionNo> | null {
  if (held < policy.renewalMinBatches) return refuse('RENEWAL_BATCHES_TOO_FEW', { batches: held, needed: policy.renewalMinBatches });
  const open = state.rectifications.find(({ closedOn }) => closedOn === null);
  if (open) return refuse('RECTIFICATION_OPEN', { orderedOn: open.orderedOn });
  if (!policy.renewalPayEvidence) return null;
  if (pay === null) return refuse('RENEWAL_PAY_EVIDENCE_MISSING');
  const unexplained = pay.certificates - pay.paid - pay.explained;
  return unexplained > 0 ? refuse('RENEWAL_PAY_UNEXPLAINED', { certificates: unexplained }) : null;
}

/** A pack may leave it out; one that says nothing asks for it (handbook 6.3). Annulled certificates have left the look-up rightly. */
function lookupFault(
  { renewalLookup = true }: FilingPolicy,
  lookup: InLookup | undefined,
  notVisible: GrantRenewal['notVisible'],
): Refusal<ConditionNo> | null {
  const missing = renewalLookup && lookup ? lookup.certificates - lookup.visible - (notVisible?.certificates ?? 0) : 0;
  return missing > 0 ? refuse('RENEWAL_CERTIFICATES_NOT_VISIBLE', { certificates: missing }) : null;
}
