import { Global, Module } from '@nestjs/common';
import { CertificatesIssuedHere } from '../contexts/assessment';
import { CertificateModule } from '../contexts/certificate';
import { RegisterOfIssued } from './issued-here.provider';

/** Where an earlier context's declared need meets a later context's answer (decision 22). */
@Global()
@Module({
  imports: [CertificateModule],
  providers: [{ provide: CertificatesIssuedHere, useClass: RegisterOfIssued }],
  exports: [CertificatesIssuedHere],
})
export class BindingsModule {}
