import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { SittingLinks } from '../record-links.provider';
import { sittingRecord } from '../sitting';
import { DeclareRecusal, declareRecusal } from './declare-recusal';

export class DeclareRecusalCommand {
  constructor(
    readonly intent: DeclareRecusal,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(DeclareRecusalCommand)
export class DeclareRecusalHandler implements ICommandHandler<DeclareRecusalCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly links: SittingLinks,
  ) {}

  async execute({ intent, envelope }: DeclareRecusalCommand): Promise<Outcome> {
    const { value } = await this.ledger.evidence(sittingRecord, intent.sittingId);
    const evidence = await this.links.of(intent.enterpriseId, value);
    return this.ledger.record({ rule: declareRecusal, id: intent.sittingId, intent, evidence, envelope });
  }
}
