import { Inject, Injectable } from '@nestjs/common';
import { Gathered, valueEvidence } from '../kernel/evidence';
import type { Uuid } from '../kernel/uuid';
import { EVENT_STORE, EventStore } from '../ledger/event-store.port';
import { Ledger } from '../ledger/ledger';
import { CertificatesIssuedHere, IssuedHere } from '../contexts/assessment';
import { Certificate, certificateState } from '../contexts/certificate';
import { Career, workerCareer } from '../contexts/career';
import { JoinedRecords } from '../contexts/workforce';

/**
 * Which certificates of a worker this ledger issued and still holds valid: the careers of all records that are the person
 * name them (ADR 50), their own streams tell the rest. The answer comes from several streams, so it is kept by value, with
 * the position of the log when it was read.
 */
@Injectable()
export class CareerCertificates extends CertificatesIssuedHere {
  constructor(private readonly ledger: Ledger, @Inject(EVENT_STORE) private readonly store: EventStore, private readonly records: JoinedRecords) {
    super();
  }

  async of(enterpriseId: Uuid, workerIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Gathered<readonly IssuedHere[]>>> {
    const { position } = await this.store.head();
    const records = await this.records.recordsOfEach(enterpriseId, workerIds);
    const careers = await this.ledger.evidenceEach(workerCareer, [...new Set([...records.values()].flat())]);
    // A kept career counts the other record's certificates too: each is held once.
    const named = new Map([...records].map(([workerId, all]) => [workerId, [...new Set(all.flatMap((each) => certificatesIn(careers.get(each)!.value)))]]));
    const certificates = await this.ledger.evidenceEach(certificateState, [...new Set([...named.values()].flat())]);
    return new Map([...named].map(([workerId, ids]) => {
      const held = ids.flatMap((id) => issuedHere(id, certificates.get(id)!.value));
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
