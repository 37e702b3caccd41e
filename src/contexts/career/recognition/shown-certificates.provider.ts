import { Inject, Injectable } from '@nestjs/common';
import type { EvidenceSet } from '../../../kernel/evidence';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { certificateState } from '../../certificate';
import { CertificateRegister } from '../../certificate/services';
import { workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import type { ShownCertificate, ShownEvidence } from './shown-certificate';

/** A paper names its number and nothing else; which certificate that is, and what is known of it. */
@Injectable()
export class ShownCertificates {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly register: CertificateRegister,
    private readonly records: JoinedRecords,
  ) {}

  /** One enterprise looks at one certificate in one stream, so that it decides once. A number that nobody has is a certificate that is blank. */
  async named(number: string, enterpriseId: Uuid, workerId: Uuid): Promise<ShownCertificate> {
    const { position } = await this.store.head();
    const certificateId = (await this.register.idOf(number, position)) ?? this.ids.of('no-certificate', number);
    return { recognitionId: this.ids.of('recognition', enterpriseId, certificateId), enterpriseId, workerId, certificateId };
  }

  async evidence({ enterpriseId, workerId, certificateId }: ShownCertificate): Promise<EvidenceSet<ShownEvidence>> {
    const { position } = await this.store.head();
    const others = (await this.records.otherPersons(enterpriseId, [workerId])).get(workerId)!;
    return {
      worker: await this.ledger.evidence(workerRecord, workerId),
      otherPersons: valueEvidence('workforce.other-persons', position, [...others]),
      certificate: await this.ledger.evidence(certificateState, certificateId),
    };
  }
}
