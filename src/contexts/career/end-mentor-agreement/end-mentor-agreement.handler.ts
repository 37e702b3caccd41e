import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { EndMentorAgreement, endMentorAgreement } from './end-mentor-agreement';

export class EndMentorAgreementCommand {
  constructor(
    readonly intent: EndMentorAgreement,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(EndMentorAgreementCommand)
export class EndMentorAgreementHandler implements ICommandHandler<EndMentorAgreementCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  execute({ intent, envelope }: EndMentorAgreementCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: endMentorAgreement,
      id: this.ids.of('mentorships', intent.enterpriseId),
      intent,
      evidence: NO_EVIDENCE,
      envelope,
    });
  }
}
