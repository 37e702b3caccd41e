import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AgreementEvidences } from '../agreement-evidence.provider';
import { mentorshipsOf } from '../mentorship';
import { ReplaceMentor, replaceMentor } from './replace-mentor';

export class ReplaceMentorCommand {
  constructor(
    readonly intent: ReplaceMentor,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ReplaceMentorCommand)
export class ReplaceMentorHandler implements ICommandHandler<ReplaceMentorCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly evidences: AgreementEvidences,
  ) {}

  async execute({ intent, envelope }: ReplaceMentorCommand): Promise<Outcome> {
    const id = this.ids.of('mentorships', intent.enterpriseId);
    const { value } = await this.ledger.evidence(mentorshipsOf, id);
    const old = value.agreements.find(({ agreementId }) => agreementId === intent.agreementId);
    if (!old) return refuse('NOT_FOUND');
    return this.ledger.record({
      rule: replaceMentor,
      id,
      intent,
      evidence: await this.evidences.of({ ...intent, apprenticeId: old.apprenticeId }),
      envelope,
    });
  }
}
