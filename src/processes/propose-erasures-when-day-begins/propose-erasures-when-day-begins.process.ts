import { CommandBus } from '@nestjs/cqrs';
import { DayBegan } from '../../contexts/calendar';
import { type DuePerson, KeptRecords } from '../../contexts/workforce';
import { RequestErasureCommand } from '../../contexts/workforce/services';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/** Whom a month proposes; more wait for the next, so that those who decide are not buried and the ledger is not held up. */
const MAX_PROPOSALS = 1_000;

/**
 * On the first of a month proposes the erasure of what the schedule of the policy packs keeps no longer. A person decides;
 * nothing goes by itself. Whose request is open already is refused there, and nothing is recorded.
 */
@ActsWhen()
export class ProposeErasuresWhenDayBegins implements Process {
  readonly name = 'propose-erasures-when-day-begins';
  readonly on = [DayBegan];

  constructor(
    private readonly kept: KeptRecords,
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  async react({ data }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { day } = data as { day: Day };
    if (!day.endsWith('-01')) return;
    let proposed = 0;
    let next: Uuid | null | undefined = null;
    while (next !== undefined && proposed < MAX_PROPOSALS) {
      const page: Awaited<ReturnType<KeptRecords['due']>> = await this.kept.due(day, next);
      for (const due of page.due) await this.propose(due, acting);
      proposed += page.due.length;
      next = page.next;
    }
  }

  private async propose({ personRef, workerId, enterpriseId, categories }: DuePerson, acting: Acting): Promise<void> {
    const envelope = acting.envelope(personRef, [enterpriseId]);
    const requestId = this.ids.ofCommand(envelope.commandId, 'erasure');
    const command = new RequestErasureCommand(
      { requestId, personRef, workerId, categories, ground: 'PERIOD_OVER', documentNo: null },
      envelope,
    );
    await acting.settle(personRef, await this.commands.execute<RequestErasureCommand, Outcome>(command));
  }
}
