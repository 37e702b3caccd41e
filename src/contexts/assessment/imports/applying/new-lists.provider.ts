import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { isRefusal, Refusal } from '../../../../kernel/refusal';
import type { Uuid } from '../../../../kernel/uuid';
import { EVENT_STORE, EventStore } from '../../../../ledger/event-store.port';
import { Ledger } from '../../../../ledger/ledger';
import { batchRecord } from '../../batch';
import { BatchRegister } from '../../batch-register/batch-register.query';
import { candidacyRecord, RegisteredCandidacy } from '../../candidacy';
import { withdrawCandidate } from '../../withdraw-candidate/withdraw-candidate';
import { inChunks } from './applied-rows';
import { sizeFault } from '../checking/check-context';
import { ImportEnvelopes } from './import-envelope.provider';
import type { ImportJob } from '../jobs/import-job';
import { ImportWithdrawal, ImportWithdrawals, WITHDRAWN } from '../jobs/import-withdrawals.provider';
import type { ListedPeople } from './new-list';
import { previewOf } from './new-list.hash';

/** People withdrawn together, each by an event of their own. */
const WITHDRAWALS_PER_CHUNK = 200;

/** What a judged file would make of the batch, as a job keeps it. */
export interface Preview {
  readonly newList: ImportJob['newList'];
  readonly keep: (connection: PoolClient) => Promise<void>;
  /** The batch holds no more: the rows may be looked at, and none is registered. */
  readonly sizeFault: Refusal | null;
}

/** Lists that stand alone (以本表为准): whom they withdraw is shown before, and only those who were shown are withdrawn. */
@Injectable()
export class NewLists {
  constructor(
    private readonly ledger: Ledger,
    private readonly register: BatchRegister,
    private readonly envelopes: ImportEnvelopes,
    private readonly withdrawals: ImportWithdrawals,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  /** Who is in the batch. To be asked before a check records anything, which read models would have to be waited for. */
  async inBatch({ batchId }: Pick<ImportJob, 'batchId'>): Promise<readonly Uuid[]> {
    const { position } = await this.store.head();
    return this.register.candidacyIds(batchId, position);
  }

  async previewed({ importId, match }: ImportJob, listed: ListedPeople, ids: readonly Uuid[]): Promise<Preview> {
    // Whoever was withdrawn takes no place; who that is needs to be known only where it matters.
    const isFull = sizeFault(ids.length + listed.newCandidates) !== null;
    const isWhole = match === 'replaceList';
    const standing = isFull || isWhole ? await this.standing(ids) : [];
    const absent = isWhole ? listed.absentOf(standing) : [];
    return {
      sizeFault: isFull ? sizeFault(standing.length + listed.newCandidates - absent.length) : null,
      newList: isWhole ? { withdrawals: absent.length, preview: previewOf(importId, absent), unreadableRows: listed.unreadableRows } : null,
      keep: (connection) => this.withdrawals.replace(connection, importId, absent),
    };
  }

  /** Whoever was withdrawn before, or can be no longer, is left as it is, and said so. */
  async apply(job: ImportJob, goOn: () => Promise<void>): Promise<number> {
    for (const chunk of inChunks(await this.withdrawals.waiting(job.importId), WITHDRAWALS_PER_CHUNK)) {
      await goOn();
      await this.withdrawals.settle(job.importId, await this.withdraw(job, chunk));
    }
    return this.withdrawals.withdrawn(job.importId);
  }

  private async standing(ids: readonly Uuid[]): Promise<RegisteredCandidacy[]> {
    const states = await this.ledger.evidenceEach(candidacyRecord, ids);
    return ids.flatMap((id) => {
      const { value } = states.get(id)!;
      return value.status === 'registered' ? [value] : [];
    });
  }

  private async withdraw(job: ImportJob, chunk: readonly ImportWithdrawal[]): Promise<ImportWithdrawal[]> {
    const batch = await this.ledger.evidence(batchRecord, job.batchId);
    const outcomes = await this.ledger.recordEach(
      chunk.map(({ candidacyId }) => {
        const intent = { candidacyId, enterpriseId: job.enterpriseId, reasonCode: 'NOT_IN_NEW_LIST' as const };
        return {
          rule: withdrawCandidate,
          id: candidacyId,
          intent,
          evidence: { batch },
          envelope: this.envelopes.of(job, 'withdrawal', intent),
        };
      }),
    );
    return chunk.map((each, index) => {
      const outcome = outcomes[index]!;
      return { ...each, result: isRefusal(outcome) ? outcome.refused : WITHDRAWN };
    });
  }
}
