import { Injectable } from '@nestjs/common';
import { foldAll } from '../../../kernel/fold';
import type { Fold } from '../../../kernel/fold';
import type { Fact } from '../../../kernel/event-type';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { knownUpTo, type Recorded } from '../../../ledger/recorded';
import type { Horizon } from '../../../projecting/querying/read-models.provider';
import { Batch, batch } from '../batch';
import { BatchOutcomes } from '../batch-outcomes/batch-outcomes.provider';
import { candidacy, RegisteredCandidacy } from '../candidacy';
import { PlannedSitting, sitting } from '../sittings/sitting';
import { SittingRegister } from '../sittings/sitting-register/sitting-register.query';
import { isCommitteePath } from '../terms';
import type { ArchiveFacts } from './archive-list';

type Known = Pick<Horizon, 'knownPosition' | 'provenance'>;

export interface KnownArchive {
  readonly batch: Batch;
  readonly history: readonly Recorded<Fact>[];
  readonly facts: ArchiveFacts;
  readonly position: Position;
}

/** What the archive of a batch is judged by, folded from the streams themselves: as it is, or as it was known at a moment (ADR 28). */
@Injectable()
export class ArchiveFactsOfBatch {
  constructor(private readonly ledger: Ledger, private readonly sittings: SittingRegister, private readonly outcomes: BatchOutcomes) {}

  async of(batchId: Uuid, { knownPosition, provenance }: Known = { knownPosition: null }): Promise<KnownArchive> {
    const { ids, position } = await this.outcomes.candidacyIds(batchId);
    const until: Known = { knownPosition: knownPosition ?? position, provenance };
    const history = (await this.ledger.history(batch, batchId)).filter(knownUpTo(until));
    const state = foldAll(batch, history as never);
    const sittings = await Promise.all((await this.sittings.idsOf(batchId, position)).map((id) => this.known(sitting, id, until)));
    const cases = state.status === 'open' && isCommitteePath(state.path) ? await Promise.all(ids.map((id) => this.known(candidacy, id, until))) : [];
    return { batch: state, history, position, facts: factsOf(sittings.flatMap((each) => (each.status === 'none' ? [] : [each])), cases.flatMap((each) => (each.status === 'registered' ? [each] : []))) };
  }

  private async known<State, E extends Fact>(fold: Fold<State, E>, id: Uuid, until: Known): Promise<State> {
    const events = await this.ledger.history(fold, id);
    return foldAll(fold, events.filter(knownUpTo(until)) as unknown as readonly E[]);
  }
}

function factsOf(sittings: readonly PlannedSitting[], cases: readonly RegisteredCandidacy[]): ArchiveFacts {
  const planned = sittings.filter(({ status }) => status !== 'cancelled');
  const held = planned.filter(({ status }) => status === 'held');
  return {
    sittings: planned.length, held: held.length,
    arePapersLogged: held.filter(({ part }) => part === 'THEORY').every(({ seated, roomsWithPapers }) => seated.every(({ room }) => roomsWithPapers.includes(room))),
    cases: cases.length, casesWithPapers: cases.filter(({ recognition }) => (recognition?.documents.length ?? 0) > 0).length,
    casesDecided: cases.filter(({ outcome }) => outcome !== null).length,
  };
}
