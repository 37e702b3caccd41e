import { Module } from '@nestjs/common';
import { CertificateModule } from '../../contexts/certificate/services';
import { WorkforceModule } from '../../contexts/workforce/services';
import { FindWhenBasisAnnulled } from './find-when-basis-annulled.process';

@Module({ imports: [CertificateModule, WorkforceModule], providers: [FindWhenBasisAnnulled] })
export class FindWhenBasisAnnulledModule {}
