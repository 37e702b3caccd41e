import { Global, Module } from '@nestjs/common';
import { BatchesUnderFiling, PayEvidence, YearlyFacts } from '../contexts/accreditation';
import { CertificatesIssuedHere } from '../contexts/assessment';
import { FilingPracticeModule } from '../read-models/filing-practice/filing-practice.module';
import { CareerCertificates } from './career-certificates.provider';
import { PractisedBatches } from './practised-batches.provider';
import { PractisedFacts } from './practised-facts.provider';
import { ShownPayEvidence } from './shown-pay-evidence.provider';

/** Where an earlier context's declared need meets a later context's answer (decision 22). */
@Global()
@Module({
  imports: [FilingPracticeModule],
  providers: [
    { provide: CertificatesIssuedHere, useClass: CareerCertificates },
    { provide: BatchesUnderFiling, useClass: PractisedBatches },
    { provide: YearlyFacts, useClass: PractisedFacts },
    { provide: PayEvidence, useClass: ShownPayEvidence },
  ],
  exports: [
    CertificatesIssuedHere,
    BatchesUnderFiling,
    YearlyFacts,
    PayEvidence,
  ],
})
export class BindingsModule {}
