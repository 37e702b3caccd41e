import { CommandBus } from '@nestjs/cqrs';
import { FilingCancelled } from '../../contexts/accreditation';
import { BanRefilingCommand } from '../../contexts/accreditation/services';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

interface Cancelled {
  readonly filingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly refilingBanUntil: Day | null;
}

/** Carries the ban of a cancelled filing to the enterprise: the next filing is asked for there, on other streams. */
@ActsWhen()
export class BanRefilingWhenFilingCancelled implements Process {
  readonly name = 'ban-refiling-when-filing-cancelled';
  readonly on = [FilingCancelled];

  constructor(private readonly commands: CommandBus) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { filingId, enterpriseId, refilingBanUntil } = data as Cancelled;
    if (refilingBanUntil === null) return;
    const command = new BanRefilingCommand({ enterpriseId, filingId, untilOn: refilingBanUntil }, acting.envelope('ban', [enterpriseId]));
    await acting.settle('ban', await this.commands.execute<BanRefilingCommand, Outcome>(command));
  }
}
