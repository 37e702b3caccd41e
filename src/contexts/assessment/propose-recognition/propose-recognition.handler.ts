import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../../workforce';
import { CandidatesEvidence } from '../application/candidate-evidence.provider';
import { KeptWords } from '../kept-words.provider';
import { ProposeRecognition, proposeRecognition } from './propose-recognition';

export type ProposingRecognition = Omit<ProposeRecognition, 'reason'> & { readonly words: string };
export class ProposeRecognitionCommand {
  constructor(readonly proposing: ProposingRecognition, readonly envelope: CommandEnvelope) {}
}

/** The reason speaks of a person: it goes into the vault under that person's key before anything is recorded. */
@CommandHandler(ProposeRecognitionCommand)
export class ProposeRecognitionHandler implements ICommandHandler<ProposeRecognitionCommand> {
  constructor(private readonly ledger: Ledger, private readonly candidates: CandidatesEvidence, private readonly words: KeptWords) {}

  async execute({ proposing, envelope }: ProposeRecognitionCommand): Promise<Outcome> {
    const { words, ...intent } = proposing;
    const { batchId, enterpriseId, workerId } = intent;
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    if (worker.status === 'unknown' || worker.enterpriseId !== enterpriseId) return refuse('WORKER_UNKNOWN');
    const reason = await this.words.keep('recognition', words, { envelope, tenant: enterpriseId, subject: worker.personRef });
    const evidence = await this.candidates.gather(batchId, enterpriseId, [workerId], envelope.actor);
    return this.ledger.record({ rule: proposeRecognition, id: intent.candidacyId, intent: { ...intent, reason: reason! }, evidence: evidence.get(workerId)!, envelope });
  }
}
