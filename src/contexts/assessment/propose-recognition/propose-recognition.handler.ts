import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { documentEvidence, EvidenceSet, Gathered, valueEvidence } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { Award, awardRecord } from '../../catalogue';
import { workerRecord } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { CandidatesEvidence } from '../application/candidate-evidence.provider';
import { KeptWords } from '../kept-words.provider';
import { ProposeRecognition, proposeRecognition } from './propose-recognition';

const NO_AWARD: Gathered<null> = documentEvidence('none:award', null);

export type ProposingRecognition = Omit<ProposeRecognition, 'reason'> & { readonly words: string };
export class ProposeRecognitionCommand {
  constructor(
    readonly proposing: ProposingRecognition,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The reason speaks of a person: it goes into the vault under that person's key before anything is recorded. */
@CommandHandler(ProposeRecognitionCommand)
export class ProposeRecognitionHandler implements ICommandHandler<ProposeRecognitionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly candidates: CandidatesEvidence,
    private readonly words: KeptWords,
    private readonly records: JoinedRecords,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ proposing, envelope }: ProposeRecognitionCommand): Promise<Outcome> {
    const { words, ...intent } = proposing;
    const { batchId, enterpriseId, workerId } = intent;
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    if (worker.status === 'unknown' || worker.enterpriseId !== enterpriseId) return refuse('WORKER_UNKNOWN');
    const reason = await this.words.keep('recognition', words, { envelope, tenant: enterpriseId, subject: worker.personRef });
    const evidence = await this.candidates.gather(batchId, enterpriseId, [workerId], envelope.actor);
    const known = { ...evidence.get(workerId)!, ...(await this.award(intent)) };
    return this.ledger.record({
      rule: proposeRecognition,
      id: intent.candidacyId,
      intent: { ...intent, reason: reason! },
      evidence: known,
      envelope,
    });
  }

  /** The entry that is named, and the other references of the worker's person: an award may have been entered under one of these. */
  private async award({
    awardId,
    enterpriseId,
    workerId,
  }: Pick<ProposeRecognition, 'awardId' | 'enterpriseId' | 'workerId'>): Promise<
    EvidenceSet<{ award: Award | null; otherPersons: readonly Uuid[] }>
  > {
    const { position } = await this.store.head();
    const others = awardId === null ? [] : (await this.records.otherPersons(enterpriseId, [workerId])).get(workerId)!;
    return {
      award: awardId === null ? NO_AWARD : await this.ledger.evidence(awardRecord, awardId),
      otherPersons: valueEvidence('workforce.other-persons', position, [...others]),
    };
  }
}
