import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../../kernel/evidence';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { ReleaseExaminer, releaseExaminer } from './release-examiner';

export class ReleaseExaminerCommand {
  constructor(readonly intent: ReleaseExaminer, readonly envelope: CommandEnvelope) {}
}

@CommandHandler(ReleaseExaminerCommand)
export class ReleaseExaminerHandler implements ICommandHandler<ReleaseExaminerCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ intent, envelope }: ReleaseExaminerCommand): Promise<Outcome> {
    return this.ledger.record({ rule: releaseExaminer, id: intent.sittingId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
