import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Day } from '../../../kernel/day';
import { refuse, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { AgreementEvidences } from '../agreement-evidence.provider';
import { mentorshipsOf } from '../mentorship';
import { signMentorAgreement } from '../sign-mentor-agreement/sign-mentor-agreement';

/** Who teaches whom; what is not told is as the cohort says. */
export interface CohortAgreement {
  readonly mentorId: Uuid;
  readonly apprenticeId: Uuid;
  readonly fromOn: Day | undefined;
  readonly lastOn: Day | undefined;
  /** Of its own, for each. */
  readonly commandId: Uuid;
}
export class SignCohortAgreementsCommand {
  constructor(
    readonly asked: { readonly enterpriseId: Uuid; readonly cohortId: Uuid; readonly agreements: readonly CohortAgreement[] },
    readonly envelope: CommandEnvelope,
  ) {}
}
export interface CohortAgreementSigned {
  readonly agreementId: Uuid;
  readonly outcome: Outcome;
}

/** Each is signed by the rule for one, on what those before it in the call have added: no mentor gets one apprentice too many. */
@CommandHandler(SignCohortAgreementsCommand)
export class SignCohortAgreementsHandler implements ICommandHandler<SignCohortAgreementsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
    private readonly evidences: AgreementEvidences,
  ) {}

  async execute({
    asked: { enterpriseId, cohortId, agreements },
    envelope,
  }: SignCohortAgreementsCommand): Promise<readonly CohortAgreementSigned[] | Refusal> {
    const id = this.ids.of('mentorships', enterpriseId);
    const cohort = (await this.ledger.evidence(mentorshipsOf, id)).value.cohorts.find((each) => each.cohortId === cohortId);
    if (!cohort) return refuse('COHORT_UNKNOWN');
    const { occupationCode, targetLevel } = cohort;
    const terms = agreements.map(({ mentorId, apprenticeId, fromOn, lastOn, commandId }) => ({
      agreementId: this.ids.of('agreement', commandId),
      enterpriseId,
      mentorId,
      apprenticeId,
      occupationCode,
      targetLevel,
      fromOn: fromOn ?? cohort.fromOn,
      lastOn: lastOn ?? cohort.lastOn,
      cohortId,
    }));
    const evidence = await this.evidences.ofEach(enterpriseId, terms);
    const outcomes = await this.ledger.recordInTurn(
      terms.map((intent, index) => ({
        rule: signMentorAgreement,
        id,
        intent,
        evidence: evidence[index]!,
        envelope: { ...envelope, commandId: agreements[index]!.commandId },
      })),
    );
    return terms.map(({ agreementId }, index) => ({ agreementId, outcome: outcomes[index]! }));
  }
}
