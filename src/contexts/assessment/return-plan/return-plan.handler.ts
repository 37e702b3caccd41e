import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { ReturnPlan, returnPlan } from './return-plan';

export class ReturnPlanCommand {
  constructor(
    readonly intent: ReturnPlan,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReturnPlanCommand)
export class ReturnPlanHandler implements ICommandHandler<ReturnPlanCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ReturnPlanCommand): Promise<Outcome> {
    return this.ledger.record({ rule: returnPlan, id: intent.planId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
