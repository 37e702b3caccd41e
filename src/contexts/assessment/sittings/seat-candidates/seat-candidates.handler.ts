import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../../kernel/evidence';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../../ledger/event-store.port';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { Candidacy, candidacyRecord, isAdmitted } from '../../candidacy';
import { MentoringsOfEnterprise } from '../../mentorings.port';
import { BatchOfSitting } from '../batch-of-sitting.provider';
import { SittingLinks } from '../record-links.provider';
import { sittingRecord } from '../sitting';
import { Seatable, SeatCandidates, seatCandidates } from './seat-candidates';

export class SeatCandidatesCommand {
  constructor(
    readonly intent: SeatCandidates,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Many candidacies at once: kept by value, with the position of the log when they were read. */
@CommandHandler(SeatCandidatesCommand)
export class SeatCandidatesHandler implements ICommandHandler<SeatCandidatesCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly mentorings: MentoringsOfEnterprise,
    private readonly batches: BatchOfSitting,
    private readonly links: SittingLinks,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ intent, envelope }: SeatCandidatesCommand): Promise<Outcome> {
    const { position } = await this.store.head();
    const { value: sitting } = await this.ledger.evidence(sittingRecord, intent.sittingId);
    const found = await this.ledger.evidenceEach(candidacyRecord, [...new Set(intent.candidacyIds)]);
    const candidates = [...found.values()].flatMap(({ value }) => seatable(value, intent));
    const evidence = {
      candidates: valueEvidence('assessment.seatable-candidates', position, candidates),
      mentorings: await this.mentorings.of(intent.enterpriseId),
      ...(await this.links.of(intent.enterpriseId, sitting)),
      batch: await this.batches.of(intent.sittingId),
    };
    return this.ledger.record({ rule: seatCandidates, id: intent.sittingId, intent, evidence, envelope });
  }
}

function seatable(state: Candidacy, { enterpriseId }: SeatCandidates): Seatable[] {
  if (state.status === 'none' || state.enterpriseId !== enterpriseId) return [];
  const { candidacyId, workerId, batchId, occupationCode, trade, level, status } = state;
  return [{ candidacyId, workerId, batchId, occupationCode, trade, level, isAdmitted: status === 'registered' && isAdmitted(state) }];
}
