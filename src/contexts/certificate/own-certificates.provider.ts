import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { certificateState, IssuedCertificate } from './certificate';

/** Papers are kept by whoever issued them; to all others the certificate does not exist. */
@Injectable()
export class OwnCertificates {
  constructor(private readonly ledger: Ledger) {}

  /** @throws NOT_FOUND where the certificate is unknown or another's */
  async mustBeOf({ tenant }: Caller, certificateId: Uuid): Promise<IssuedCertificate> {
    const { value: certificate } = await this.ledger.evidence(certificateState, certificateId);
    if (certificate.status === 'blank' || certificate.enterpriseId !== tenant) throw problem('NOT_FOUND');
    return certificate;
  }
}
