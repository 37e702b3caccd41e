import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { assessmentResult } from '../../assessment';
import { awardRecord } from '../../catalogue';
import { Numbering } from '../issue-certificate/numbering.provider';
import { findFallenAward } from './find-fallen-award';

export class FindFallenAwardCommand {
  constructor(
    readonly of: { readonly candidacyId: Uuid; readonly awardId: Uuid; readonly causeEventId: Uuid },
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(FindFallenAwardCommand)
export class FindFallenAwardHandler implements ICommandHandler<FindFallenAwardCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly numbering: Numbering,
  ) {}

  async execute({ of: { candidacyId, awardId, causeEventId }, envelope }: FindFallenAwardCommand): Promise<Outcome> {
    const certificateId = this.numbering.certificateOf(candidacyId);
    const evidence = {
      result: await this.ledger.evidence(assessmentResult, candidacyId),
      award: await this.ledger.evidence(awardRecord, awardId),
    };
    const intent = { certificateId, awardId, causeEventId, findingId: this.ids.of('finding', certificateId, awardId) };
    return this.ledger.record({ rule: findFallenAward, id: certificateId, intent, evidence, envelope });
  }
}
