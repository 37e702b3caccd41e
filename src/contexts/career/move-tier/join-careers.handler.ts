import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { certificateState } from '../../certificate';
import { qualifications } from '../../workforce';
import { Credential, workerCareer } from '../career';
import { recognitionRecord } from '../recognition/recognition';
import { raiseTier } from './raise-tier';

interface JoinCareers {
  readonly enterpriseId: Uuid;
  readonly keptId: Uuid;
  readonly otherId: Uuid;
}
export class JoinCareersCommand {
  constructor(
    readonly intent: JoinCareers,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Every certificate that counts for the other record counts for the kept one from now on; the other's career stays as it is. */
@CommandHandler(JoinCareersCommand)
export class JoinCareersHandler implements ICommandHandler<JoinCareersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent: { enterpriseId, keptId, otherId }, envelope }: JoinCareersCommand): Promise<readonly Outcome[]> {
    const {
      value: { credentials },
    } = await this.ledger.evidence(workerCareer, otherId);
    const outcomes: Outcome[] = [];
    for (const credential of credentials) {
      const shown = await this.shown(credential, otherId);
      if (!shown) continue;
      const { basis, basisId, level } = credential;
      const intent = { workerId: keptId, enterpriseId, basis, basisId, level, ...shown };
      const commandId = this.ids.of('step', envelope.commandId, basisId);
      outcomes.push(
        await this.ledger.record({ rule: raiseTier, id: keptId, intent, evidence: NO_EVIDENCE, envelope: { ...envelope, commandId } }),
      );
    }
    return outcomes;
  }

  /** What the career does not keep: the occupation and the day of issue, from the paper's own stream. */
  private async shown({ basis, basisId, effectiveOn }: Credential, otherId: Uuid) {
    if (basis === 'RECOGNITION') {
      const { value: recognised } = await this.ledger.evidence(recognitionRecord, basisId);
      return recognised.status === 'granted' ? { occupationCode: recognised.occupationCode, effectiveOn } : undefined;
    }
    if (basis === 'CERTIFICATE') {
      const { value: certificate } = await this.ledger.evidence(certificateState, basisId);
      return certificate.status === 'blank' ? undefined : { occupationCode: certificate.occupationCode, effectiveOn: certificate.issuedOn };
    }
    const {
      value: { certificates },
    } = await this.ledger.evidence(qualifications, otherId);
    const recorded = certificates.find(({ recordId }) => recordId === basisId);
    return recorded && { occupationCode: recorded.occupationCode, effectiveOn: recorded.issuedOn };
  }
}
