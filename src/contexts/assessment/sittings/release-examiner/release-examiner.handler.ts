import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { SittingLinks } from '../record-links.provider';
import { sittingRecord } from '../sitting';
import { ReleaseExaminer, releaseExaminer } from './release-examiner';

export class ReleaseExaminerCommand {
  constructor(
    readonly intent: ReleaseExaminer,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReleaseExaminerCommand)
export class ReleaseExaminerHandler implements ICommandHandler<ReleaseExaminerCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly links: SittingLinks,
  ) {}

  async execute({ intent, envelope }: ReleaseExaminerCommand): Promise<Outcome> {
    const { value } = await this.ledger.evidence(sittingRecord, intent.sittingId);
    const evidence = await this.links.of(intent.enterpriseId, value);
    return this.ledger.record({ rule: releaseExaminer, id: intent.sittingId, intent, evidence, envelope });
  }
}
