import { DynamicModule, Module } from '@nestjs/common';
import type { Pool } from 'pg';
import { CatalogueModule } from '../contexts/catalogue/services';
import { CertificateModule } from '../contexts/certificate/services';
import { PUBLIC_ADDRESSES, publicAddresses } from './public-addresses';
import { TokenAnswers } from './token-answers.provider';
import { VerificationController } from './verification.controller';
import { Verifier } from './verifier.provider';
import { Visits } from './visits.provider';

export interface VerificationParts {
  readonly pool: Pool;
  /** PUBLIC_URL. */
  readonly publicUrl: string | undefined;
}

/** What everybody may ask about a certificate (ADR 141). */
@Module({})
export class VerificationModule {
  static of({ pool, publicUrl }: VerificationParts): DynamicModule {
    const providers = [
      Verifier,
      TokenAnswers,
      { provide: Visits, useValue: new Visits(pool) },
      { provide: PUBLIC_ADDRESSES, useValue: publicAddresses(publicUrl) },
    ];
    return { module: VerificationModule, imports: [CatalogueModule, CertificateModule], controllers: [VerificationController], providers };
  }
}
