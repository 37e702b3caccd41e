import { EnterpriseRenamed, EnterpriseSucceeded, FilingReinstated, FilingSuspended } from '../../contexts/accreditation';
import {
  ClosingProposed,
  ContestPrizeAwarded,
  ContestPrizeWithdrawn,
  EntitlementEnded,
  EntitlementStarted,
  OneOffAwarded,
  PaymentConfirmed,
  PaymentCorrected,
  PaymentRejected,
  PeriodClosed,
  RateRevised,
  RateTableAdopted,
  RateTableProposed,
  RecoveryDecided,
  RecoveryOverturned,
  RecoveryProposed,
  SettlementAwarded,
} from '../../contexts/allowance';
import {
  AppointmentEnded,
  AppointmentRenewed,
  AppointmentResumed,
  AppointmentReviewDue,
  AppointmentStarted,
  AppointmentTermReviewed,
  ApprenticePromoted,
  CertificateCounted,
  CertificateDiscounted,
  MentorAgreementAssessed,
  MentorAgreementEnded,
  MentorAgreementSigned,
  RecognitionEnded,
  RecognitionGranted,
  TeamLeaderEnded,
  TeamLeaderStarted,
  TierLowered,
  TierRaised,
  TopUpCompleted,
} from '../../contexts/career';
import { AwardRecorded, AwardWithdrawn } from '../../contexts/catalogue';
import {
  CertificateAnnulled,
  CertificateCorrected,
  CertificateIssued,
  CertificateReinstated,
  CertificateReissued,
  CertificateSuspended,
  SuspensionLifted,
} from '../../contexts/certificate';
import {
  EmploymentEnded,
  EmploymentStarted,
  ForeignCertificateRejected,
  ForeignCertificateVerified,
  PriorCertificateRecorded,
  RecordDivided,
  RecordsJoined,
  WorkerRegistered,
} from '../../contexts/workforce';
import { PublicEvent, published, publishedCause } from './public-event';

const ofWorker = ({ workerId }: { readonly workerId: string }): string => `workers/${workerId}`;
const ofPay = (data: { readonly workerId: string }): string => `${ofWorker(data)}/pay`;
const ofEntitlement = ({ enterpriseId, entitlementId }: { readonly enterpriseId: string; readonly entitlementId: string }): string =>
  `enterprises/${enterpriseId}/entitlements/${entitlementId}`;
const ofRecovery = ({ recoveryId }: { readonly recoveryId: string }): string => `recoveries/${recoveryId}`;
const ofAppointment = ({ appointmentId }: { readonly appointmentId: string }): string => `appointments/${appointmentId}`;
const ofTeam = ({ postId }: { readonly postId: string }): string => `team-leader-posts/${postId}`;
const ofAgreement = ({ agreementId }: { readonly agreementId: string }): string => `mentor-agreements/${agreementId}`;
const ofRecognition = ({ recognitionId }: { readonly recognitionId: string }): string => `recognitions/${recognitionId}`;
const ofCertificate = ({ certificateId }: { readonly certificateId: string }): string => `certificates/${certificateId}`;
const ofLinks = ({ id }: { readonly id: string }): string => `workers/${id}/links`;

const ofStatement = ({ enterpriseId, period }: { readonly enterpriseId: string; readonly period: string }): string =>
  `enterprises/${enterpriseId}/allowance-statements/${period}`;
const ofReconciliation = ({ enterpriseId, period }: { readonly enterpriseId: string; readonly period: string }): string =>
  `enterprises/${enterpriseId}/reconciliations/${period}`;
const ofRates = ({ enterpriseId, version }: { readonly enterpriseId: string; readonly version: number }): string =>
  `enterprises/${enterpriseId}/allowance-rules/${version}`;
const ofEnterprise = ({ enterpriseId }: { readonly enterpriseId: string }): string => `enterprises/${enterpriseId}`;
const ofFiling = ({ filingId }: { readonly filingId: string }): string => `filings/${filingId}`;
const ofAward = ({ awardId }: { readonly awardId: string }): string => `awards/${awardId}`;

const PAY: readonly PublicEvent[] = [
  published(RateTableProposed, ofRates, ['tableId', 'version', 'validFrom', 'validTo']),
  published(RateTableAdopted, ofRates, ['tableId', 'version', 'validFrom', 'validTo']),
  published(EntitlementStarted, ofEntitlement, [
    'entitlementId',
    'workerId',
    'item',
    'level',
    'basis',
    'basisId',
    'fromOn',
    'causeEventId',
  ]),
  published(EntitlementEnded, ofEntitlement, [
    'entitlementId',
    'workerId',
    'item',
    'basisId',
    'fromOn',
    'lastOn',
    'reason',
    'causeEventId',
  ]),
  published(RateRevised, ofEntitlement, ['entitlementId', 'workerId', 'item', 'basisId', 'tableId', 'tableVersion', 'fromOn', 'ruleId']),
  published(ClosingProposed, ofStatement, ['closingId', 'period']),
  published(PeriodClosed, ofStatement, ['closingId', 'period']),
  published(SettlementAwarded, ofPay, ['awardId', 'workerId', 'agreementId', 'grade', 'on', 'causeEventId']),
  published(OneOffAwarded, ofPay, ['awardId', 'workerId', 'kind', 'level', 'basis', 'basisId', 'certificateId', 'on', 'causeEventId']),
  published(ContestPrizeAwarded, ofPay, ['awardId', 'workerId', 'entryId', 'tier', 'rank', 'on', 'causeEventId']),
  published(ContestPrizeWithdrawn, ofPay, ['awardId', 'workerId', 'entryId', 'lastOn', 'causeEventId']),
  published(RecoveryProposed, ofRecovery, ['recoveryId', 'workerId', 'certificateId', 'fromOn', 'lastOn', 'ground', 'annulmentId']),
  published(RecoveryDecided, ofRecovery, ['recoveryId', 'workerId', 'certificateId', 'outcome', 'fromOn']),
  published(RecoveryOverturned, ofRecovery, ['recoveryId', 'workerId', 'annulmentId', 'reinstatementId']),
  published(PaymentConfirmed, ofReconciliation, ['paymentId', 'workerId', 'period', 'lineId', 'paidOn']),
  published(PaymentRejected, ofReconciliation, ['paymentId', 'workerId', 'period', 'lineId', 'reason']),
  published(PaymentCorrected, ofReconciliation, ['paymentId', 'workerId', 'period', 'lineId', 'paidOn', 'reason']),
];

const CAREERS: readonly PublicEvent[] = [
  published(TierRaised, ofWorker, ['workerId', 'fromLevel', 'toLevel', 'occupationCode', 'basis', 'basisId', 'effectiveOn']),
  published(TierLowered, ofWorker, [
    'workerId',
    'fromLevel',
    'toLevel',
    'toBasisId',
    'annulmentId',
    'certificateId',
    'decidedOn',
    'effectiveOn',
  ]),
  published(CertificateCounted, ofWorker, ['workerId', 'level', 'occupationCode', 'basis', 'basisId', 'effectiveOn']),
  published(CertificateDiscounted, ofWorker, ['workerId', 'certificateId', 'annulmentId', 'decidedOn', 'carriedBy']),
  published(AppointmentStarted, ofAppointment, ['appointmentId', 'workerId', 'level', 'occupationCode', 'fromOn', 'termEndsOn', 'basisId']),
  published(AppointmentRenewed, ofAppointment, ['appointmentId', 'workerId', 'level', 'fromOn', 'termEndsOn', 'basisId']),
  published(AppointmentResumed, ofAppointment, ['appointmentId', 'workerId', 'level', 'fromOn', 'termEndsOn', 'basisId']),
  published(AppointmentReviewDue, ofAppointment, ['appointmentId', 'workerId', 'dueOn']),
  published(AppointmentTermReviewed, ofAppointment, ['appointmentId', 'workerId', 'dueOn', 'reviewedOn', 'result']),
  published(AppointmentEnded, ofAppointment, ['appointmentId', 'workerId', 'level', 'lastOn', 'reason']),
  published(TeamLeaderStarted, ofTeam, ['postId', 'workerId', 'teamCode', 'fromOn']),
  published(TeamLeaderEnded, ofTeam, ['postId', 'workerId', 'lastOn', 'reason']),
  published(MentorAgreementSigned, ofAgreement, [
    'agreementId',
    'mentorId',
    'apprenticeId',
    'occupationCode',
    'targetLevel',
    'fromOn',
    'lastOn',
    'cohortId',
    'replaces',
  ]),
  published(MentorAgreementEnded, ofAgreement, ['agreementId', 'mentorId', 'lastOn', 'reason']),
  published(MentorAgreementAssessed, ofAgreement, ['agreementId', 'mentorId', 'apprenticeId', 'grade', 'assessedOn']),
  published(ApprenticePromoted, ofAgreement, ['agreementId', 'mentorId', 'apprenticeId', 'toLevel', 'certificateId', 'on']),
  published(RecognitionGranted, ofRecognition, [
    'recognitionId',
    'certificateId',
    'workerId',
    'level',
    'occupationCode',
    'outcome',
    'recognisedOn',
    'renews',
  ]),
  published(TopUpCompleted, ofRecognition, [
    'recognitionId',
    'certificateId',
    'workerId',
    'level',
    'occupationCode',
    'completedOn',
    'renews',
  ]),
  published(RecognitionEnded, ofRecognition, ['recognitionId', 'certificateId', 'workerId', 'annulmentId', 'decidedOn', 'effectiveOn']),
];

const CERTIFICATES: readonly PublicEvent[] = [
  published(CertificateIssued, ofCertificate, ['certificateId', 'workerId', 'occupationCode', 'level', 'issuedOn']),
  published(CertificateAnnulled, ofCertificate, [
    'certificateId',
    'annulmentId',
    'workerId',
    'occupationCode',
    'level',
    'decidedOn',
    'effectiveOn',
    'effect',
  ]),
  published(CertificateSuspended, ofCertificate, ['certificateId', 'suspensionId', 'workerId', 'decidedOn']),
  published(SuspensionLifted, ofCertificate, ['certificateId', 'suspensionId', 'workerId', 'decidedOn', 'backPay']),
  published(CertificateReinstated, ofCertificate, [
    'certificateId',
    'reinstatementId',
    'annulmentId',
    'workerId',
    'occupationCode',
    'level',
    'decidedOn',
    'effectiveOn',
    'effect',
  ]),
  published(CertificateCorrected, ofCertificate, ['certificateId', 'correctionId', 'field', 'correctedOn']),
  published(CertificateReissued, ofCertificate, ['certificateId', 'reissueId', 'printSerial', 'reissuedOn']),
];

const PEOPLE: readonly PublicEvent[] = [
  published(WorkerRegistered, ofWorker, ['workerId']),
  published(EmploymentStarted, ofWorker, ['workerId', 'spanId', 'employer', 'fromOn', 'lastOn']),
  published(EmploymentEnded, ofWorker, ['workerId', 'spanId', 'lastOn']),
  published(RecordsJoined, ({ keptId }) => ofLinks({ id: keptId }), ['linkId', 'keptId', 'otherId']),
  published(RecordDivided, ({ fromId }) => ofLinks({ id: fromId }), ['linkId', 'fromId', 'toId']),
  published(PriorCertificateRecorded, ofWorker, ['workerId', 'recordId', 'occupationCode', 'level', 'issuedOn']),
  published(ForeignCertificateVerified, ofWorker, ['workerId', 'recordId', 'occupationCode', 'level', 'issuedOn']),
  published(ForeignCertificateRejected, ofWorker, ['workerId', 'recordId', 'hasCounted']),
];

const ENTERPRISES: readonly PublicEvent[] = [
  published(EnterpriseRenamed, ofEnterprise, ['fromOn']),
  published(EnterpriseSucceeded, ofEnterprise, ['successorId', 'extent', 'fromOn']),
  // Which rows of the scope: the filing says it.
  published(FilingSuspended, ofFiling, ['filingId', 'suspensionId', 'decidedOn', 'fromOn']),
  published(FilingReinstated, ofFiling, ['filingId', 'suspensionId', 'decidedOn', 'fromOn']),
];

/** The register of awards is nobody's: an entry is told to whoever pays a prize for it, just before the prize. */
const CAUSES: readonly PublicEvent[] = [
  publishedCause(AwardRecorded, ofAward, ['awardId', 'kind', 'tier', 'rank', 'occupationCode', 'awardedOn'], ContestPrizeAwarded),
  publishedCause(AwardWithdrawn, ofAward, ['awardId', 'fromOn'], ContestPrizeWithdrawn),
];

/**
 * What the feed tells: what pay follows from, and the events that the causes of entitlements and adjustments name. A reader's positions hang on
 * this list: a stored event that is new may join it, one of which there are any already may not (ADR 102).
 */
export const PUBLIC_EVENTS: readonly PublicEvent[] = [...PAY, ...CAREERS, ...CERTIFICATES, ...PEOPLE, ...ENTERPRISES, ...CAUSES];
