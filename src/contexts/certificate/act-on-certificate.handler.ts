import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { DecisionRule } from '../../kernel/decision';
import { NO_EVIDENCE } from '../../kernel/evidence';
import type { Uuid } from '../../kernel/uuid';
import type { CommandEnvelope } from '../../ledger/command-envelope';
import { Ledger } from '../../ledger/ledger';
import type { Outcome } from '../../ledger/receipt';
import type { Certificate } from './certificate';
import type { CertificateEvent } from './certificate.events';

interface OnCertificate {
  readonly certificateId: Uuid;
}

/** An act on one certificate that leans on nothing but the certificate itself: which rule, asked what. */
export class ActOnCertificateCommand<Intent extends OnCertificate = OnCertificate> {
  constructor(
    readonly rule: DecisionRule<Certificate, CertificateEvent, Intent, object, string>,
    readonly intent: Intent,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** One dispatcher for all such acts: they differ in their rules alone. */
@CommandHandler(ActOnCertificateCommand)
export class ActOnCertificateHandler implements ICommandHandler<ActOnCertificateCommand> {
  constructor(private readonly ledger: Ledger) {}

  execute({ rule, intent, envelope }: ActOnCertificateCommand): Promise<Outcome> {
    return this.ledger.record({ rule, id: intent.certificateId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
