import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import { isRefusal } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AccessLog } from '../../../people/access-log.provider';
import type { ReadingsExpired } from '../access.events';
import { READING_LOG } from '../reading-log';
import { ReadingRetention } from '../reading-retention.port';
import { type ExpireReadings, expireReadings } from './expire-readings';

export class ExpireReadingsCommand {
  constructor(
    readonly intent: ExpireReadings,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Recorded first, then done: a retry of the command does again what a crash has left. */
@CommandHandler(ExpireReadingsCommand)
export class ExpireReadingsHandler implements ICommandHandler<ExpireReadingsCommand, Outcome> {
  constructor(
    private readonly ledger: Ledger,
    private readonly log: AccessLog,
    private readonly retention: ReadingRetention,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: ExpireReadingsCommand): Promise<Outcome> {
    const held = valueEvidence('people.first-held-reading', 0n, await this.log.firstHeldRow());
    const evidence = { months: this.retention.on(intent.day), firstHeldRow: held };
    const outcome = await this.ledger.record({ rule: expireReadings, id: this.ids.of(READING_LOG), intent, evidence, envelope });
    if (isRefusal(outcome)) return outcome;
    for (const { data } of outcome.events) {
      const { rows, root } = data as ReturnType<typeof ReadingsExpired>['data'];
      await this.log.expire(rows, root);
    }
    return outcome;
  }
}
