import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { OpenFlaggedFinding, openFlaggedFinding } from './open-flagged-finding';

export class OpenFlaggedFindingCommand {
  constructor(
    readonly intent: OpenFlaggedFinding,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OpenFlaggedFindingCommand)
export class OpenFlaggedFindingHandler implements ICommandHandler<OpenFlaggedFindingCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: OpenFlaggedFindingCommand): Promise<Outcome> {
    return this.ledger.record({ rule: openFlaggedFinding, id: intent.inspectionId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
