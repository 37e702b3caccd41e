import { addDays, addMonths, Day } from '../../../kernel/day';
import { DecisionRule, Moment, rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { ResolvedPack } from '../../catalogue';
import { categoryOf, unknownCodeFault } from '../institution-code';
import type { Enterprise } from '../enterprise';
import type { Filing, FilingOrigin } from '../filing';
import { applicationStateFault, FilingApplication, filingApplication, WrittenApplication } from '../filing-application';
import { ApplicationEvent, ApplicationGranted } from '../filing-application.events';
import { MayNotFile, mayNotFile } from '../may-file';

export interface AcceptApplication {
  readonly applicationId: Uuid;
  readonly filingId: Uuid;
  readonly institutionCode: string;
  readonly receiptNo: string;
  readonly validFrom: Day;
  /** null: as long as the policy pack lets a filing last. */
  readonly validTo: Day | null;
}
export interface AcceptanceEvidence {
  readonly enterprise: Enterprise;
  /** Of the first day of the filing. */
  readonly policy: ResolvedPack | null;
  /** The filing that has the institution code, if any. */
  readonly filing: Filing;
  /** Of which application the filing was made that this application names; null where it names none, or none was made. */
  readonly made: FilingOrigin | null;
}
type SpanNo = 'FILING_SPAN_REVERSED' | 'FILING_SPAN_TOO_LONG';
type No =
  | 'NOT_FOUND'
  | 'PERSON_REQUIRED'
  | 'APPLICATION_STATE_FORBIDS'
  | MayNotFile
  | 'FILING_POLICY_UNKNOWN'
  | 'FILING_GRANTED_BEFORE'
  | 'INSTITUTION_CODE_CATEGORY'
  | 'INSTITUTION_CODE_UNKNOWN'
  | SpanNo;
type Acceptance = DecisionRule<FilingApplication, ApplicationEvent, AcceptApplication, AcceptanceEvidence, No>;

/**
 * The first of two appends, on the application: it names the filing that is made next, on a stream of its own. A try that
 * broke off in between is gone on with under the same institution code. Where another filing took the code at that very
 * moment, the application is granted under another one.
 */
export const acceptApplication: Acceptance = rule({
  name: 'accreditation.accept-application',
  version: 2,
  fold: filingApplication,
  decide: (...asked) => accepted(unknownCodeFault, ...asked),
});
/** Before letter and province of an institution code were asked of the policy; to explain what was recorded then. */
export const acceptApplicationOfAnyCode: Acceptance = rule({
  ...acceptApplication,
  version: 1,
  decide: (...asked) => accepted(() => null, ...asked),
});

function accepted(
  codeFault: typeof unknownCodeFault,
  state: FilingApplication,
  intent: AcceptApplication,
  evidence: AcceptanceEvidence,
  { today, actor }: Moment,
): readonly ApplicationEvent[] | Refusal<No> {
  if (state.status === 'none') return refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
  const { applicationId, filingId, institutionCode, receiptNo, validFrom } = intent;
  const isUnmade = evidence.filing.status === 'none';
  if (state.granted?.filingId === filingId && isUnmade) return [];
  const wasOvertaken = evidence.made !== null && evidence.made.applicationId !== applicationId;
  if (state.status !== 'SUBMITTED' && !wasOvertaken) return applicationStateFault(state);
  if (!isUnmade) return refuse('FILING_GRANTED_BEFORE', { institutionCode });
  const fault =
    mayNotFile(evidence.enterprise, today) ?? categoryFault(state, institutionCode) ?? codeFault(institutionCode, evidence.policy);
  if (fault) return fault;
  if (evidence.policy === null) return refuse('FILING_POLICY_UNKNOWN');
  const validTo = spanEnd(intent, evidence.policy.pack.filing.validityMonths);
  if (typeof validTo !== 'string') return validTo;
  return [
    ApplicationGranted({
      applicationId,
      enterpriseId: state.enterpriseId,
      filingId,
      institutionCode,
      receiptNo,
      validFrom,
      validTo,
      policyPack: evidence.policy.ref,
    }),
  ];
}

const categoryFault = (
  { content: { category } }: WrittenApplication,
  institutionCode: string,
): Refusal<'INSTITUTION_CODE_CATEGORY'> | null =>
  categoryOf(institutionCode) === category ? null : refuse('INSTITUTION_CODE_CATEGORY', { institutionCode, category });

function spanEnd({ validFrom, validTo }: AcceptApplication, months: number): Day | Refusal<SpanNo> {
  const longest = addDays(addMonths(validFrom, months), -1);
  const end = validTo ?? longest;
  if (end < validFrom) return refuse('FILING_SPAN_REVERSED', { validFrom, validTo: end });
  return end > longest ? refuse('FILING_SPAN_TOO_LONG', { validTo: end, longest }) : end;
}
