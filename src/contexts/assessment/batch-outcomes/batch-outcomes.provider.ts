import { Inject, Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { EVENT_STORE, EventStore, Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import { BatchRegister } from '../batch-register/batch-register.query';
import { Candidacy, candidacyRecord } from '../candidacy';
import { Examined, examinedInAll } from '../examined';
import { digestOf } from './outcome-digest.hash';
import { marksWithoutPanel } from '../sittings/marks-without-panel';
import { SittingRegister } from '../sittings/sitting-register/sitting-register.query';
import { OutcomeList, outcomeList } from './outcome-list';

/** Streams read with one question; a batch has at most 5,000. */
const STREAMS_AT_ONCE = 500;

export interface StandingOutcomes extends OutcomeList {
  readonly digest: string;
  /** On which days, and in what, the batch was examined. */
  readonly examined: readonly Examined[];
  /** Candidacies with a typed mark where a panel was to score. */
  readonly withoutPanel: number;
  /** Every candidacy registered up to here is in the list. */
  readonly position: Position;
}

/**
 * The outcomes of a whole batch as they stand. Only the list of ids comes from a read model, the outcomes from the
 * candidacies' own streams.
 *
 * The list is complete: the read model is waited for until it has reached the head of the log as it was when the command
 * began, so every candidacy registered before that is in it. One registered later either meets the submission and is
 * refused, or slips in at the same moment; then the approval, which lists anew, finds another digest than was submitted.
 * One that slips past the approval too was approved by nobody, and no certificate is issued on it.
 */
@Injectable()
export class BatchOutcomes {
  constructor(
    private readonly ledger: Ledger,
    private readonly register: BatchRegister,
    private readonly sittings: SittingRegister,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async of(batchId: Uuid): Promise<StandingOutcomes> {
    const { states, position } = await this.states(batchId);
    const list = outcomeList(states);
    const withoutPanel = marksWithoutPanel(states, await this.sittings.seatsOf(batchId, position));
    return { ...list, digest: digestOf(list.standings), examined: examinedInAll(states), withoutPanel, position };
  }

  /** Every candidacy of the batch, in the order of registration. */
  async states(batchId: Uuid): Promise<{ readonly states: readonly Candidacy[]; readonly position: Position }> {
    const { ids, position } = await this.candidacyIds(batchId);
    return { states: await this.fold(ids), position };
  }

  async candidacyIds(batchId: Uuid): Promise<{ readonly ids: readonly Uuid[]; readonly position: Position }> {
    const { position } = await this.store.head();
    return { ids: await this.register.candidacyIds(batchId, position), position };
  }

  private async fold(ids: readonly Uuid[]): Promise<readonly Candidacy[]> {
    const states: Candidacy[] = [];
    for (let from = 0; from < ids.length; from += STREAMS_AT_ONCE) {
      const gathered = await this.ledger.evidenceEach(candidacyRecord, ids.slice(from, from + STREAMS_AT_ONCE));
      states.push(...[...gathered.values()].map(({ value }) => value));
    }
    return states;
  }
}
