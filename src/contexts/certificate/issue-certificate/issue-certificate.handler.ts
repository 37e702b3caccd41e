import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { assessmentResult } from '../../assessment';
import { Issuing } from './issuing.provider';

/** One certificate by hand; another enterprise's candidacy is none to the caller. */
export class IssueCertificateCommand {
  constructor(
    readonly candidacyId: Uuid,
    readonly enterpriseId: Uuid,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(IssueCertificateCommand)
export class IssueCertificateHandler implements ICommandHandler<IssueCertificateCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly issuing: Issuing,
  ) {}

  async execute({ candidacyId, enterpriseId, envelope }: IssueCertificateCommand): Promise<Outcome> {
    const { value: result } = await this.ledger.evidence(assessmentResult, candidacyId);
    if (result?.enterpriseId !== enterpriseId) return refuse('NOT_FOUND');
    const [issued] = await this.issuing.issue([candidacyId], envelope);
    return issued!.outcome;
  }
}
