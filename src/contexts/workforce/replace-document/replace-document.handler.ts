import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { Identity } from '../../../people/person-fields';
import { Vault } from '../../../people/vault.provider';
import { workerRecord } from '../worker';
import { ReplaceDocument, replaceDocument } from './replace-document';

export interface GivenDocument extends Pick<ReplaceDocument, 'workerId' | 'reasonCode' | 'evidenceHash'> {
  readonly document: Identity;
}
export class ReplaceDocumentCommand {
  constructor(
    readonly given: GivenDocument,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The vault first, the ledger then (decision 13): the number itself goes no further than the vault. */
@CommandHandler(ReplaceDocumentCommand)
export class ReplaceDocumentHandler implements ICommandHandler<ReplaceDocumentCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
  ) {}

  async execute({ given: { document, ...given }, envelope }: ReplaceDocumentCommand): Promise<Outcome> {
    const evidence = { worker: await this.ledger.evidence(workerRecord, given.workerId) };
    const { value: worker } = evidence.worker;
    if (worker.status === 'unknown') return refuse('WORKER_UNKNOWN');
    // What the rule would refuse must not reach the vault.
    if (envelope.actor.kind !== 'person') return refuse('PERSON_REQUIRED');
    const bound = await this.vault.replaceDocument(worker.personRef, document, { tenant: worker.enterpriseId });
    if (bound === 'ANOTHER_PERSON') return refuse('DOCUMENT_OF_ANOTHER');
    if (bound === 'ERASED') return refuse('PERSON_ERASED');
    const intent = { ...given, personRef: worker.personRef, ...bound };
    return this.ledger.record({ rule: replaceDocument, id: worker.personRef, intent, evidence, envelope });
  }
}
