import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { CandidatesEvidence } from '../application/candidate-evidence.provider';
import { candidacyRecord, isCandidacyOf, subjectOf } from '../candidacy';
import { KeptWords } from '../kept-words.provider';
import { ProposeWaiver, proposeWaiver } from './propose-waiver';

export type ProposingWaiver = Omit<ProposeWaiver, 'reason'> & { readonly words: string };
export class ProposeWaiverCommand {
  constructor(
    readonly proposing: ProposingWaiver,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The reason speaks of a person: it goes into the vault under that person's key before anything is recorded. */
@CommandHandler(ProposeWaiverCommand)
export class ProposeWaiverHandler implements ICommandHandler<ProposeWaiverCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly candidates: CandidatesEvidence,
    private readonly words: KeptWords,
  ) {}

  async execute({ proposing, envelope }: ProposeWaiverCommand): Promise<Outcome> {
    const { words, ...intent } = proposing;
    const { candidacyId, enterpriseId } = intent;
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    if (!isCandidacyOf(value, enterpriseId)) return refuse('NOT_FOUND');
    const reason = await this.words.keep('waiver', words, { envelope, tenant: enterpriseId, subject: value.personRef });
    const evidence = await this.candidates.gatherFor(value.batchId, enterpriseId, subjectOf(value), envelope.actor);
    return this.ledger.record({ rule: proposeWaiver, id: candidacyId, intent: { ...intent, reason: reason! }, evidence, envelope });
  }
}
