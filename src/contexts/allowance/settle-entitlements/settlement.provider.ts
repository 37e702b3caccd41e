import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { Outcome } from '../../../ledger/receipt';
import type { Recorded } from '../../../ledger/recorded';
import type { Acting, Reaction } from '../../../projecting/process';
import { SettleEntitlementsCommand, Unsettled } from './settle-entitlements.handler';

type Paid = { readonly workerId: Uuid; readonly enterpriseId: Uuid };

/** How a process has the entitlements of workers settled because of facts. */
@Injectable()
export class Settlement {
  constructor(private readonly commands: CommandBus) {}

  of(event: Recorded, acting: Acting, worker: Paid): Promise<void> {
    return this.settle([unsettled({ event, acting }, worker)], acting);
  }

  /** A fact about a certificate that several enterprises may pay for: each of the workers. */
  ofAll(event: Recorded, acting: Acting, workers: readonly Paid[]): Promise<void> {
    return this.settle(
      workers.map((worker) => unsettled({ event, acting }, worker)),
      acting,
    );
  }

  /** Facts about many workers: each worker once, by the last of its facts, and all of them together. */
  ofEach(reactions: readonly Reaction[], workerOf: (event: Recorded) => Paid): Promise<void> {
    const lastOfEach = new Map(reactions.map((reaction) => [workerOf(reaction.event).workerId, reaction]));
    return this.settle(
      [...lastOfEach.values()].map((reaction) => unsettled(reaction, workerOf(reaction.event))),
      reactions.at(-1)!.acting,
    );
  }

  private async settle(workers: readonly Unsettled[], acting: Acting): Promise<void> {
    const outcomes = await this.commands.execute<SettleEntitlementsCommand, readonly Outcome[]>(new SettleEntitlementsCommand(workers));
    for (const [index, outcome] of outcomes.entries()) await acting.settle(`settle-${index}`, outcome);
  }
}

const unsettled = ({ event, acting }: Reaction, { workerId, enterpriseId }: Paid): Unsettled => ({
  workerId,
  enterpriseId,
  since: event.position,
  envelope: acting.envelope('settle', [enterpriseId]),
});
