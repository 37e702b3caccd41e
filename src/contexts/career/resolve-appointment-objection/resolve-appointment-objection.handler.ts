import { Inject } from '@nestjs/common';
import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { Clock, CLOCK, todayOf } from '../../../kernel/clock';
import { refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { policyEvidence } from '../../catalogue';
import { workerRecord } from '../../workforce';
import { isNominationOf, nomination } from '../appointment';
import { ResolveAppointmentObjection, resolveAppointmentObjection } from './resolve-appointment-objection';

export class ResolveAppointmentObjectionCommand {
  constructor(
    readonly resolving: Omit<ResolveAppointmentObjection, 'text'> & { readonly words: string },
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The answer speaks of the nominee, and goes with that person. */
@CommandHandler(ResolveAppointmentObjectionCommand)
export class ResolveAppointmentObjectionHandler implements ICommandHandler<ResolveAppointmentObjectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly texts: VaultTexts,
    private readonly ids: DerivedIds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ resolving: { words, ...asked }, envelope }: ResolveAppointmentObjectionCommand): Promise<Outcome> {
    const { appointmentId, enterpriseId } = asked;
    const { value } = await this.ledger.evidence(nomination, appointmentId);
    if (!isNominationOf(value, enterpriseId)) return refuse('NOT_FOUND');
    const { value: worker } = await this.ledger.evidence(workerRecord, value.workerId);
    const subject = worker.status === 'registered' ? { subject: worker.personRef } : {};
    const text = await this.texts.putText({
      textId: this.ids.ofCommand(envelope.commandId, 'resolution'),
      kind: 'RESOLUTION',
      words,
      tenant: enterpriseId,
      ...subject,
    });
    const evidence = { pack: policyEvidence(value.region, todayOf(this.clock)) };
    return this.ledger.record({ rule: resolveAppointmentObjection, id: appointmentId, intent: { ...asked, text }, evidence, envelope });
  }
}
