import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { isRefusal, Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { batchRecord } from '../batch';
import { BatchRegister } from '../batch-register/batch-register.query';
import { candidacyRecord } from '../candidacy';
import { raiseObjection } from './raise-objection';

export interface Objecting {
  readonly batchId: Uuid;
  readonly objectionId: Uuid;
  readonly textId: Uuid;
  readonly workerId: Uuid;
  /** Needed only by somebody who is a candidate of the batch more than once. */
  readonly candidacyId: Uuid | null;
  readonly words: string;
}
export class RaiseObjectionCommand {
  constructor(
    readonly objecting: Objecting,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The words go into the vault first, under the candidate's own key, so that they are erased with the person. */
@CommandHandler(RaiseObjectionCommand)
export class RaiseObjectionHandler implements ICommandHandler<RaiseObjectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly register: BatchRegister,
    private readonly texts: VaultTexts,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ objecting, envelope }: RaiseObjectionCommand): Promise<Outcome> {
    const { batchId, objectionId, textId, workerId, words } = objecting;
    const candidacyId = await this.candidacyOf(objecting);
    if (isRefusal(candidacyId)) return candidacyId;
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    if (value.status === 'none') return refuse('NOT_FOUND');
    const text = await this.texts.putText({ textId, kind: 'OBJECTION', words, subject: value.personRef, tenant: value.enterpriseId });
    const evidence = { batch: await this.ledger.evidence(batchRecord, batchId) };
    return this.ledger.record({
      rule: raiseObjection,
      id: candidacyId,
      intent: { candidacyId, objectionId, workerId, text },
      evidence,
      envelope,
    });
  }

  private async candidacyOf({ batchId, workerId, candidacyId }: Objecting): Promise<Uuid | Refusal> {
    const { position } = await this.store.head();
    const own = await this.register.candidaciesOf(workerId, batchId, position);
    const [only] = candidacyId === null ? own : own.filter((id) => id === candidacyId);
    if (!only) return refuse('NOT_FOUND');
    return candidacyId === null && own.length > 1 ? refuse('CANDIDACY_NOT_NAMED') : only;
  }
}
