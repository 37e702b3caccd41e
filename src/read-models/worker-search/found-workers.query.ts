import { Injectable } from '@nestjs/common';
import { Any } from 'typeorm';
import type { Uuid } from '../../kernel/uuid';
import { ReadModels, type Seen, type Viewer } from '../../projecting/querying/read-models.provider';
import { ListedWorkerRow } from '../worker-list/listed-worker.entity';

@Injectable()
export class FoundWorkers {
  constructor(private readonly readModels: ReadModels) {}

  /** Records of these people that the viewer sees, in the order of registration. */
  of(viewer: Viewer, personRefs: readonly Uuid[]): Promise<Seen<readonly ListedWorkerRow[]>> {
    return this.readModels.ask(viewer, (rows) =>
      rows.find(ListedWorkerRow, { where: { personRef: Any([...personRefs]) }, order: { registeredPosition: 'ASC', workerId: 'ASC' } }),
    );
  }
}
