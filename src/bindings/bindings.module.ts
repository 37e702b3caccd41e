import { Global, Module } from '@nestjs/common';
import { CertificatesIssuedHere } from '../contexts/assessment';
import { AllowanceModule } from '../contexts/allowance';
import { EffectsOfAnnulment } from '../contexts/certificate';
import { AnnulmentEffects } from './annulment-effects.provider';
import { CareerCertificates } from './career-certificates.provider';

/** Where an earlier context's declared need meets a later context's answer (decision 22). */
@Global()
@Module({
  imports: [AllowanceModule],
  providers: [{ provide: CertificatesIssuedHere, useClass: CareerCertificates }, { provide: EffectsOfAnnulment, useClass: AnnulmentEffects }],
  exports: [CertificatesIssuedHere, EffectsOfAnnulment],
})
export class BindingsModule {}
