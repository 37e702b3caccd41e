import { Injectable } from '@nestjs/common';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import { isRefusal, Refusal } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { DerivedIds } from '../../../../ledger/derived-ids.provider';
import { Ledger } from '../../../../ledger/ledger';
import { Vault } from '../../../../people/vault.provider';
import { RegisterWorker, registerWorker } from '../../../workforce';
import type { OpenBatch } from '../../batch';
import { inChunks } from './applied-rows';
import { ImportEnvelopes } from './import-envelope.provider';
import type { ImportJob } from '../jobs/import-job';
import type { PersonInFile } from '../checking/people-in-file';

/** People written to the vault with one commit, and workers recorded together. */
const PEOPLE_PER_CHUNK = 500;

export interface AppliedPerson {
  readonly workerId: Uuid;
  /** Something about the person is not as this enterprise told it before. */
  readonly isChanged: boolean;
  /** Why the person is no worker here. */
  readonly refusal: Refusal | null;
}

/** The vault first, idempotent by documents; then the ledger learns of references alone (decision 13). */
@Injectable()
export class ApplyPeople {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
    private readonly ids: DerivedIds,
    private readonly envelopes: ImportEnvelopes,
  ) {}

  /** By person key. */
  async run(
    job: ImportJob,
    batch: OpenBatch,
    people: readonly PersonInFile[],
    goOn: () => Promise<void>,
  ): Promise<ReadonlyMap<string, AppliedPerson>> {
    const applied = new Map<string, AppliedPerson>();
    for (const chunk of inChunks(people, PEOPLE_PER_CHUNK)) {
      await goOn();
      for (const [key, person] of await this.chunk(job, batch, chunk))
        applied.set(key, { ...person, isChanged: person.isChanged || (applied.get(key)?.isChanged ?? false) });
    }
    return applied;
  }

  private async chunk(
    job: ImportJob,
    { enterpriseId, region }: OpenBatch,
    people: readonly PersonInFile[],
  ): Promise<ReadonlyMap<string, AppliedPerson>> {
    const registered = await this.vault.register(
      people.map(({ details }) => details),
      { tenant: enterpriseId },
    );
    const intents = new Map<string, RegisterWorker>();
    for (const [index, { key, employeeNo, source }] of people.entries()) {
      const personRef = registered[index]!.ref;
      // The first row that names a person counts.
      if (!intents.has(key))
        intents.set(key, { workerId: this.ids.workerId(enterpriseId, personRef), enterpriseId, region, personRef, employeeNo, source });
    }
    const outcomes = await this.ledger.recordEach(
      [...intents.values()].map((intent) => ({
        rule: registerWorker,
        id: intent.workerId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: this.envelopes.of(job, 'worker', intent),
      })),
    );
    const changed = new Set(people.filter((_, index) => registered[index]!.changed.length > 0).map(({ key }) => key));
    return new Map(
      [...intents].map(([key, { workerId }], index) => {
        const outcome = outcomes[index]!;
        return [key, { workerId, isChanged: changed.has(key), refusal: isRefusal(outcome) ? outcome : null }];
      }),
    );
  }
}
