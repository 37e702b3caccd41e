import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { certificateState } from '../certificate';
import { PrintedVersions } from '../printed-versions.provider';
import { CorrectCertificate, correctCertificate } from './correct-certificate';

export class CorrectCertificateCommand {
  constructor(
    readonly intent: CorrectCertificate,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(CorrectCertificateCommand)
export class CorrectCertificateHandler implements ICommandHandler<CorrectCertificateCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly printed: PrintedVersions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ intent, envelope }: CorrectCertificateCommand): Promise<Outcome> {
    const { value: certificate } = await this.ledger.evidence(certificateState, intent.certificateId);
    if (certificate.status === 'blank') return refuse('NOT_FOUND');
    const { personRef, enterpriseId, region } = certificate;
    const printed = await this.printed.of([personRef], { actor: envelope.actor, tenant: enterpriseId });
    const evidence = { pack: policyEvidence(region, todayOf(this.clock)), ...printed(personRef) };
    return this.ledger.record({ rule: correctCertificate, id: intent.certificateId, intent, evidence, envelope });
  }
}
