import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { supervises } from '../../access/tier';
import { problem } from '../../http/problems/refused';
import { isInRegion } from '../../kernel/region';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { type Certificate, certificateState, type IssuedCertificate } from './certificate';

/** What an authority's key is bound to. */
export type Supervising = Pick<Caller, 'region' | 'upToLevel'>;
export const isSupervised = (certificate: Certificate, { region, ...tier }: Supervising): certificate is IssuedCertificate =>
  certificate.status !== 'blank' && isInRegion(certificate.region, region) && supervises(tier, [certificate.level]);

/** Certificates that a regulator may act on: those of its region and tier. Others answer like certificates that are not there. */
@Injectable()
export class SupervisedCertificates {
  constructor(private readonly ledger: Ledger) {}

  async find(certificateId: Uuid, caller: Supervising): Promise<IssuedCertificate> {
    const { value: certificate } = await this.ledger.evidence(certificateState, certificateId);
    if (!isSupervised(certificate, caller)) throw problem('NOT_FOUND');
    return certificate;
  }
}
