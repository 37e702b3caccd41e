import { DynamicModule, Global, Module } from '@nestjs/common';
import { CredentialSigner, type CredentialParts } from './credential-signer.provider';

/** What signs portable credentials, for whoever says something in one. */
@Global()
@Module({})
export class CredentialsModule {
  static of(parts: CredentialParts): DynamicModule {
    const providers = [{ provide: CredentialSigner, useValue: new CredentialSigner(parts) }];
    return { module: CredentialsModule, providers, exports: providers };
  }
}
