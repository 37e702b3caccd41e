import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Ledger } from '../ledger/ledger';
import { CertificatesIssuedHere, IssuedHere } from '../contexts/assessment';
import { Certificate, certificateState } from '../contexts/certificate';
import { Career } from '../contexts/career';
import { PersonCareers } from '../contexts/career/services';

/**
 * Which certificates of a worker this ledger issued and still holds valid: the careers of all records that are the person
 * name them (ADR 50), their own streams tell the rest. The answer comes from several streams, so it is kept by value, with
 * the position of the log when it was read.
 */
@Injectable()
export class CareerCertificates extends CertificatesIssuedHere {
  constructor(
    private readonly ledger: Ledger,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly people: PersonCareers,
  ) {
    super();
  }

  async of(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly IssuedHere[]>>> {
    const { position } = await this.store.head();
    const careers = await this.people.of(enterpriseId, workerIds);
    const certificates = await this.ledger.evidenceEach(certificateState, [...new Set([...careers.values()].flatMap(certificatesIn))]);
    return new Map(
      [...careers].map(([workerId, career]) => {
        const held = certificatesIn(career).flatMap((id) => issuedHere(id, certificates.get(id)!.value));
        return [workerId, valueEvidence('career.certificates-issued-here', position, held)];
      }),
    );
  }
}

const certificatesIn = ({ credentials }: Career): readonly Uuid[] =>
  credentials.flatMap(({ basis, basisId }) => (basis === 'CERTIFICATE' ? [basisId] : []));

/** As plain values: that is how the decision's metadata keep them. */
function issuedHere(recordId: Uuid, certificate: Certificate) {
  if (certificate.status !== 'in-force') return [];
  const { level, occupationCode, trade, number, issuedOn } = certificate;
  return [{ recordId, level, occupationCode, trade, number, issuedOn }];
}
