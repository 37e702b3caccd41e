import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { type KnownUpTo, PRESENT } from '../../../ledger/known-history';
import { Ledger } from '../../../ledger/ledger';
import type { Understood } from '../../../ledger/understood';
import type { BatchEvent } from '../assessment.events';
import { Batch, batch } from '../batch';
import { BatchOutcomes } from '../batch-outcomes/batch-outcomes.provider';
import { candidacy, RegisteredCandidacy } from '../candidacy';
import { PlannedSitting, sitting } from '../sittings/sitting';
import { SittingRegister } from '../sittings/sitting-register/sitting-register.query';
import { isCommitteePath } from '../terms';
import type { ArchiveFacts } from './archive-list';

export interface KnownArchive {
  readonly batch: Batch;
  readonly history: readonly Understood<BatchEvent>[];
  readonly facts: ArchiveFacts;
  readonly position: Position;
}

/** What the archive of a batch is judged by, folded from the streams themselves: as it is, or as it was known at a moment (ADR 28). */
@Injectable()
export class ArchiveFactsOfBatch {
  constructor(
    private readonly ledger: Ledger,
    private readonly sittings: SittingRegister,
    private readonly outcomes: BatchOutcomes,
  ) {}

  async of(batchId: Uuid, { knownPosition, provenance }: KnownUpTo = PRESENT): Promise<KnownArchive> {
    const { ids, position } = await this.outcomes.candidacyIds(batchId);
    const until: KnownUpTo = { knownPosition: knownPosition ?? position, provenance };
    const { state, history } = await this.ledger.known(batch, batchId, until);
    const sittingIds = await this.sittings.idsOf(batchId, position);
    const sittings = await Promise.all(sittingIds.map((id) => this.ledger.known(sitting, id, until)));
    const hasCases = state.status === 'open' && isCommitteePath(state.path);
    const cases = hasCases ? await Promise.all(ids.map((id) => this.ledger.known(candidacy, id, until))) : [];
    const facts = factsOf(
      sittings.flatMap(({ state: each }) => (each.status === 'none' ? [] : [each])),
      cases.flatMap(({ state: each }) => (each.status === 'registered' ? [each] : [])),
    );
    return { batch: state, history, position, facts };
  }
}

function factsOf(sittings: readonly PlannedSitting[], cases: readonly RegisteredCandidacy[]): ArchiveFacts {
  const planned = sittings.filter(({ status }) => status !== 'cancelled');
  const held = planned.filter(({ status }) => status === 'held');
  return {
    sittings: planned.length,
    held: held.length,
    arePapersLogged: held
      .filter(({ part }) => part === 'THEORY')
      .every(({ seated, roomsWithPapers }) => seated.every(({ room }) => roomsWithPapers.includes(room))),
    cases: cases.length,
    casesWithPapers: cases.filter(({ recognition }) => (recognition?.documents.length ?? 0) > 0).length,
    casesDecided: cases.filter(({ outcome }) => outcome !== null).length,
  };
}
