import { CommandHandler, ICommandHandler } from '@nestjs/cqrs';
import { valueEvidence } from '../../../kernel/evidence';
import type { Uuid } from '../../../kernel/uuid';
import type { CommandEnvelope } from '../../../ledger/command-envelope';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import type { Position } from '../../../ledger/event-store.port';
import { Ledger, Request, TooMuchContention } from '../../../ledger/ledger';
import type { Outcome } from '../../../ledger/receipt';
import { isRefusal } from '../../../kernel/refusal';
import type { Seen } from '../../../projecting/querying/read-models.provider';
import type { EntitlementEvent } from '../allowance.events';
import type { Entitlement } from '../entitlement';
import type { AskedRecord, KnownRecord } from '../pay-register/known-records.query';
import { PayRegister } from '../pay-register/pay-register.query';
import { SettleEntitlement, settleEntitlement } from './settle-entitlement';
import type { WorkerBases } from '../pay-basis';

/** How often one reaction looks again after writing; each further round needs another fact at the same moment. */
const MAX_ROUNDS = 8;

/** A worker whose entitlements are to be brought to what is known up to `since` at least, and how that is recorded. */
export interface Unsettled extends AskedRecord {
  readonly since: Position;
  readonly envelope: CommandEnvelope;
}

/** Settles all entitlements of each worker, and of those that are linked with it. */
export class SettleEntitlementsCommand {
  constructor(readonly workers: readonly Unsettled[]) {}
}

type SettleRequest = Request<Entitlement, EntitlementEvent, SettleEntitlement, { readonly known: WorkerBases }, never>;
type Known = readonly (readonly KnownRecord[])[];

/**
 * Several processes may settle one worker at the same time, each on what it has read. Whoever has written looks again
 * at what is known up to that writing, and goes on until nothing is left to say: so the last word is never a stale one.
 */
@CommandHandler(SettleEntitlementsCommand)
export class SettleEntitlementsHandler implements ICommandHandler<SettleEntitlementsCommand> {
  constructor(
    private readonly ledger: Ledger,
    private readonly register: PayRegister,
    private readonly ids: DerivedIds,
  ) {}

  async execute({ workers }: SettleEntitlementsCommand): Promise<readonly Outcome[]> {
    let upTo = workers.reduce((latest, { since }) => (since > latest ? since : latest), 0n);
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const { value: known, atPosition } = await this.register.records(workers, upTo);
      const requests = this.requests(workers, known, atPosition);
      const outcomes = requests.length > 0 ? await this.ledger.recordEach(requests) : [];
      const written = outcomes.filter((outcome) => !isRefusal(outcome) && outcome.events.length > 0);
      if (written.length === 0) return outcomes;
      upTo = latestOf(written);
    }
    throw new TooMuchContention(
      `the entitlements of worker ${workers[0]?.workerId} or of others changed ${MAX_ROUNDS} times under one reaction`,
    );
  }

  /** Each entitlement once, though two of the workers may be linked. */
  private requests(workers: readonly Unsettled[], known: Known, atPosition: Seen<unknown>['atPosition']): SettleRequest[] {
    const each = workers.flatMap(({ enterpriseId, envelope }, index) =>
      known[index]!.flatMap((record) => this.requestsOf(record, enterpriseId, atPosition, envelope)),
    );
    return [...new Map(each.map((request) => [request.id, request])).values()];
  }

  private requestsOf(
    { workerId, known }: KnownRecord,
    enterpriseId: Uuid,
    atPosition: Seen<unknown>['atPosition'],
    envelope: CommandEnvelope,
  ): SettleRequest[] {
    const evidence = { known: valueEvidence('allowance.pay-register', atPosition, known) };
    // What counted, ended and counts again is one entitlement.
    const each = new Map(known.bases.map((basis) => [`${basis.item} ${basis.basisId}`, basis]));
    return [...each.values()].map(({ item, basisId }) => {
      const entitlementId = this.ids.of('entitlement', enterpriseId, workerId, item, basisId);
      // A reaction that is delivered again may know more than the first time: then it is another command.
      const commandId = this.ids.of('settle-entitlement', envelope.commandId, entitlementId, String(atPosition));
      return {
        rule: settleEntitlement,
        id: entitlementId,
        intent: { entitlementId, enterpriseId, workerId, item, basisId },
        evidence,
        envelope: { ...envelope, commandId },
      };
    });
  }
}

const latestOf = (outcomes: readonly Outcome[]): Position =>
  outcomes.reduce((latest, outcome) => (isRefusal(outcome) || outcome.position < latest ? latest : outcome.position), 0n);
