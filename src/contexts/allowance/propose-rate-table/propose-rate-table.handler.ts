import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { RateTableEvent } from '../allowance.events';
import { ProposeRateTable, proposeRateTable } from './propose-rate-table';

export class ProposeRateTableCommand {
  constructor(
    readonly intent: ProposeRateTable,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ProposeRateTableCommand)
export class ProposeRateTableHandler implements ICommandHandler<ProposeRateTableCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ProposeRateTableCommand): Promise<Outcome<string, RateTableEvent>> {
    return this.ledger.record({ rule: proposeRateTable, id: intent.tableId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
