import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { EVENT_STORE, EventStore } from '../../../ledger/event-store.port';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { BatchRegister } from '../batch-register/batch-register.query';
import { candidacyRecord, isCandidacyOf } from '../candidacy';
import { ResolveObjection, resolveObjection } from './resolve-objection';

export interface Resolving extends Pick<ResolveObjection, 'enterpriseId' | 'objectionId' | 'resolution'> {
  readonly batchId: Uuid;
  readonly textId: Uuid;
  readonly words: string;
}
export class ResolveObjectionCommand {
  constructor(
    readonly resolving: Resolving,
    readonly envelope: CommandEnvelope,
  ) {}
}

@CommandHandler(ResolveObjectionCommand)
export class ResolveObjectionHandler implements ICommandHandler<ResolveObjectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly register: BatchRegister,
    private readonly texts: VaultTexts,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  async execute({ resolving, envelope }: ResolveObjectionCommand): Promise<Outcome> {
    const { batchId, enterpriseId, objectionId, resolution, textId, words } = resolving;
    const candidacyId = await this.register.candidacyOfObjection(objectionId, batchId, (await this.store.head()).position);
    if (!candidacyId) return refuse('NOT_FOUND');
    const { value } = await this.ledger.evidence(candidacyRecord, candidacyId);
    if (!isCandidacyOf(value, enterpriseId)) return refuse('NOT_FOUND');
    const text = await this.texts.putText({ textId, kind: 'RESOLUTION', words, subject: value.personRef, tenant: enterpriseId });
    const intent = { candidacyId, enterpriseId, objectionId, resolution, text };
    return this.ledger.record({ rule: resolveObjection, id: candidacyId, intent, evidence: NO_EVIDENCE, envelope });
  }
}
