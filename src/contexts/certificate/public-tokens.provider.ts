import { Inject, Injectable } from '@nestjs/common';
import type { Uuid } from '../../kernel/uuid';
import { KEY_STORE, KeyStore } from '../../keys/key-store.port';
import { certificateOfToken, publicToken, publicTokenKey } from './public-token.hash';

/** The address behind a certificate's QR code. */
@Injectable()
export class PublicTokens {
  private readonly key: Buffer;

  constructor(@Inject(KEY_STORE) { secrets }: KeyStore) {
    this.key = publicTokenKey(secrets.idKey);
  }

  /** From the root of this service: `/v/…`. */
  pathOf(certificateId: string): string {
    return `/v/${publicToken(this.key, certificateId as Uuid)}`;
  }

  certificateOf(token: string): Uuid | undefined {
    return certificateOfToken(this.key, token);
  }
}
