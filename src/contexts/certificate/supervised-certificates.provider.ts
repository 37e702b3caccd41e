import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { supervises } from '../../access/tier';
import { problem } from '../../http/refused';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { certificateState, IssuedCertificate } from './certificate';

/** Certificates that a regulator may act on: those of its region and tier. Others answer like certificates that are not there. */
@Injectable()
export class SupervisedCertificates {
  constructor(private readonly ledger: Ledger) {}

  async find(certificateId: Uuid, { region, ...tier }: Caller): Promise<IssuedCertificate> {
    const { value: certificate } = await this.ledger.evidence(certificateState, certificateId);
    if (certificate.status === 'blank' || !region || !certificate.region.startsWith(region) || !supervises(tier, [certificate.level])) throw problem('NOT_FOUND');
    return certificate;
  }
}
