import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { recordLinksOf, workerRecord } from '../../workforce';
import { CandidatesEvidence } from '../application/candidate-evidence.provider';
import { candidacyRecord, isCandidacyOf, subjectOf } from '../candidacy';
import { MentoringsOfEnterprise } from '../mentorings.port';
import { ConfirmWaiver, confirmWaiver } from './confirm-waiver';

export class ConfirmWaiverCommand {
  constructor(
    readonly intent: ConfirmWaiver,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ConfirmWaiverCommand)
export class ConfirmWaiverHandler implements ICommandHandler<ConfirmWaiverCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly candidates: CandidatesEvidence,
    private readonly mentorings: MentoringsOfEnterprise,
  ) {}

  async execute({ intent, envelope }: ConfirmWaiverCommand): Promise<Outcome> {
    const { candidacyId, enterpriseId, approverWorkerId } = intent;
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    if (!isCandidacyOf(value, enterpriseId)) return refuse('NOT_FOUND');
    const gathered = await this.candidates.gatherFor(value.batchId, enterpriseId, subjectOf(value), envelope.actor);
    const evidence = {
      ...gathered,
      mentorings: await this.mentorings.of(enterpriseId),
      links: await this.ledger.evidence(recordLinksOf, enterpriseId),
      // Who names nobody is nobody: no worker has the id of a candidacy.
      approver: await this.ledger.evidence(workerRecord, approverWorkerId ?? candidacyId),
    };
    return this.ledger.record({ rule: confirmWaiver, id: candidacyId, intent, evidence, envelope });
  }
}
