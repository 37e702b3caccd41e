import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import type { Caller } from '../../../access/caller';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { refuse } from '../../../kernel/refusal';
import { isInRegion } from '../../../kernel/region';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { VaultTexts } from '../../../people/vault-texts.provider';
import { workerRecord } from '../../workforce';
import { Nomination, nomination, TextKept } from '../appointment';
import { raiseAppointmentObjection } from './raise-appointment-objection';

export interface ObjectingToAppointment {
  readonly appointmentId: Uuid;
  readonly objectionId: Uuid;
  readonly words: string;
  readonly objectorName: string;
  readonly contact: string;
  readonly by: Pick<Caller, 'tenant' | 'region'>;
}
export class RaiseAppointmentObjectionCommand {
  constructor(
    readonly objecting: ObjectingToAppointment,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** The words speak of the nominee and go with that person; who objects, and how to be reached, have keys of their own. */
@CommandHandler(RaiseAppointmentObjectionCommand)
export class RaiseAppointmentObjectionHandler implements ICommandHandler<RaiseAppointmentObjectionCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly texts: VaultTexts,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ objecting, envelope }: RaiseAppointmentObjectionCommand): Promise<Outcome> {
    const { appointmentId, objectionId, words, objectorName, contact, by } = objecting;
    const { value } = await this.ledger.evidence(nomination, appointmentId);
    if (value.status === 'none' || !concerns(value, by)) return refuse('NOT_FOUND');
    const { enterpriseId, workerId } = value;
    const { value: worker } = await this.ledger.evidence(workerRecord, workerId);
    const keep = (kind: string, said: string, subject?: Uuid): Promise<TextKept> =>
      this.texts.putText({
        textId: this.ids.ofCommand(envelope.commandId, kind),
        kind: 'OBJECTION',
        words: said,
        tenant: enterpriseId,
        ...(subject && { subject }),
      });
    const text = await keep('objection', words, worker.status === 'registered' ? worker.personRef : undefined);
    const objector = { name: await keep('objector-name', objectorName), contact: await keep('objector-contact', contact) };
    const intent = { appointmentId, enterpriseId, objectionId, text, objector };
    return this.ledger.record({
      rule: raiseAppointmentObjection,
      id: appointmentId,
      intent,
      evidence: NO_EVIDENCE,
      envelope: { ...envelope, tenants: [enterpriseId] },
    });
  }
}

/** The enterprise's own nomination, or one of the region that a regulator supervises. */
const concerns = ({ enterpriseId, region }: Nomination, by: Pick<Caller, 'tenant' | 'region'>): boolean =>
  by.tenant === null ? isInRegion(region, by.region) : by.tenant === enterpriseId;
