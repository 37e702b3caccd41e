import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AccessLog } from '../../../people/access-log.provider';
import { READING_LOG } from '../reading-log';
import { type SealDay, sealDay } from './seal-day';

export class SealDayCommand {
  constructor(
    readonly intent: SealDay,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(SealDayCommand)
export class SealDayHandler implements ICommandHandler<SealDayCommand, Outcome> {
  constructor(
    private readonly ledger: Ledger,
    private readonly log: AccessLog,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: SealDayCommand): Promise<Outcome> {
    const head = await this.log.head();
    const evidence = { head: valueEvidence('people.reading-log', BigInt(head.rows), head) };
    return this.ledger.record({ rule: sealDay, id: this.ids.of(READING_LOG), intent, evidence, envelope });
  }
}
