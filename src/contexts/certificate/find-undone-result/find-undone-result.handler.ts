import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { assessmentResult } from '../../assessment';
import { Numbering } from '../issue-certificate/numbering.provider';
import { findUndoneResult } from './find-undone-result';

export class FindUndoneResultCommand {
  constructor(
    readonly candidacyId: Uuid,
    readonly causeEventId: Uuid,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(FindUndoneResultCommand)
export class FindUndoneResultHandler implements ICommandHandler<FindUndoneResultCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly numbering: Numbering,
  ) {}

  async execute({ candidacyId, causeEventId, envelope }: FindUndoneResultCommand): Promise<Outcome> {
    const certificateId = this.numbering.certificateOf(candidacyId);
    const result = await this.ledger.evidence(assessmentResult, candidacyId);
    const intent = { certificateId, findingId: this.ids.ofCommand(envelope.commandId, 'finding'), causeEventId };
    const tenants = result.value ? [result.value.enterpriseId] : envelope.tenants;
    return this.ledger.record({
      rule: findUndoneResult,
      id: certificateId,
      intent,
      evidence: { result },
      envelope: { ...envelope, tenants },
    });
  }
}
