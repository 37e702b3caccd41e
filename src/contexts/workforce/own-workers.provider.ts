import { Injectable } from '@nestjs/common';
import type { Caller } from '../../access/caller';
import { problem } from '../../http/problems/refused';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import { Worker, workerRecord } from './worker';

/** Commands on a worker are for the worker's own enterprise; to all others the worker does not exist. */
@Injectable()
export class OwnWorkers {
  constructor(private readonly ledger: Ledger) {}

  /** @throws NOT_FOUND where the worker is unknown or another's */
  async mustBeOf({ tenant }: Caller, workerId: Uuid): Promise<Extract<Worker, { status: 'registered' }>> {
    const { value } = await this.ledger.evidence(workerRecord, workerId);
    if (value.status === 'unknown' || value.enterpriseId !== tenant) throw problem('NOT_FOUND');
    return value;
  }
}
