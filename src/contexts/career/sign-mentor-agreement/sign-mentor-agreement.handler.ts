import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { workerRecord } from '../../workforce';
import { policyEvidence } from '../policy-evidence';
import { workerCareer } from '../career';
import { SignMentorAgreement, signMentorAgreement } from './sign-mentor-agreement';

export class SignMentorAgreementCommand {
  constructor(readonly intent: SignMentorAgreement, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(SignMentorAgreementCommand)
export class SignMentorAgreementHandler implements ICommandHandler<SignMentorAgreementCommand> {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds) {}

  async execute({ intent, envelope }: SignMentorAgreementCommand): Promise<Outcome> {
    const { enterpriseId, mentorId, apprenticeId, fromOn } = intent;
    const mentor = await this.ledger.evidence(workerRecord, mentorId);
    const evidence = {
      mentor,
      apprentice: await this.ledger.evidence(workerRecord, apprenticeId),
      mentorCareer: await this.ledger.evidence(workerCareer, mentorId),
      apprenticeCareer: await this.ledger.evidence(workerCareer, apprenticeId),
      pack: policyEvidence(mentor.value.status === 'registered' ? mentor.value.region : '', fromOn),
    };
    return this.ledger.record({ rule: signMentorAgreement, id: this.ids.of('mentorships', enterpriseId), intent, evidence, envelope });
  }
}
