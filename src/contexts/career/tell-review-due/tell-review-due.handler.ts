import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { OtherCareers } from '../other-careers.provider';
import { TellReviewDue, tellReviewDue } from './tell-review-due';

export class TellReviewDueCommand {
  constructor(
    readonly intent: TellReviewDue,
    readonly region: string,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(TellReviewDueCommand)
export class TellReviewDueHandler implements ICommandHandler<TellReviewDueCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly careers: OtherCareers,
  ) {}

  async execute({ intent: asked, region, envelope }: TellReviewDueCommand): Promise<Outcome> {
    const workerId = await this.careers.recordOfPost(asked.enterpriseId, asked.workerId, asked.appointmentId);
    const intent = { ...asked, workerId };
    return this.ledger.record({
      rule: tellReviewDue,
      id: workerId,
      intent,
      evidence: { pack: policyEvidence(region, intent.day) },
      envelope,
    });
  }
}
