import { Injectable } from '@nestjs/common';
import { isAuthority } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import type { Day } from '../../../kernel/day';
import type { Fact } from '../../../kernel/event-type';
import { Fold, foldAll } from '../../../kernel/fold';
import { isInRegion } from '../../../kernel/region';
import type { Uuid } from '../../../kernel/uuid';
import type { KnownHistory, KnownUpTo } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import { recordedBy } from '../../../ledger/recorded';
import { Worker, worker } from '../worker';

type Registered = Extract<Worker, { status: 'registered' }>;

/** A stream about a worker, as it was known. */
export type ReadStream<State> = Omit<KnownHistory<State>, 'history'>;

/** What the streams of a worker say, folded from themselves: they are short, and no read model can have lost a line of them (ADR 28). */
@Injectable()
export class WorkerStreams {
  constructor(private readonly ledger: Ledger) {}

  /** The worker; nothing where it was not known then, or is none of the caller's business. */
  async worker(workerId: Uuid, caller: Caller, known: KnownUpTo): Promise<Registered | undefined> {
    const { state } = await this.read(worker, workerId, known);
    return state.status === 'registered' && mayKnow(workerId, state, caller) ? state : undefined;
  }

  async read<State, E extends Fact>(fold: Fold<State, E>, id: Uuid, known: KnownUpTo): Promise<ReadStream<State>> {
    return this.ledger.known(fold, id, known);
  }

  /** What held on a day, of a stream whose facts hold from the day on which they were recorded. */
  async readOn<State, E extends Fact>(
    fold: Fold<State, E>,
    id: Uuid,
    known: KnownUpTo & { readonly effectiveOn: Day },
  ): Promise<ReadStream<State>> {
    const { history, revision, atPosition } = await this.ledger.known(fold, id, known);
    return { state: foldAll(fold, history.filter(recordedBy(known.effectiveOn))), revision, atPosition };
  }
}

function mayKnow(
  workerId: Uuid,
  { enterpriseId, region }: Registered,
  { audience, tenant, region: supervised, workerId: own }: Caller,
): boolean {
  if (audience === 'auditor') return true;
  if (audience === 'worker') return own === workerId;
  return isAuthority(audience) ? isInRegion(region, supervised) : enterpriseId === tenant;
}
