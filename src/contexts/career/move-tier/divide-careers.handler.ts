import { CommandBus, CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Day } from '../../../kernel/day';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { PriorCertificate, qualifications } from '../../workforce';
import { JoinedRecords } from '../../workforce/services';
import { endPostsRestingOn } from '../end-posts-resting-on/end-posts-resting-on';
import { LowerTierCommand } from './lower-tier.handler';
import { RaiseTierCommand } from './raise-tier.handler';

interface DivideCareers {
  readonly linkId: Uuid;
  readonly enterpriseId: Uuid;
  readonly fromId: Uuid;
  readonly toId: Uuid;
  readonly factIds: readonly Uuid[];
  /** The day on which it was found out: what was decided before stands. */
  readonly decidedOn: Day;
}
export class DivideCareersCommand {
  constructor(
    readonly intent: DivideCareers,
    readonly envelope: CommandEnvelope,
  ) {}
}

/**
 * Papers that turn out to be another person's carry no tier and no post here from that day on, neither under the record
 * nor under the one it is read with; they count for the other person from their issue. The link takes the place of an
 * annulment: it is why the paper is out, and a paper taken out before it was counted stays out.
 */
@CommandHandler(DivideCareersCommand)
export class DivideCareersHandler implements ICommandHandler<DivideCareersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
    private readonly records: JoinedRecords,
  ) {}

  async execute({ intent, envelope }: DivideCareersCommand): Promise<readonly Outcome[]> {
    const {
      value: { certificates },
    } = await this.ledger.evidence(qualifications, intent.fromId);
    const outcomes: Outcome[] = [];
    for (const moved of certificates.filter(({ recordId }) => intent.factIds.includes(recordId)))
      outcomes.push(...(await this.move(moved, intent, envelope)));
    return outcomes;
  }

  private async move(
    { recordId, level, occupationCode, issuedOn }: PriorCertificate,
    { linkId, enterpriseId, fromId, toId, decidedOn }: DivideCareers,
    envelope: CommandEnvelope,
  ): Promise<readonly Outcome[]> {
    const step = (name: string): CommandEnvelope => ({ ...envelope, commandId: this.ids.of('step', envelope.commandId, recordId, name) });
    const lower = { workerId: fromId, enterpriseId, certificateId: recordId, annulmentId: linkId, decidedOn, effectiveOn: decidedOn };
    const lowered = await this.commands.execute<LowerTierCommand, Outcome>(new LowerTierCommand(lower, step('lower')));
    const ended: Outcome[] = [];
    const { kept } = await this.records.recordsOf(enterpriseId, fromId);
    for (const workerId of new Set([fromId, kept])) {
      const intent = { workerId, enterpriseId, certificateId: recordId, decidedOn };
      ended.push(
        await this.ledger.record({
          rule: endPostsRestingOn,
          id: workerId,
          intent,
          evidence: NO_EVIDENCE,
          envelope: step(`end ${workerId}`),
        }),
      );
    }
    const raise = {
      workerId: toId,
      enterpriseId,
      basis: 'PRIOR_CERTIFICATE' as const,
      basisId: recordId,
      level,
      occupationCode,
      effectiveOn: issuedOn,
    };
    return [lowered, ...ended, await this.commands.execute<RaiseTierCommand, Outcome>(new RaiseTierCommand(raise, step('raise')))];
  }
}
