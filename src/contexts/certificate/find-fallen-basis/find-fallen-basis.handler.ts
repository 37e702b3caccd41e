import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { assessmentResult } from '../../assessment';
import { certificateState } from '../certificate';
import { findFallenBasis } from './find-fallen-basis';

export class FindFallenBasisCommand {
  constructor(
    readonly of: { readonly certificateId: Uuid; readonly candidacyId: Uuid; readonly basisId: Uuid; readonly causeEventId: Uuid },
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(FindFallenBasisCommand)
export class FindFallenBasisHandler implements ICommandHandler<FindFallenBasisCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ of: { candidacyId, ...of }, envelope }: FindFallenBasisCommand): Promise<Outcome> {
    const evidence = {
      result: await this.ledger.evidence(assessmentResult, candidacyId),
      basis: await this.ledger.evidence(certificateState, of.basisId),
    };
    const intent = { ...of, findingId: this.ids.of('finding', of.certificateId, of.basisId) };
    return this.ledger.record({ rule: findFallenBasis, id: of.certificateId, intent, evidence, envelope });
  }
}
