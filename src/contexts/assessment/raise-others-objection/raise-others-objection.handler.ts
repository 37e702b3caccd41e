import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { batchRecord } from '../batch';
import { candidacyRecord } from '../candidacy';
import { KeptWords } from '../kept-words.provider';
import { raiseOthersObjection } from './raise-others-objection';

export interface OthersObjecting {
  readonly batchId: Uuid;
  readonly candidacyId: Uuid;
  readonly objectionId: Uuid;
  readonly words: string;
  readonly objectorName: string;
  readonly contact: string;
}
export class RaiseOthersObjectionCommand {
  constructor(
    readonly objecting: OthersObjecting,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The words speak of the candidate and go with that person; who objects, and how to be reached, have keys of their own and their own time. */
@CommandHandler(RaiseOthersObjectionCommand)
export class RaiseOthersObjectionHandler implements ICommandHandler<RaiseOthersObjectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly words: KeptWords,
  ) {}

  async execute({ objecting, envelope }: RaiseOthersObjectionCommand): Promise<Outcome> {
    const { batchId, candidacyId, objectionId, words, objectorName, contact } = objecting;
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    if (value.status === 'none' || value.batchId !== batchId) return refuse('NOT_FOUND');
    const { enterpriseId: tenant, personRef: subject } = value;
    const text = await this.words.keep('objection', words, { envelope, tenant, subject });
    const [name, reached] = [
      await this.words.keep('objector-name', objectorName, { envelope, tenant }),
      await this.words.keep('objector-contact', contact, { envelope, tenant }),
    ];
    const intent = { candidacyId, batchId, objectionId, text: text!, objector: { name: name!, contact: reached! } };
    return this.ledger.record({
      rule: raiseOthersObjection,
      id: candidacyId,
      intent,
      evidence: { batch: await this.ledger.evidence(batchRecord, batchId) },
      envelope: { ...envelope, tenants: [tenant] },
    });
  }
}
