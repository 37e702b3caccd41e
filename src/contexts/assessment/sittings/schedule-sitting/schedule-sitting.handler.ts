import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { enterpriseRecord, filingScope } from '../../../accreditation';
import { Chains } from '../../../accreditation/services';
import { batchRecord } from '../../batch';
import { batchPolicy } from '../../policy';
import { ScheduleSitting, scheduleSitting } from './schedule-sitting';

export class ScheduleSittingCommand {
  constructor(
    readonly intent: ScheduleSitting,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ScheduleSittingCommand)
export class ScheduleSittingHandler implements ICommandHandler<ScheduleSittingCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly chains: Chains,
  ) {}

  async execute({ intent, envelope }: ScheduleSittingCommand): Promise<Outcome> {
    const batch = await this.ledger.evidence(batchRecord, intent.batchId);
    const evidence = {
      batch,
      filing: await this.ledger.evidence(filingScope, batch.value.status === 'none' ? intent.batchId : batch.value.filingId),
      policy: batchPolicy(batch.value, intent.on),
      // No enterprise has the id of a sitting: who hosts nobody is unknown.
      chain: await this.chains.evidence(batch.value.status === 'none' ? null : batch.value.chainCode),
      host: await this.ledger.evidence(enterpriseRecord, intent.hostEnterpriseId ?? intent.sittingId),
    };
    return this.ledger.record({ rule: scheduleSitting, id: intent.sittingId, intent, evidence, envelope });
  }
}
