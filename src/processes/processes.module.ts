import type { DynamicModule, Type } from '@nestjs/common';
import { BanRefilingWhenFilingCancelledModule } from './ban-refiling-when-filing-cancelled/ban-refiling-when-filing-cancelled.module';
import { CarryOutBulkOrderWhenConfirmedModule } from './carry-out-bulk-order-when-confirmed/carry-out-bulk-order-when-confirmed.module';
import { CertifyWhenNoticeClosesModule } from './certify-when-notice-closes/certify-when-notice-closes.module';
import { CloseNoticeWhenDayBeginsModule } from './close-notice-when-day-begins/close-notice-when-day-begins.module';
import { DestroyDataWhenErasedModule } from './destroy-data-when-erased/destroy-data-when-erased.module';
import { ProposeErasuresWhenDayBeginsModule } from './propose-erasures-when-day-begins/propose-erasures-when-day-begins.module';
import { DivideCareersWhenRecordDividedModule } from './divide-careers-when-record-divided/divide-careers-when-record-divided.module';
import { EndAllowancesWhenEmploymentEndsModule } from './end-allowances-when-employment-ends/end-allowances-when-employment-ends.module';
import { EndAppointmentWhenCertificateAnnulledModule } from './end-appointment-when-certificate-annulled/end-appointment-when-certificate-annulled.module';
import { FindWhenAwardWithdrawnModule } from './find-when-award-withdrawn/find-when-award-withdrawn.module';
import { FindWhenBasisAnnulledModule } from './find-when-basis-annulled/find-when-basis-annulled.module';
import { FindWhenResultUndoneModule } from './find-when-result-undone/find-when-result-undone.module';
import { JoinCareersWhenRecordsJoinedModule } from './join-careers-when-records-joined/join-careers-when-records-joined.module';
import { ExpireFilingsWhenDayBeginsModule } from './expire-filings-when-day-begins/expire-filings-when-day-begins.module';
import { LowerTierWhenAnnulledModule } from './lower-tier-when-annulled/lower-tier-when-annulled.module';
import { LowerTierWhenPriorCertificateRejectedModule } from './lower-tier-when-prior-certificate-rejected/lower-tier-when-prior-certificate-rejected.module';
import { OverturnRecoveriesWhenReinstatedModule } from './overturn-recoveries-when-reinstated/overturn-recoveries-when-reinstated.module';
import { PayContestPrizesWhenAwardRecordedModule } from './pay-contest-prizes-when-award-recorded/pay-contest-prizes-when-award-recorded.module';
import { PayFirstAwardsWhenTierRaisedModule } from './pay-first-awards-when-tier-raised/pay-first-awards-when-tier-raised.module';
import { PayMentorsWhenApprenticePromotedModule } from './pay-mentors-when-apprentice-promoted/pay-mentors-when-apprentice-promoted.module';
import { ProposeRecoveryWhenAnnulledModule } from './propose-recovery-when-annulled/propose-recovery-when-annulled.module';
import { RaiseTierWhenCertifiedModule } from './raise-tier-when-certified/raise-tier-when-certified.module';
import { RaiseTierWhenPriorCertificateRecordedModule } from './raise-tier-when-prior-certificate-recorded/raise-tier-when-prior-certificate-recorded.module';
import { RaiseTierWhenReinstatedModule } from './raise-tier-when-reinstated/raise-tier-when-reinstated.module';
import { ResumeAllowancesWhenEmploymentStartsModule } from './resume-allowances-when-employment-starts/resume-allowances-when-employment-starts.module';
import { ReviseRatesWhenTableAdoptedModule } from './revise-rates-when-table-adopted/revise-rates-when-table-adopted.module';
import { SealReadingsWhenDayBeginsModule } from './seal-readings-when-day-begins/seal-readings-when-day-begins.module';
import { SettleAgreementWhenAssessedModule } from './settle-agreement-when-assessed/settle-agreement-when-assessed.module';
import { SettleAllowancesWhenRecordsLinkedModule } from './settle-allowances-when-records-linked/settle-allowances-when-records-linked.module';
import { SettleAllowancesWhenRecoveryDecidedModule } from './settle-allowances-when-recovery-decided/settle-allowances-when-recovery-decided.module';
import { SettleMentorAllowanceWhenAgreementMovesModule } from './settle-mentor-allowance-when-agreement-moves/settle-mentor-allowance-when-agreement-moves.module';
import { SettleSkillAllowanceWhenCertificateSuspendedModule } from './settle-skill-allowance-when-certificate-suspended/settle-skill-allowance-when-certificate-suspended.module';
import { SettleSkillAllowanceWhenTierMovesModule } from './settle-skill-allowance-when-tier-moves/settle-skill-allowance-when-tier-moves.module';
import { SettleTeamLeaderAllowanceWhenPostMovesModule } from './settle-team-leader-allowance-when-post-moves/settle-team-leader-allowance-when-post-moves.module';
import { RaiseTierWhenRecognisedModule } from './raise-tier-when-recognised/raise-tier-when-recognised.module';
import { EndRecognitionsWhenAnnulledModule } from './end-recognitions-when-annulled/end-recognitions-when-annulled.module';
import { LowerTierWhenRecognitionEndsModule } from './lower-tier-when-recognition-ends/lower-tier-when-recognition-ends.module';
import { WarnOfRenewalWhenDayBeginsModule } from './warn-of-renewal-when-day-begins/warn-of-renewal-when-day-begins.module';
import { EndAgreementsWhenEmploymentEndsModule } from './end-agreements-when-employment-ends/end-agreements-when-employment-ends.module';
import { EndAgreementsWhenMentorFallsModule } from './end-agreements-when-mentor-falls/end-agreements-when-mentor-falls.module';
import { EndPostsWhenEmploymentEndsModule } from './end-posts-when-employment-ends/end-posts-when-employment-ends.module';
import { ExpireAppointmentsWhenDayBeginsModule } from './expire-appointments-when-day-begins/expire-appointments-when-day-begins.module';
import { OpenFindingWhenAnomalyJudgedModule } from './open-finding-when-anomaly-judged/open-finding-when-anomaly-judged.module';
import { RecordPromotionWhenApprenticeRisesModule } from './record-promotion-when-apprentice-rises/record-promotion-when-apprentice-rises.module';
import { WarnOfTermReviewWhenDayBeginsModule } from './warn-of-term-review-when-day-begins/warn-of-term-review-when-day-begins.module';

/** What happens across contexts, one module per act-when-fact. */
export const PROCESS_MODULES: readonly (Type | DynamicModule)[] = [
  ExpireFilingsWhenDayBeginsModule,
  WarnOfRenewalWhenDayBeginsModule,
  BanRefilingWhenFilingCancelledModule,
  CloseNoticeWhenDayBeginsModule,
  CertifyWhenNoticeClosesModule,
  FindWhenResultUndoneModule,
  FindWhenBasisAnnulledModule,
  FindWhenAwardWithdrawnModule,
  CarryOutBulkOrderWhenConfirmedModule,
  RaiseTierWhenCertifiedModule,
  RaiseTierWhenPriorCertificateRecordedModule,
  LowerTierWhenAnnulledModule,
  LowerTierWhenPriorCertificateRejectedModule,
  RaiseTierWhenReinstatedModule,
  JoinCareersWhenRecordsJoinedModule,
  DivideCareersWhenRecordDividedModule,
  EndAppointmentWhenCertificateAnnulledModule,
  EndAllowancesWhenEmploymentEndsModule,
  ResumeAllowancesWhenEmploymentStartsModule,
  SettleAllowancesWhenRecordsLinkedModule,
  SettleMentorAllowanceWhenAgreementMovesModule,
  SettleSkillAllowanceWhenTierMovesModule,
  WarnOfTermReviewWhenDayBeginsModule,
  ExpireAppointmentsWhenDayBeginsModule,
  EndPostsWhenEmploymentEndsModule,
  EndAgreementsWhenEmploymentEndsModule,
  EndAgreementsWhenMentorFallsModule,
  RecordPromotionWhenApprenticeRisesModule,
  SettleSkillAllowanceWhenCertificateSuspendedModule,
  SettleTeamLeaderAllowanceWhenPostMovesModule,
  ProposeRecoveryWhenAnnulledModule,
  OverturnRecoveriesWhenReinstatedModule,
  SettleAllowancesWhenRecoveryDecidedModule,
  PayMentorsWhenApprenticePromotedModule,
  PayFirstAwardsWhenTierRaisedModule,
  PayContestPrizesWhenAwardRecordedModule,
  SettleAgreementWhenAssessedModule,
  ReviseRatesWhenTableAdoptedModule,
  RaiseTierWhenRecognisedModule,
  EndRecognitionsWhenAnnulledModule,
  LowerTierWhenRecognitionEndsModule,
  ProposeErasuresWhenDayBeginsModule,
  DestroyDataWhenErasedModule,
  SealReadingsWhenDayBeginsModule,
  OpenFindingWhenAnomalyJudgedModule,
];
