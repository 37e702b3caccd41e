import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import type { Position } from '../../../ledger/event-store.port';
import { ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { ScoreCardRow } from './score-cards.entity';

@Injectable()
export class ScoreCards {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, scoreCardId: Uuid, minPosition: Position): Promise<Seen<ScoreCardRow | null>> {
    return this.readModels.ask(viewer, (rows) => rows.findOneBy(ScoreCardRow, { scoreCardId }), minPosition);
  }

  /** One for each year, the newest first. */
  ofFiling(viewer: Viewer, filingId: Uuid, minPosition: Position): Promise<Seen<readonly ScoreCardRow[]>> {
    return this.readModels.ask(viewer, (rows) => rows.find(ScoreCardRow, { where: { filingId }, order: { year: 'DESC' } }), minPosition);
  }
}
