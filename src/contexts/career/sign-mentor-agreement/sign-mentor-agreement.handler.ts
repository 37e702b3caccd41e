import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AgreementEvidences } from '../agreement-evidence.provider';
import { SignMentorAgreement, signMentorAgreement } from './sign-mentor-agreement';

export class SignMentorAgreementCommand {
  constructor(
    readonly intent: SignMentorAgreement,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SignMentorAgreementCommand)
export class SignMentorAgreementHandler implements ICommandHandler<SignMentorAgreementCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly evidences: AgreementEvidences,
  ) {}

  async execute({ intent, envelope }: SignMentorAgreementCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: signMentorAgreement,
      id: this.ids.of('mentorships', intent.enterpriseId),
      intent,
      evidence: await this.evidences.of(intent),
      envelope,
    });
  }
}
