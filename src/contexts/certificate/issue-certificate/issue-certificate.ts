import type { Day } from '../../../kernel/day';
import { DecisionRule, rule } from '../../../kernel/decision';
import { NATIONAL_CODES, NumberCodes } from '../../../kernel/identifiers/certificate-number';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { Enterprise, Filing } from '../../accreditation';
import { ApprovedResult, AssessmentResult, examFault, ExamNo } from '../../assessment';
import type { ResolvedPack } from '../../catalogue';
import { Certificate, certificate } from '../certificate';
import { CertificateEvent, CertificateIssued } from '../certificate.events';
import { levelCodeOf, numberFault, yearOf } from '../series-number';
import type { ReservedNumber } from '../number-series';

export interface IssueCertificate {
  readonly certificateId: Uuid;
  readonly candidacyId: Uuid;
}
/** What must be so before a number is even thought of. */
export interface AssessmentEvidence {
  readonly result: AssessmentResult | null;
  readonly approval: ReadonlyMap<Uuid, ApprovedResult>;
  /** Which letters stand for levels without a digit, and what else the authority added to the codes of numbers; nothing where it published none. */
  readonly pack: ResolvedPack | null;
  readonly filing: Filing;
  /** The day of the assessment; absent, like its pack, from decisions made before the filing was asked here. */
  readonly examOn?: Day | null;
  readonly examPolicy?: ResolvedPack | null;
}
export interface IssueEvidence extends AssessmentEvidence {
  readonly numbers: ReadonlyMap<Uuid, ReservedNumber>;
  readonly enterprise: Enterprise;
  /** Versions of the vault's fields that are printed; null where the vault holds none, or no longer. */
  readonly nameVersion: number | null;
  readonly idNumberVersion: number | null;
}
type NotYet =
  | 'NOT_FOUND'
  | 'ALREADY_ISSUED'
  | 'ASSESSMENT_NOT_PASSED'
  | 'LEVEL_WITHOUT_CODE'
  | 'RESULT_NOT_APPROVED'
  | 'RESULT_CHANGED_SINCE_APPROVAL'
  | 'NOTICE_NOT_PUBLISHED'
  | 'RESULT_UNDER_NOTICE'
  | 'OBJECTION_OPEN'
  | ExamNo;
type Issuing = DecisionRule<Certificate, CertificateEvent, IssueCertificate, IssueEvidence, No>;
type No = NotYet | 'HOLDER_UNKNOWN' | 'NUMBER_NOT_RESERVED' | 'NUMBER_DOES_NOT_MATCH';

/**
 * A certificate follows from a passed and approved assessment once its public notice has run out with no objection
 * open for that person; everything on it comes from evidence, nothing from the caller.
 *
 * The result is read from another stream, so it may be a moment old. That is safe: approval froze the revision that
 * counts, and what is found out afterwards leads to an annulment, as it would a day later. The filing is asked for the days
 * of the examination as it is known now, since a suspension may be recorded after the approval.
 */
export const issueCertificate: Issuing = rule({
  name: 'certificate.issue-certificate',
  version: 2,
  fold: certificate,
  decide: (state, intent, evidence, { today }) => issued(state, intent, evidence, { today, standard: evidence.result?.standard }),
});
/** Before a certificate named the norm that it was assessed under; to explain what was issued then. */
export const issueCertificateUnnamed: Issuing = rule({
  ...issueCertificate,
  version: 1,
  decide: (state, intent, evidence, { today }) => issued(state, intent, evidence, { today, standard: undefined }),
});

function issued(
  state: Certificate,
  { certificateId, candidacyId }: IssueCertificate,
  evidence: IssueEvidence,
  { today, standard }: { readonly today: Day; readonly standard: string | undefined },
): ReturnType<Issuing['decide']> {
  const obstacle = obstacleTo(candidacyId, state, evidence, today);
  if (obstacle) return obstacle;
  const { filing, numbers, enterprise, nameVersion, idNumberVersion } = evidence;
  if (nameVersion === null || idNumberVersion === null || enterprise.status === 'unknown') return refuse('HOLDER_UNKNOWN');
  const reserved = numbers.get(candidacyId);
  if (!reserved) return refuse('NUMBER_NOT_RESERVED');
  const { batchId, enterpriseId, filingId, workerId, personRef, occupationCode, trade, level, source } = evidence.result!;
  const institutionCode = filing.status === 'filed' ? filing.institutionCode : '';
  const fault = numberFault(reserved.number, { institutionCode, year: yearOf(today), level }, codesOf(evidence.pack));
  if (fault) return refuse('NUMBER_DOES_NOT_MATCH', { number: reserved.number, part: fault });
  return [
    CertificateIssued({
      certificateId,
      number: reserved.number,
      candidacyId,
      batchId,
      enterpriseId,
      region: enterprise.region,
      filingId,
      workerId,
      personRef,
      nameVersion,
      idNumberVersion,
      occupationCode,
      trade,
      level,
      issuedOn: today,
      source: source && { ...source },
      ...(standard === undefined ? {} : { standard }),
    }),
  ];
}

/** Why no certificate can be issued now; also asked before a number is reserved, so that a refused request takes none. */
export function obstacleTo(candidacyId: Uuid, state: Certificate, evidence: AssessmentEvidence, today: Day): Refusal<NotYet> | undefined {
  const { result, approval, pack } = evidence;
  if (state.status !== 'blank') return refuse('ALREADY_ISSUED', { number: state.number });
  if (!result) return refuse('NOT_FOUND');
  if (result.outcome !== 'PASSED') return refuse('ASSESSMENT_NOT_PASSED', { outcome: result.outcome ?? 'INCOMPLETE' });
  if (levelCodeOf(result.level, codesOf(pack).levelCodeMap) === undefined)
    return refuse('LEVEL_WITHOUT_CODE', { level: result.level, region: pack?.pack.region ?? null });
  const approved = approval.get(candidacyId);
  if (!approved) return refuse('RESULT_NOT_APPROVED');
  if (approved.outcome !== result.outcome || approved.outcomeRevision !== result.outcomeRevision)
    return refuse('RESULT_CHANGED_SINCE_APPROVAL');
  if (approved.noticeEndsOn === null) return refuse('NOTICE_NOT_PUBLISHED');
  // The notice closes at the end of its last day: issue is possible from the next one (handbook 7).
  if (today <= approved.noticeEndsOn) return refuse('RESULT_UNDER_NOTICE', { noticeEndsOn: approved.noticeEndsOn });
  const unlawful = unlawfulExam(result, evidence, today);
  if (unlawful) return unlawful;
  return result.openObjections.length > 0 ? refuse('OBJECTION_OPEN', { objectionIds: [...result.openObjections] }) : undefined;
}

const unlawfulExam = (
  { examined }: AssessmentResult,
  { filing, examOn, examPolicy }: AssessmentEvidence,
  today: Day,
): Refusal<ExamNo> | undefined => (examOn ? examFault(examined, examOn, { filing, policy: examPolicy }, today) : undefined);

const codesOf = (pack: ResolvedPack | null): NumberCodes => pack?.pack.numbering ?? NATIONAL_CODES;
