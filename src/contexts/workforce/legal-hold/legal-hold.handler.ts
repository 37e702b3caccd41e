import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { NO_EVIDENCE } from '../../../kernel/evidence';
import { isRefusal, refuse } from '../../../kernel/refusal';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { Ledger } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { Vault } from '../../../people/vault.provider';
import { legalHolds } from '../person';
import { workerRecord } from '../worker';
import { LiftHold, liftHold } from './lift-hold';
import { PlaceHold, placeHold } from './place-hold';

export class PlaceHoldCommand {
  constructor(
    readonly intent: PlaceHold,
    readonly envelope: CommandEnvelope,
  ) {}
}
export class LiftHoldCommand {
  constructor(
    readonly intent: LiftHold,
    readonly envelope: CommandEnvelope,
  ) {}
}

/** Held in the vault before it is on record; what is not on record then is taken back. */
@CommandHandler(PlaceHoldCommand)
export class PlaceHoldHandler implements ICommandHandler<PlaceHoldCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
  ) {}

  async execute({ intent, envelope }: PlaceHoldCommand): Promise<Outcome> {
    const { personRef, holdId, workerId } = intent;
    const evidence = { worker: await this.ledger.evidence(workerRecord, workerId) };
    if (!(await this.vault.placeHold(personRef, holdId))) return refuse('PERSON_ERASED');
    const outcome = await this.ledger.record({ rule: placeHold, id: personRef, intent, evidence, envelope });
    if (!(await this.stands(intent))) await this.vault.liftHold(holdId);
    return outcome;
  }

  /** Not where it was refused; nor where a retry comes after the lifting, and has placed it once more in the vault alone. */
  private async stands({ personRef, holdId }: PlaceHold): Promise<boolean> {
    const { value: holds } = await this.ledger.evidence(legalHolds, personRef);
    return holds.some((each) => each.holdId === holdId && each.liftedBy === null);
  }
}

/** On record before the vault lets go: a crash between leaves somebody held, and the retry lifts. */
@CommandHandler(LiftHoldCommand)
export class LiftHoldHandler implements ICommandHandler<LiftHoldCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly vault: Vault,
  ) {}

  async execute({ intent, envelope }: LiftHoldCommand): Promise<Outcome> {
    const outcome = await this.ledger.record({ rule: liftHold, id: intent.personRef, intent, evidence: NO_EVIDENCE, envelope });
    if (!isRefusal(outcome)) await this.vault.liftHold(intent.holdId);
    return outcome;
  }
}
