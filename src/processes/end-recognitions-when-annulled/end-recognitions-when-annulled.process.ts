import { CommandBus } from '@nestjs/cqrs';
import { RecognitionGranted } from '../../contexts/career';
import { EndRecognitionCommand, RecognitionRegister } from '../../contexts/career/services';
import { CertificateAnnulled, certificateState } from '../../contexts/certificate';
import type { Day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

interface Ending {
  readonly recognitionId: Uuid;
  readonly enterpriseId: Uuid;
  readonly annulmentId: Uuid;
  readonly decidedOn: Day;
  readonly effectiveOn: Day;
}

/**
 * Whoever recognised a certificate does so no longer once it is annulled. The pair is looked at when the later of the two facts
 * happens: an annulment finds every recognition up to it in the register, a recognition that overtook it finds the annulment.
 */
@ActsWhen()
export class EndRecognitionsWhenAnnulled implements Process {
  readonly name = 'end-recognitions-when-annulled';
  readonly on = [CertificateAnnulled, RecognitionGranted];

  constructor(
    private readonly commands: CommandBus,
    private readonly ledger: Ledger,
    private readonly register: RecognitionRegister,
  ) {}

  async react({ type, data, position }: Recorded<Fact>, acting: Acting): Promise<void> {
    const endings =
      type === CertificateAnnulled.type
        ? await this.ofAnnulment(data as ReturnType<typeof CertificateAnnulled>['data'], position)
        : await this.ofRecognition(data as ReturnType<typeof RecognitionGranted>['data']);
    for (const { enterpriseId, ...intent } of endings) {
      const command = new EndRecognitionCommand(intent, acting.envelope(intent.recognitionId, [enterpriseId]));
      await acting.settle(intent.recognitionId, await this.commands.execute<EndRecognitionCommand, Outcome>(command));
    }
  }

  private async ofAnnulment(
    { certificateId, annulmentId, decidedOn, effectiveOn }: ReturnType<typeof CertificateAnnulled>['data'],
    position: bigint,
  ): Promise<readonly Ending[]> {
    const rows = await this.register.ofCertificates([certificateId], position);
    return rows.map(({ recognitionId, enterpriseId }) => ({
      recognitionId: recognitionId as Uuid,
      enterpriseId: enterpriseId as Uuid,
      annulmentId,
      decidedOn,
      effectiveOn,
    }));
  }

  private async ofRecognition({
    recognitionId,
    enterpriseId,
    certificateId,
  }: ReturnType<typeof RecognitionGranted>['data']): Promise<readonly Ending[]> {
    const { value: certificate } = await this.ledger.evidence(certificateState, certificateId);
    if (certificate.status !== 'annulled' || !certificate.stoppedBy) return [];
    const { id: annulmentId, decidedOn, effectiveOn } = certificate.stoppedBy;
    return [{ recognitionId, enterpriseId, annulmentId, decidedOn, effectiveOn }];
  }
}
