import { Module } from '@nestjs/common';
import { CertificateModule } from '../../contexts/certificate/services';
import { CertificateEvidenceController } from './certificate-evidence.controller';
import { EvidenceFiles } from './evidence-file.query';

@Module({ imports: [CertificateModule], controllers: [CertificateEvidenceController], providers: [EvidenceFiles] })
export class EvidenceFileModule {}
