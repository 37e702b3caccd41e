import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { enterpriseRecord, regionOf } from '../enterprise';
import { filingScope } from '../filing';
import { AddScope, addScope } from './add-scope';

export class AddScopeCommand {
  constructor(
    readonly intent: AddScope,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AddScopeCommand)
export class AddScopeHandler implements ICommandHandler<AddScopeCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: AddScopeCommand): Promise<Outcome> {
    const { value: filed } = await this.ledger.evidence(filingScope, intent.filingId);
    const { value: enterprise } = await this.ledger.evidence(
      enterpriseRecord,
      filed.status === 'none' ? intent.filingId : filed.enterpriseId,
    );
    return this.ledger.record({
      rule: addScope,
      id: intent.filingId,
      intent,
      evidence: { policy: policyEvidence(regionOf(enterprise), todayOf(this.clock)) },
      envelope,
    });
  }
}
