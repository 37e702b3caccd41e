import { Global, Module } from '@nestjs/common';
import { ReadingRetention } from '../contexts/access';
import { BatchesUnderFiling, CertificatesInLookup, PayEvidence, YearlyFacts } from '../contexts/accreditation';
import { CertificatesIssuedHere, MentoringsOfEnterprise, PassedGradings } from '../contexts/assessment';
import { AllowanceModule } from '../contexts/allowance/services';
import { CareerModule } from '../contexts/career/services';
import { EffectsOfAnnulment } from '../contexts/certificate';
import { FlaggedRows } from '../contexts/supervision';
import { KeptRecords } from '../contexts/workforce';
import { AnomaliesModule } from '../read-models/anomalies/anomalies.module';
import { AnnulmentEffects } from './annulment-effects.provider';
import { FilingPracticeModule } from '../read-models/filing-practice/filing-practice.module';
import { CareerCertificates } from './career-certificates.provider';
import { CareerGradings } from './career-gradings.provider';
import { CareerMentorings } from './career-mentorings.provider';
import { KeptRecordsModule } from '../read-models/kept-records/kept-records.module';
import { ScheduledRecords } from '../read-models/kept-records/kept-records.query';
import { FeedModule } from '../read-models/feed/feed.module';
import { ToldEvents } from '../webhooks/told-events';
import { FeedEvents } from './feed-events.provider';
import { FlaggedAnomalies } from './flagged-anomalies.provider';
import { ComputedPayEvidence } from './computed-pay-evidence.provider';
import { PackRetention } from './pack-retention.provider';
import { PractisedBatches } from './practised-batches.provider';
import { PractisedFacts } from './practised-facts.provider';
import { PractisedLookup } from './practised-lookup.provider';
import { TroubledEndpoints } from '../read-models/work-list/troubled-endpoints.port';
import { WebhooksInTrouble } from './webhooks-in-trouble.provider';

/** Where an earlier context's declared need meets a later context's answer (decision 22). */
@Global()
@Module({
  imports: [AllowanceModule, FilingPracticeModule, CareerModule, AnomaliesModule, FeedModule, KeptRecordsModule],
  providers: [
    { provide: ReadingRetention, useClass: PackRetention },
    { provide: CertificatesIssuedHere, useClass: CareerCertificates },
    { provide: EffectsOfAnnulment, useClass: AnnulmentEffects },
    { provide: BatchesUnderFiling, useClass: PractisedBatches },
    { provide: CertificatesInLookup, useClass: PractisedLookup },
    { provide: YearlyFacts, useClass: PractisedFacts },
    { provide: MentoringsOfEnterprise, useClass: CareerMentorings },
    { provide: PassedGradings, useClass: CareerGradings },
    { provide: PayEvidence, useClass: ComputedPayEvidence },
    { provide: KeptRecords, useExisting: ScheduledRecords },
    { provide: FlaggedRows, useClass: FlaggedAnomalies },
    { provide: ToldEvents, useClass: FeedEvents },
    { provide: TroubledEndpoints, useClass: WebhooksInTrouble },
  ],
  exports: [
    ReadingRetention,
    CertificatesIssuedHere,
    EffectsOfAnnulment,
    BatchesUnderFiling,
    CertificatesInLookup,
    YearlyFacts,
    MentoringsOfEnterprise,
    PassedGradings,
    PayEvidence,
    FlaggedRows,
    KeptRecords,
    ToldEvents,
    TroubledEndpoints,
  ],
})
export class BindingsModule {}
