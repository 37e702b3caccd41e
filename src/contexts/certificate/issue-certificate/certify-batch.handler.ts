import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import { approvedResult } from '../../assessment';
import { CaseOutcome, Issuing } from './issuing.provider';

/** Everybody of a batch who was approved as passed and whose notice has run out. */
export class CertifyBatchCommand {
  constructor(
    readonly batchId: Uuid,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CertifyBatchCommand)
export class CertifyBatchHandler implements ICommandHandler<CertifyBatchCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly issuing: Issuing,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ batchId, envelope }: CertifyBatchCommand): Promise<readonly CaseOutcome[]> {
    const today = todayOf(this.clock);
    const { value: approved } = await this.ledger.evidence(approvedResult, batchId);
    const ripe = [...approved].filter(
      ([, { outcome, noticeEndsOn }]) => outcome === 'PASSED' && noticeEndsOn !== null && noticeEndsOn < today,
    );
    return ripe.length === 0
      ? []
      : this.issuing.issue(
          ripe.map(([candidacyId]) => candidacyId),
          envelope,
        );
  }
}
