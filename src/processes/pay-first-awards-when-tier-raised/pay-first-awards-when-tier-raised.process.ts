import { CommandBus } from '@nestjs/cqrs';
import { isForFirst, RateTableAdopted } from '../../contexts/allowance';
import { AskedAward, AwardFirstCommand, FirstAwards } from '../../contexts/allowance/services';
import { AppointmentStarted, TierRaised } from '../../contexts/career';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process, Reaction } from '../../projecting/process';

/**
 * Who reaches a level for the first time is awarded what the table of the day gives for it. The pair is looked at when the later of the two facts
 * happens: a rise, or a post, finds the tables that are adopted by then; a table finds who rose on its days before. Where no table gives
 * anything, nothing is recorded.
 */
@ActsWhen()
export class PayFirstAwardsWhenTierRaised implements Process {
  readonly name = 'pay-first-awards-when-tier-raised';
  readonly on = [TierRaised, AppointmentStarted, RateTableAdopted];

  constructor(
    private readonly commands: CommandBus,
    private readonly awards: FirstAwards,
  ) {}

  react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    return this.reactToEach([{ event, acting }]);
  }

  async reactToEach(reactions: readonly Reaction[]): Promise<void> {
    const {
      event: { position: since },
      acting,
    } = reactions.at(-1)!;
    const reached = [];
    for (const each of reactions)
      for (const asked of await this.asked(each.event))
        reached.push({ ...asked, envelope: each.acting.envelope(asked.basisId, [asked.enterpriseId]) });
    if (reached.length === 0) return;
    const outcomes = await this.commands.execute<AwardFirstCommand, readonly Outcome[]>(new AwardFirstCommand(reached, since));
    for (const [index, outcome] of outcomes.entries()) await acting.settle(`award-${index}`, outcome);
  }

  private asked({ type, data, position }: Recorded<Fact>): readonly AskedAward[] | Promise<readonly AskedAward[]> {
    if (type === RateTableAdopted.type) {
      const { enterpriseId, rows, validFrom, validTo } = data as ReturnType<typeof RateTableAdopted>['data'];
      return rows.some(isForFirst) ? this.awards.during(enterpriseId, { validFrom, validTo }, position) : [];
    }
    if (type === AppointmentStarted.type) {
      const { workerId, enterpriseId, appointmentId: basisId } = data as ReturnType<typeof AppointmentStarted>['data'];
      return [{ workerId, enterpriseId, basisId }];
    }
    const { workerId, enterpriseId, basis, basisId } = data as ReturnType<typeof TierRaised>['data'];
    return basis === 'CERTIFICATE' ? [{ workerId, enterpriseId, basisId }] : [];
  }
}
