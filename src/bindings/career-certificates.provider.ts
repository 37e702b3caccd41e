import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Ledger } from '../ledger/ledger';
import { CertificatesIssuedHere, IssuedHere } from '../contexts/assessment';
import { Certificate, certificateState } from '../contexts/certificate';
import { Career, workerCareer } from '../contexts/career';

/**
 * Which certificates of a worker this ledger issued and still holds valid: the career names them, their own streams tell
 * the rest. The answer comes from several streams, so it is kept by value, with the position of the log when it was read.
 */
@Injectable()
export class CareerCertificates extends CertificatesIssuedHere {
  constructor(private readonly ledger: Ledger, @Inject(EVENT_STORE) private readonly store: EventStore) {
    super();
  }

  async of(workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly IssuedHere[]>>> {
    const { position } = await this.store.head();
    const careers = await this.ledger.evidenceEach(workerCareer, workerIds);
    const ids = workerIds.flatMap((workerId) => certificatesIn(careers.get(workerId)!.value));
    const certificates = await this.ledger.evidenceEach(certificateState, ids);
    return new Map(workerIds.map((workerId) => {
      const held = certificatesIn(careers.get(workerId)!.value).flatMap((id) => issuedHere(id, certificates.get(id)!.value));
      return [workerId, valueEvidence('career.certificates-issued-here', position, held)];
    }));
  }
}

const certificatesIn = ({ credentials }: Career): readonly Uuid[] => credentials.flatMap(({ basis, basisId }) => (basis === 'CERTIFICATE' ? [basisId] : []));

/** As plain values: that is how the decision's metadata keep them. */
function issuedHere(recordId: Uuid, certificate: Certificate) {
  if (certificate.status !== 'in-force') return [];
  const { level, occupationCode, trade, number, issuedOn } = certificate;
  return [{ recordId, level, occupationCode, trade, number, issuedOn }];
}
