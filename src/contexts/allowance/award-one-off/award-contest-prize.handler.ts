import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { enterpriseRecord } from '../../accreditation';
import { awardRecord } from '../../catalogue';
import { Contests } from '../pay-register/contests.query';
import { AwardContestPrize, awardContestPrize } from './award-contest-prize';

export class AwardContestPrizeCommand {
  constructor(
    readonly asked: Omit<AwardContestPrize, 'awardId'>,
    readonly since: Position,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(AwardContestPrizeCommand)
export class AwardContestPrizeHandler implements ICommandHandler<AwardContestPrizeCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly contests: Contests,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ asked, since, envelope }: AwardContestPrizeCommand): Promise<Outcome> {
    const { enterpriseId, workerId, entryId } = asked;
    const entry = await this.ledger.evidence(awardRecord, entryId);
    const { value: enterprise } = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    const region = enterprise.status === 'unknown' ? '' : enterprise.region;
    const { value: inService, atPosition } = await this.contests.inServiceAt(workerId, entryId, since);
    const facts = valueEvidence('allowance.contest-entrant', atPosition, { region, inService });
    const awardId = this.ids.of('award', enterpriseId, 'CONTEST_PRIZE', entryId);
    return this.ledger.record({
      rule: awardContestPrize,
      id: awardId,
      intent: { ...asked, awardId },
      evidence: { entry, facts },
      envelope,
    });
  }
}
