import { Global, Module } from '@nestjs/common';
import { CertificatesIssuedHere } from '../contexts/assessment';
import { CareerCertificates } from './career-certificates.provider';

/** Where an earlier context's declared need meets a later context's answer (decision 22). */
@Global()
@Module({
  providers: [{ provide: CertificatesIssuedHere, useClass: CareerCertificates }],
  exports: [CertificatesIssuedHere],
})
export class BindingsModule {}
