import { CommandBus } from '@nestjs/cqrs';
import { AwardContestPrizeCommand, Contests, Entrant, WithdrawContestPrizeCommand } from '../../contexts/allowance/services';
import { AwardRecorded, AwardWithdrawn } from '../../contexts/catalogue';
import { EmploymentStarted } from '../../contexts/workforce';
import type { Fact } from '../../kernel/event-type';
import { beijingDayOf } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process, Reaction } from '../../projecting/process';

/**
 * A place in a competition earns its holder the prize that the employer's table gives. The register of awards and the service are recorded by
 * different people: whichever comes later finds the other. A place that is withdrawn ends what is still to be paid.
 */
@ActsWhen()
export class PayContestPrizesWhenAwardRecorded implements Process {
  readonly name = 'pay-contest-prizes-when-award-recorded';
  readonly on = [AwardRecorded, AwardWithdrawn, EmploymentStarted];

  constructor(
    private readonly commands: CommandBus,
    private readonly contests: Contests,
  ) {}

  react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    return event.type === AwardWithdrawn.type ? this.withdraw(event, acting) : this.reactToEach([{ event, acting }]);
  }

  /** Many are employed on one day, and few of them were ever placed anywhere. */
  async reactToEach(reactions: readonly Reaction[]): Promise<void> {
    const recorded = reactions.filter(({ event }) => event.type !== AwardWithdrawn.type);
    const entrants =
      recorded.length === 0
        ? []
        : await this.contests.entrants(
            recorded.map(({ event }) => personOf(event)),
            recorded.at(-1)!.event.position,
          );
    for (const { event, acting } of reactions) {
      if (event.type === AwardWithdrawn.type) await this.withdraw(event, acting);
      else
        await this.award(
          entrants.filter(({ personRef }) => personRef === personOf(event)),
          event,
          acting,
        );
    }
  }

  private async award(entrants: readonly Entrant[], { position }: Recorded<Fact>, acting: Acting): Promise<void> {
    for (const { personRef: _, ...asked } of entrants) {
      const label = `${asked.entryId} ${asked.workerId}`;
      const command = new AwardContestPrizeCommand(asked, position, acting.envelope(label, [asked.enterpriseId]));
      await acting.settle(label, await this.commands.execute<AwardContestPrizeCommand, Outcome>(command));
    }
  }

  private async withdraw({ id: causeEventId, data, at, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const { awardId: entryId, fromOn } = data as ReturnType<typeof AwardWithdrawn>['data'];
    for (const prize of await this.contests.prizesOf(entryId, position)) {
      const [awardId, enterpriseId, workerId] = [prize.awardId as Uuid, prize.enterpriseId as Uuid, prize.workerId as Uuid];
      const command = new WithdrawContestPrizeCommand(
        { awardId, enterpriseId, workerId, entryId, fromOn, toldOn: beijingDayOf(at), causeEventId },
        acting.envelope(awardId, [enterpriseId]),
      );
      await acting.settle(awardId, await this.commands.execute<WithdrawContestPrizeCommand, Outcome>(command));
    }
  }
}

const personOf = ({ data }: Recorded<Fact>): Uuid => (data as { readonly personRef: Uuid }).personRef;
