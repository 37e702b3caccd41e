import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { isNominationOf, nomination } from '../appointment';
import { OtherCareers } from '../other-careers.provider';
import { ReviewTerm, reviewTerm } from './review-term';

export class ReviewTermCommand {
  constructor(
    readonly asked: Omit<ReviewTerm, 'workerId'>,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReviewTermCommand)
export class ReviewTermHandler implements ICommandHandler<ReviewTermCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
  ) {}

  async execute({ asked, envelope }: ReviewTermCommand): Promise<Outcome> {
    const nominated = await this.ledger.evidence(nomination, asked.appointmentId);
    if (!isNominationOf(nominated.value, asked.enterpriseId)) return refuse('NOT_FOUND');
    const { region } = nominated.value;
    const workerId = await this.careers.recordOfPost(asked.enterpriseId, nominated.value.workerId, asked.appointmentId);
    const evidence = { nomination: nominated, pack: policyEvidence(region, asked.reviewedOn) };
    return this.ledger.record({ rule: reviewTerm, id: workerId, intent: { ...asked, workerId }, evidence, envelope });
  }
}
