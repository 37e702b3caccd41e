import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { refuse, Refusal } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import type { PersonDetails } from '../../../people/person-fields';
import type { Registered } from '../../../people/person-registration.provider';
import { Vault } from '../../../people/vault.provider';
import { enterpriseRecord } from '../../accreditation';
import { registerWorker } from './register-worker';

export interface NewWorker {
  readonly details: PersonDetails;
  readonly employeeNo: string | null;
  readonly source: { readonly importId: Uuid; readonly row: number } | null;
  /** Of its own where many are registered in one call. */
  readonly commandId?: Uuid;
}
export class RegisterWorkersCommand {
  constructor(
    readonly enterpriseId: Uuid,
    readonly workers: readonly NewWorker[],
    readonly envelope: CommandEnvelope,
  ) {}
}
export interface RegisteredWorker {
  readonly workerId: Uuid;
  readonly person: Registered;
  readonly outcome: Outcome;
}

/** People first go into the vault, idempotent by their documents; the ledger then learns of references alone (decision 13). */
@CommandHandler(RegisterWorkersCommand)
export class RegisterWorkersHandler implements ICommandHandler<RegisterWorkersCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
    private readonly ids: DerivedIds,
  ) {}

  /** One answer per worker, in order. */
  async execute({ enterpriseId, workers, envelope }: RegisterWorkersCommand): Promise<readonly RegisteredWorker[] | Refusal> {
    const { value: enterprise } = await this.ledger.evidence(enterpriseRecord, enterpriseId);
    if (enterprise.status === 'unknown') return refuse('ENTERPRISE_UNKNOWN');
    const people = await this.vault.register(
      workers.map(({ details }) => details),
      { tenant: enterpriseId },
    );
    const intents = workers.map(({ employeeNo, source }, index) => {
      const personRef = people[index]!.ref;
      return {
        workerId: this.ids.workerId(enterpriseId, personRef),
        enterpriseId,
        region: enterprise.region,
        personRef,
        employeeNo,
        source,
      };
    });
    const outcomes = await this.ledger.recordEach(
      intents.map((intent, index) => ({
        rule: registerWorker,
        id: intent.workerId,
        intent,
        evidence: NO_EVIDENCE,
        envelope: { ...envelope, commandId: workers[index]!.commandId ?? envelope.commandId },
      })),
    );
    return intents.map(({ workerId }, index) => ({ workerId, person: people[index]!, outcome: outcomes[index]! }));
  }
}
