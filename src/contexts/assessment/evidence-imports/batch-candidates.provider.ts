import { Inject, Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { Vault } from '../../../people/vault.provider';
import { BatchRegister } from '../batch-register/batch-register.query';
import { candidacyRecord } from '../candidacy';
import type { EvidenceJob } from './evidence-job';
import type { Candidate } from './judged-file';

const PURPOSE = 'EVIDENCE_MATCH';

/** Who may be meant by the names of files: the candidates of a batch that were not withdrawn. Their names and numbers are read for it, which the access log keeps. */
@Injectable()
export class BatchCandidates {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
    private readonly register: BatchRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async of({ batchId, enterpriseId, envelope: { actor } }: EvidenceJob): Promise<readonly Candidate[]> {
    const { position } = await this.store.head();
    const candidacies = await this.ledger.evidenceEach(candidacyRecord, await this.register.candidacyIds(batchId, position));
    const people = new Map<Uuid, Uuid[]>();
    for (const { value } of candidacies.values()) {
      if (value.status === 'registered') people.set(value.personRef, [...(people.get(value.personRef) ?? []), value.candidacyId]);
    }
    if (people.size === 0) return [];
    const shown = await this.vault.reveal({
      reader: { actor, tenant: enterpriseId },
      refs: [...people.keys()],
      fields: ['name', 'idNumber'],
      purpose: PURPOSE,
    });
    return [...people].flatMap(([personRef, candidacyIds]) => {
      const person = shown.get(personRef);
      if (!person || person === 'ERASED' || !person.idNumber) return [];
      return [{ personRef, candidacyIds, name: person.name?.value ?? '', idNumber: person.idNumber.value }];
    });
  }
}
