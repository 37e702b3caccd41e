import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels } from '../../../projecting/querying/read-models.provider';
import { AskedRecord, OWN_PROJECTIONS, PROCESS_WAIT_MS } from './known-records.query';
import { PayRecognitionRow } from './pay-recognition.entity';
import { RecoveryRow } from './recovery.entity';

/** Who pays for a certificate that somebody else issued. Answers processes, never a caller. */
@Injectable()
export class Recognisers {
  constructor(private readonly readModels: ReadModels) {}

  /** Its holder, as the worker of each enterprise that recognised it up to `since` at least. */
  async workersOf(certificateId: Uuid, since: Position): Promise<readonly AskedRecord[]> {
    const rows = await this.find(since, PayRecognitionRow, { certificateId });
    return rows.map(({ workerId, enterpriseId }) => ({ workerId: workerId as Uuid, enterpriseId: enterpriseId as Uuid }));
  }

  /** What was proposed to be taken back where it was recognised, because of this annulment. */
  async recoveriesOf(annulmentId: Uuid, since: Position): Promise<readonly { readonly recoveryId: Uuid; readonly enterpriseId: Uuid }[]> {
    const rows = await this.find(since, RecoveryRow, { annulmentId, ground: 'RECOGNITION_ENDED' });
    return rows.map(({ recoveryId, enterpriseId }) => ({ recoveryId: recoveryId as Uuid, enterpriseId: enterpriseId as Uuid }));
  }

  private async find<Row extends { enterpriseId: string }>(since: Position, table: new () => Row, where: object): Promise<readonly Row[]> {
    await this.readModels.reach(since, { waitMs: PROCESS_WAIT_MS, projections: OWN_PROJECTIONS });
    return (await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.find(table, { where, order: { enterpriseId: 'ASC' } as never })))
      .value;
  }
}
