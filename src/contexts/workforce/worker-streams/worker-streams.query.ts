import { Injectable } from '@nestjs/common';
import { isAuthority } from '../../../access/audience';
import type { Caller } from '../../../access/caller';
import type { Day } from '../../../kernel/day';
import type { Fact } from '../../../kernel/event-type';
import { Fold, foldAll } from '../../../kernel/fold';
import { isInRegion } from '../../../kernel/region';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo, Recorded, recordedBy } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import { Worker, worker } from '../worker';

type Known = Pick<Horizon, 'knownPosition' | 'provenance'>;
type Registered = Extract<Worker, { status: 'registered' }>;

/** A stream about a worker, as it was known. */
export interface ReadStream<State> {
  readonly state: State;
  /** -1 where nothing was recorded yet. */
  readonly revision: number;
  readonly atPosition: Position;
}

/** What the streams of a worker say, folded from themselves: they are short, and no read model can have lost a line of them (ADR 28). */
@Injectable()
export class WorkerStreams {
  constructor(private readonly ledger: Ledger) {}

  /** The worker; nothing where it was not known then, or is none of the caller's business. */
  async worker(workerId: Uuid, caller: Caller, known: Known): Promise<Registered | undefined> {
    const { state } = await this.read(worker, workerId, known);
    return state.status === 'registered' && mayKnow(workerId, state, caller) ? state : undefined;
  }

  async read<State, E extends Fact>(fold: Fold<State, E>, id: Uuid, known: Known): Promise<ReadStream<State>> {
    return readOf(fold, (await this.ledger.history(fold, id)).filter(knownUpTo(known)), known);
  }

  /** What held on a day, of a stream whose facts hold from the day on which they were recorded. */
  async readOn<State, E extends Fact>(fold: Fold<State, E>, id: Uuid, known: Known & { readonly effectiveOn: Day }): Promise<ReadStream<State>> {
    const history = (await this.ledger.history(fold, id)).filter(knownUpTo(known));
    const { revision, atPosition } = readOf(fold, history, known);
    return { state: readOf(fold, history.filter(recordedBy(known.effectiveOn)), known).state, revision, atPosition };
  }
}

function readOf<State, E extends Fact>(fold: Fold<State, E>, history: readonly Recorded[], known: Known): ReadStream<State> {
  const state = foldAll(fold, history as unknown as readonly E[]);
  return { state, revision: history.length - 1, atPosition: known.knownPosition ?? history.at(-1)?.position ?? 0n };
}

function mayKnow(workerId: Uuid, { enterpriseId, region }: Registered, { audience, tenant, region: supervised, workerId: own }: Caller): boolean {
  if (audience === 'auditor') return true;
  if (audience === 'worker') return own === workerId;
  return isAuthority(audience) ? isInRegion(region, supervised) : enterpriseId === tenant;
}
