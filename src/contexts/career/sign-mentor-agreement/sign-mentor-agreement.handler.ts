import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { recordLinksOf, workerRecord } from '../../workforce';
import { policyEvidence } from '../policy-evidence';
import { OtherCareers } from '../other-careers.provider';
import { SignMentorAgreement, signMentorAgreement } from './sign-mentor-agreement';

export class SignMentorAgreementCommand {
  constructor(readonly intent: SignMentorAgreement, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(SignMentorAgreementCommand)
export class SignMentorAgreementHandler implements ICommandHandler<SignMentorAgreementCommand> {
  constructor(private readonly ledger: Ledger, private readonly ids: DerivedIds, private readonly careers: OtherCareers) {}

  async execute({ intent, envelope }: SignMentorAgreementCommand): Promise<Outcome> {
    const { enterpriseId, mentorId, apprenticeId, fromOn } = intent;
    const mentor = await this.ledger.evidence(workerRecord, mentorId);
    const evidence = {
      mentor,
      apprentice: await this.ledger.evidence(workerRecord, apprenticeId),
      mentorCareer: await this.careers.ofPerson(enterpriseId, mentorId),
      apprenticeCareer: await this.careers.ofPerson(enterpriseId, apprenticeId),
      links: await this.ledger.evidence(recordLinksOf, enterpriseId),
      pack: policyEvidence(mentor.value.status === 'registered' ? mentor.value.region : '', fromOn),
    };
    return this.ledger.record({ rule: signMentorAgreement, id: this.ids.of('mentorships', enterpriseId), intent, evidence, envelope });
  }
}
