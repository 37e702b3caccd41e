import { Global, Module } from '@nestjs/common';
import { CertificatesIssuedHere, MentoringsOfEnterprise } from '../contexts/assessment';
import { CareerCertificates } from './career-certificates.provider';
import { CareerMentorings } from './career-mentorings.provider';

/** Where an earlier context's declared need meets a later context's answer (decision 22). */
@Global()
@Module({
  providers: [
    { provide: CertificatesIssuedHere, useClass: CareerCertificates },
    { provide: MentoringsOfEnterprise, useClass: CareerMentorings },
  ],
  exports: [CertificatesIssuedHere, MentoringsOfEnterprise],
})
export class BindingsModule {}
