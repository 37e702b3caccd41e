import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { DeclareHeadcount, declareHeadcount } from './declare-headcount';

export class DeclareHeadcountCommand {
  constructor(
    readonly intent: DeclareHeadcount,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DeclareHeadcountCommand)
export class DeclareHeadcountHandler implements ICommandHandler<DeclareHeadcountCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: DeclareHeadcountCommand): Promise<Outcome> {
    return this.ledger.record({ rule: declareHeadcount, id: intent.enterpriseId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
