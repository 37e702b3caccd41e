import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { CLOCK, Clock, todayOf } from '../../../kernel/clock';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { OpenInspection, openInspection } from './open-inspection';

export class OpenInspectionCommand {
  constructor(
    readonly intent: OpenInspection,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(OpenInspectionCommand)
export class OpenInspectionHandler implements ICommandHandler<OpenInspectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  execute({ intent, envelope }: OpenInspectionCommand): Promise<Outcome> {
    return this.ledger.record({
      rule: openInspection,
      id: intent.inspectionId,
      intent,
      evidence: { pack: policyEvidence(intent.region, todayOf(this.clock)) },
      envelope,
    });
  }
}
