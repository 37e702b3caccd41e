import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { DeclareRecusal, declareRecusal } from './declare-recusal';

export class DeclareRecusalCommand {
  constructor(readonly intent: DeclareRecusal, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(DeclareRecusalCommand)
export class DeclareRecusalHandler implements ICommandHandler<DeclareRecusalCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: DeclareRecusalCommand): Promise<Outcome> {
    return this.ledger.record({ rule: declareRecusal, id: intent.sittingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
