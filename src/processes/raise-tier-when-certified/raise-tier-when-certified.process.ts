import { CommandBus } from '@nestjs/cqrs';
import { RaiseTiersCommand, Rise } from '../../contexts/career/services';
import { CertificateIssued } from '../../contexts/certificate';
import type { Fact } from '../../kernel/event-type';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process, Reaction } from '../../projecting/process';

/** A certificate is counted for its holder; the tier rises where it is the highest. */
@ActsWhen()
export class RaiseTierWhenCertified implements Process {
  readonly name = 'raise-tier-when-certified';
  readonly on = [CertificateIssued];

  constructor(private readonly commands: CommandBus) {}

  react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    return this.reactToEach([{ event, acting }]);
  }

  async reactToEach(reactions: readonly Reaction[]): Promise<void> {
    const outcomes = await this.commands.execute<RaiseTiersCommand, readonly Outcome[]>(new RaiseTiersCommand(reactions.map(riseOf)));
    for (const [index, outcome] of outcomes.entries()) await reactions[index]!.acting.settle('raise', outcome);
  }
}

function riseOf({ event: { data }, acting }: Reaction): Rise {
  const { certificateId, workerId, enterpriseId, level, occupationCode, issuedOn } = data as ReturnType<typeof CertificateIssued>['data'];
  const intent = {
    workerId,
    enterpriseId,
    basis: 'CERTIFICATE' as const,
    basisId: certificateId,
    level,
    occupationCode,
    effectiveOn: issuedOn,
  };
  return { intent, envelope: acting.envelope('raise', [enterpriseId]) };
}
