import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { Shelves } from '../shelves.provider';
import { LoadOccupations, loadOccupations } from './load-occupations';

export class LoadOccupationsCommand {
  constructor(
    readonly intent: LoadOccupations,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(LoadOccupationsCommand)
export class LoadOccupationsHandler implements ICommandHandler<LoadOccupationsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly shelves: Shelves,
  ) {}

  async execute({ intent, envelope }: LoadOccupationsCommand): Promise<Outcome> {
    const outcome = await this.ledger.record({ rule: loadOccupations, id: intent.dictionaryId, intent, evidence: NO_EVIDENCE, envelope });
    await this.shelves.fill();
    return outcome;
  }
}
