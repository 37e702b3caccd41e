import { Settlement } from '../../contexts/allowance/services';
import { RecordDivided, RecordsJoined } from '../../contexts/workforce';
import type { Uuid } from '../../kernel/uuid';
import type { Recorded } from '../../ledger/recorded';
import { ActsWhen } from '../../projecting/act-when.decorator';
import type { Acting, Process } from '../../projecting/process';

interface Linked {
  readonly enterpriseId: Uuid;
  readonly keptId?: Uuid;
  readonly fromId?: Uuid;
}

/** Service that is read with another record from now on pays there, whatever the careers say of the papers. */
@ActsWhen()
export class SettleAllowancesWhenRecordsLinked implements Process {
  readonly name = 'settle-allowances-when-records-linked';
  readonly on = [RecordsJoined, RecordDivided];

  constructor(private readonly settlement: Settlement) {}

  react(event: Recorded, acting: Acting): Promise<void> {
    const { enterpriseId, keptId, fromId } = event.data as Linked;
    return this.settlement.of(event, acting, { workerId: (keptId ?? fromId)!, enterpriseId });
  }
}
