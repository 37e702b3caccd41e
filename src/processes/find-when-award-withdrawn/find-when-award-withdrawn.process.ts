import { CommandBus } from '@nestjs/cqrs';
import { assessmentResult } from '../../contexts/assessment';
import { BatchRegister } from '../../contexts/assessment/services';
import { AwardWithdrawn } from '../../contexts/catalogue';
import { CertificateIssued } from '../../contexts/certificate';
import { FindFallenAwardCommand } from '../../contexts/certificate/services';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

interface Resting {
  readonly candidacyId: Uuid;
  readonly enterpriseId: Uuid;
}

/**
 * A certificate that a committee gave for an award which is withdrawn is told to people. Each is looked at when the later of the two
 * facts happens, the withdrawal or the issue: none is missed, whichever came first.
 */
@ActsWhen()
export class FindWhenAwardWithdrawn implements Process {
  readonly name = 'find-when-award-withdrawn';
  readonly on = [AwardWithdrawn, CertificateIssued];

  constructor(
    private readonly commands: CommandBus,
    private readonly ledger: Ledger,
    private readonly register: BatchRegister,
  ) {}

  async react({ id, type, data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    if (type === AwardWithdrawn.type) {
      const { awardId } = data as { readonly awardId: Uuid };
      for (const each of await this.register.candidaciesOnAward(awardId, position)) await this.find(each, awardId, id, acting);
      return;
    }
    const issued = data as unknown as Resting;
    const awardId = (await this.ledger.evidence(assessmentResult, issued.candidacyId)).value?.awardId;
    if (awardId !== undefined) await this.find(issued, awardId, id, acting);
  }

  private async find({ candidacyId, enterpriseId }: Resting, awardId: Uuid, causeEventId: Uuid, acting: Acting): Promise<void> {
    const command = new FindFallenAwardCommand({ candidacyId, awardId, causeEventId }, acting.envelope(candidacyId, [enterpriseId]));
    await acting.settle(candidacyId, await this.commands.execute<FindFallenAwardCommand, Outcome>(command));
  }
}
