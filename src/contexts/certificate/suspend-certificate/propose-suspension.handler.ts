import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { certificateState } from '../certificate';
import { ProposeSuspension, proposeSuspension } from './propose-suspension';

export class ProposeSuspensionCommand {
  constructor(
    readonly intent: ProposeSuspension,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeSuspensionCommand)
export class ProposeSuspensionHandler implements ICommandHandler<ProposeSuspensionCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: ProposeSuspensionCommand): Promise<Outcome> {
    const { value: certificate } = await this.ledger.evidence(certificateState, intent.certificateId);
    if (certificate.status === 'blank') return refuse('NOT_FOUND');
    const evidence = { pack: policyEvidence(certificate.region, todayOf(this.clock)) };
    return this.ledger.record({ rule: proposeSuspension, id: intent.certificateId, intent, evidence, envelope });
  }
}
