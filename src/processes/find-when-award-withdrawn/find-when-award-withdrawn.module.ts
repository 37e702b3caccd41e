import { Module } from '@nestjs/common';
import { AssessmentModule } from '../../contexts/assessment/services';
import { CertificateModule } from '../../contexts/certificate/services';
import { FindWhenAwardWithdrawn } from './find-when-award-withdrawn.process';

@Module({ imports: [AssessmentModule, CertificateModule], providers: [FindWhenAwardWithdrawn] })
export class FindWhenAwardWithdrawnModule {}
