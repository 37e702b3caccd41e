import { CommandBus } from '@nestjs/cqrs';
import { FallenGround, ProposeRecoveryCommand } from '../../contexts/allowance/services';
import { RecognitionEnded } from '../../contexts/career';
import { CertificateAnnulled } from '../../contexts/certificate';
import { ForeignCertificateRejected } from '../../contexts/workforce';
import { addDays } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import { beijingDayOf } from '../../kernel/instant';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

/**
 * What closed months paid on a ground that is void from the start waits for a person: for a certificate, where it was issued and where it was
 * recognised, and for a paper brought along that its issuer denies. From a decision on there is nothing before it.
 */
@ActsWhen()
export class ProposeRecoveryWhenAnnulled implements Process {
  readonly name = 'propose-recovery-when-annulled';
  readonly on = [CertificateAnnulled, RecognitionEnded, ForeignCertificateRejected];

  constructor(
    private readonly commands: CommandBus,
    private readonly ids: DerivedIds,
  ) {}

  async react(event: Recorded<Fact>, acting: Acting): Promise<void> {
    const fallen = this.fallen(event);
    if (!fallen || (fallen.fromOn !== null && fallen.fromOn > fallen.lastOn)) return;
    const command = new ProposeRecoveryCommand(fallen, event.position, acting.envelope('propose', [fallen.enterpriseId]));
    await acting.settle('propose', await this.commands.execute<ProposeRecoveryCommand, Outcome>(command));
  }

  private fallen({ id: causeEventId, type, data, at }: Recorded<Fact>): FallenGround | null {
    if (type === ForeignCertificateRejected.type)
      return deniedPaper(data as ReturnType<typeof ForeignCertificateRejected>['data'], at, causeEventId);
    if (type === RecognitionEnded.type) {
      const { recognitionId, annulmentId, certificateId, enterpriseId, workerId, decidedOn, effectiveOn } = data as ReturnType<
        typeof RecognitionEnded
      >['data'];
      const recoveryId = this.ids.of('recovery', recognitionId, annulmentId);
      return {
        recoveryId,
        annulmentId,
        ground: 'RECOGNITION_ENDED',
        certificateId,
        basisId: recognitionId,
        enterpriseId,
        workerId,
        fromOn: effectiveOn,
        lastOn: addDays(decidedOn, -1),
        causeEventId,
      };
    }
    const { certificateId, annulmentId, workerId, enterpriseId, decidedOn, effectiveOn } = data as ReturnType<
      typeof CertificateAnnulled
    >['data'];
    return {
      recoveryId: annulmentId,
      certificateId,
      basisId: certificateId,
      enterpriseId,
      workerId,
      fromOn: effectiveOn,
      lastOn: addDays(decidedOn, -1),
      causeEventId,
    };
  }
}

/** The record of the paper takes the place of an annulment, and the day of the answer that of its decision. One that never counted paid nothing. */
function deniedPaper(
  { recordId, workerId, enterpriseId, hasCounted }: ReturnType<typeof ForeignCertificateRejected>['data'],
  at: Recorded['at'],
  causeEventId: FallenGround['causeEventId'],
): FallenGround | null {
  if (!hasCounted) return null;
  return {
    recoveryId: recordId,
    ground: 'PAPER_DENIED',
    certificateId: recordId,
    basisId: recordId,
    enterpriseId,
    workerId,
    fromOn: null,
    lastOn: addDays(beijingDayOf(at), -1),
    causeEventId,
  };
}
