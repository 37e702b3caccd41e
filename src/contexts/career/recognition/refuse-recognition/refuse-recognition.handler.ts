import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { CommandEnvelope } from '../../../../ledger/command-envelope';
import { DerivedIds } from '../../../../ledger/derived-ids.provider';
import { Ledger } from '../../../../ledger/ledger';
import type { Outcome } from '../../../../ledger/receipt';
import { VaultTexts } from '../../../../people/vault-texts.provider';
import { ShownCertificates } from '../shown-certificates.provider';
import { RefuseRecognition, refuseRecognition } from './refuse-recognition';

export class RefuseRecognitionCommand {
  constructor(
    readonly refusing: Omit<RefuseRecognition, 'reason'> & { readonly words: string | undefined },
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(RefuseRecognitionCommand)
export class RefuseRecognitionHandler implements ICommandHandler<RefuseRecognitionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly shown: ShownCertificates,
    private readonly texts: VaultTexts,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ refusing: { words, ...intent }, envelope }: RefuseRecognitionCommand): Promise<Outcome> {
    const evidence = await this.shown.evidence(intent);
    const reason = await this.kept(
      words,
      intent,
      evidence.worker.value.status === 'registered' ? evidence.worker.value.personRef : undefined,
      envelope,
    );
    return this.ledger.record({ rule: refuseRecognition, id: intent.recognitionId, intent: { ...intent, reason }, evidence, envelope });
  }

  /** Words about a person are erased with that person. */
  private async kept(
    words: string | undefined,
    { enterpriseId }: Pick<RefuseRecognition, 'enterpriseId'>,
    subject: RefuseRecognition['workerId'] | undefined,
    { commandId }: CommandEnvelope,
  ): Promise<RefuseRecognition['reason']> {
    if (words === undefined || subject === undefined) return null;
    return this.texts.putText({
      textId: this.ids.ofCommand(commandId, 'recognition-reason'),
      kind: 'REMARK',
      words,
      subject,
      tenant: enterpriseId,
    });
  }
}
