import { Module } from '@nestjs/common';
import { CertificateModule } from '../../contexts/certificate/services';
import { WorkerPassportModule } from '../worker-passport/worker-passport.module';
import { CertificateEvidenceController } from './certificate-evidence.controller';
import { EvidenceFiles } from './evidence-file.query';
import { WorkerEvidenceController } from './worker-evidence.controller';

/** What proves a certificate, or all that is known of a person, to whoever does not believe us. */
@Module({
  imports: [CertificateModule, WorkerPassportModule],
  controllers: [CertificateEvidenceController, WorkerEvidenceController],
  providers: [EvidenceFiles],
})
export class EvidenceFileModule {}
