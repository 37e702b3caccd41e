import { Module } from '@nestjs/common';
import { CertificateModule } from '../../contexts/certificate';
import { WorkforceModule } from '../../contexts/workforce';
import { FindWhenBasisAnnulled } from './find-when-basis-annulled.process';

@Module({ imports: [CertificateModule, WorkforceModule], providers: [FindWhenBasisAnnulled] })
export class FindWhenBasisAnnulledModule {}
