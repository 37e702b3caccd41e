import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AdoptRateTable, adoptRateTable } from './adopt-rate-table';

export class AdoptRateTableCommand {
  constructor(
    readonly intent: AdoptRateTable,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AdoptRateTableCommand)
export class AdoptRateTableHandler implements ICommandHandler<AdoptRateTableCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: AdoptRateTableCommand): Promise<Outcome> {
    return this.ledger.record({ rule: adoptRateTable, id: intent.tableId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
