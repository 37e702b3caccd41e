import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { Uuid } from '../../../kernel/uuid';
import type { Outcome } from '../../../ledger/receipt';
import type { Recorded } from '../../../ledger/recorded';
import type { Acting } from '../../../projecting/process';
import { SettleEntitlementsCommand } from './settle-entitlements.handler';

/** How a process has the entitlements of a worker settled because of a fact. */
@Injectable()
export class Settlement {
  constructor(private readonly commands: CommandBus) {}

  async of(event: Recorded, acting: Acting, { workerId, enterpriseId }: { readonly workerId: Uuid; readonly enterpriseId: Uuid }): Promise<void> {
    const envelope = acting.envelope('settle', [enterpriseId]);
    const outcomes = await this.commands.execute<SettleEntitlementsCommand, readonly Outcome[]>(new SettleEntitlementsCommand(workerId, enterpriseId, event.position, envelope));
    for (const [index, outcome] of outcomes.entries()) await acting.settle(`settle-${index}`, outcome);
  }
}
