import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { policyEvidence } from '../../catalogue';
import { enterpriseRecord, regionOf } from '../enterprise';
import { filingOrigin, filingScope } from '../filing';
import { applicationRecord } from '../filing-application';
import { AcceptApplication, acceptApplication } from './accept-application';
import { grantApplication } from './grant-application';

export class GrantApplicationCommand {
  constructor(
    readonly intent: AcceptApplication,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Two appends, each on one stream, always completed forward (decision 13): the application first, then the filing. */
@CommandHandler(GrantApplicationCommand)
export class GrantApplicationHandler implements ICommandHandler<GrantApplicationCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ intent, envelope }: GrantApplicationCommand): Promise<Outcome> {
    const accepted = await this.accept(intent, envelope);
    if (isRefusal(accepted)) return accepted;
    const { applicationId, filingId } = intent;
    const evidence = { application: await this.ledger.evidence(applicationRecord, applicationId) };
    const step = { ...envelope, commandId: this.ids.of('step', envelope.commandId, 'filing') };
    return this.ledger.record({ rule: grantApplication, id: filingId, intent: { filingId, applicationId }, evidence, envelope: step });
  }

  private async accept(intent: AcceptApplication, envelope: CommandEnvelope): Promise<Outcome> {
    const { applicationId, filingId, validFrom } = intent;
    const { value: application } = await this.ledger.evidence(applicationRecord, applicationId);
    if (application.status === 'none') return refuse('NOT_FOUND');
    const enterprise = await this.ledger.evidence(enterpriseRecord, application.enterpriseId);
    const evidence = {
      enterprise,
      policy: policyEvidence(regionOf(enterprise.value), validFrom),
      filing: await this.ledger.evidence(filingScope, filingId),
      made: await this.ledger.evidence(filingOrigin, (application.granted?.filingId ?? filingId) as Uuid),
    };
    return this.ledger.record({ rule: acceptApplication, id: applicationId, intent, evidence, envelope });
  }
}
