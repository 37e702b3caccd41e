import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger, Request, TooMuchContention } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { isRefusal } from '../../../kernel/refusal';
import type { Seen } from '../../../projecting/read-models.provider';
import type { EntitlementEvent } from '../allowance.events';
import type { Entitlement } from '../entitlement';
import { PayRegister } from '../pay-register/pay-register.query';
import { SettleEntitlement, settleEntitlement } from './settle-entitlement';
import type { WorkerBases } from '../pay-basis';

/** How often one reaction looks again after writing; each further round needs another fact at the same moment. */
const MAX_ROUNDS = 8;

/** Brings all entitlements of a worker, and of those that are linked with it, to what is known up to `since` at least. */
export class SettleEntitlementsCommand {
  constructor(readonly workerId: Uuid, readonly enterpriseId: Uuid, readonly since: Position, readonly envelope: CommandEnvelope) {}
}

type SettleRequest = Request<Entitlement, EntitlementEvent, SettleEntitlement, { readonly known: WorkerBases }, never>;

/**
 * Several processes may settle one worker at the same time, each on what it has read. Whoever has written looks again
 * at what is known up to that writing, and goes on until nothing is left to say: so the last word is never a stale one.
 */
@CommandHandler(SettleEntitlementsCommand)
export class SettleEntitlementsHandler implements ICommandHandler<SettleEntitlementsCommand> {
  constructor(private readonly ledger: Ledger, private readonly register: PayRegister, private readonly ids: DerivedIds) {}

  async execute({ workerId, enterpriseId, since, envelope }: SettleEntitlementsCommand): Promise<readonly Outcome[]> {
    let upTo = since;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const { value: records, atPosition } = await this.register.records(workerId, enterpriseId, upTo);
      const requests = records.flatMap((record) => this.requests(record.workerId, enterpriseId, record.known, atPosition, envelope));
      const outcomes = requests.length > 0 ? await this.ledger.recordEach(requests) : [];
      const written = outcomes.filter((outcome) => !isRefusal(outcome) && outcome.events.length > 0);
      if (written.length === 0) return outcomes;
      upTo = latestOf(written);
    }
    throw new TooMuchContention(`the entitlements of worker ${workerId} changed ${MAX_ROUNDS} times under one reaction`);
  }

  private requests(workerId: Uuid, enterpriseId: Uuid, known: WorkerBases, atPosition: Seen<unknown>['atPosition'], envelope: CommandEnvelope): SettleRequest[] {
    const evidence = { known: valueEvidence('allowance.pay-register', atPosition, known) };
    // What counted, ended and counts again is one entitlement.
    const each = new Map(known.bases.map((basis) => [`${basis.item} ${basis.basisId}`, basis]));
    return [...each.values()].map(({ item, basisId }) => {
      const entitlementId = this.ids.of('entitlement', enterpriseId, workerId, item, basisId);
      // A reaction that is delivered again may know more than the first time: then it is another command.
      const commandId = this.ids.of('settle-entitlement', envelope.commandId, entitlementId, String(atPosition));
      return { rule: settleEntitlement, id: entitlementId, intent: { entitlementId, enterpriseId, workerId, item, basisId }, evidence, envelope: { ...envelope, commandId } };
    });
  }
}

const latestOf = (outcomes: readonly Outcome[]): Position =>
  outcomes.reduce((latest, outcome) => (isRefusal(outcome) || outcome.position < latest ? latest : outcome.position), 0n);
