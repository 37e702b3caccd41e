import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { ChainNorms, Chains } from '../../../accreditation/services';
import { standardRef } from '../../../catalogue';
import { ShownCertificates } from '../shown-certificates.provider';
import { RecogniseCertificate, recogniseCertificate } from './recognise-certificate';

export class RecogniseCertificateCommand {
  constructor(
    readonly intent: RecogniseCertificate,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RecogniseCertificateCommand)
export class RecogniseCertificateHandler implements ICommandHandler<RecogniseCertificateCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly shown: ShownCertificates,
    private readonly norms: ChainNorms,
    private readonly chains: Chains,
  ) {}

  async execute({ intent, envelope }: RecogniseCertificateCommand): Promise<Outcome> {
    const shown = await this.shown.evidence(intent);
    const { value: certificate } = shown.certificate;
    const standard = certificate.status === 'blank' ? undefined : certificate.standard;
    const norm = await this.norms.evidence(standard === undefined ? null : standardRef(standard).standardCode);
    const chain = await this.chains.byId(norm.value.status === 'none' ? null : norm.value.chainId);
    return this.ledger.record({
      rule: recogniseCertificate,
      id: intent.recognitionId,
      intent,
      evidence: { ...shown, norm, chain },
      envelope,
    });
  }
}
