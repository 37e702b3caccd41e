import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AcceptPlan, acceptPlan } from './accept-plan';

export class AcceptPlanCommand {
  constructor(
    readonly intent: AcceptPlan,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AcceptPlanCommand)
export class AcceptPlanHandler implements ICommandHandler<AcceptPlanCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: AcceptPlanCommand): Promise<Outcome> {
    return this.ledger.record({ rule: acceptPlan, id: intent.planId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
