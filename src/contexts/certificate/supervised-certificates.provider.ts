import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { problem } from '../../http/refused';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { certificateState, IssuedCertificate } from './certificate';

/** Certificates that a regulator may act on: those of its region. Others answer like certificates that are not there. */
@Injectable()
export class SupervisedCertificates {
  constructor(private readonly ledger: Ledger) {}

  async find(certificateId: Uuid, { region }: Caller): Promise<IssuedCertificate> {
    const { value: certificate } = await this.ledger.evidence(certificateState, certificateId);
    if (certificate.status === 'blank' || !region || !certificate.region.startsWith(region)) throw problem('NOT_FOUND');
    return certificate;
  }
}
