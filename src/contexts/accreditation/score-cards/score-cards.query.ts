import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/read-models.provider';
import { ScoreCardRow } from './score-cards.entity';

@Injectable()
export class ScoreCards {
  constructor(private readonly readModels: ReadModels) {}

  find(viewer: Viewer, scoreCardId: Uuid, horizon: Horizon): Promise<Seen<ScoreCardRow | null>> {
    return this.readModels.ask(viewer, async (rows, then) => then.row(ScoreCardRow, await rows.findOneBy(ScoreCardRow, { scoreCardId })), horizon);
  }

  /** One for each year, the newest first. */
  ofFiling(viewer: Viewer, filingId: Uuid, horizon: Horizon): Promise<Seen<readonly ScoreCardRow[]>> {
    return this.readModels.ask(viewer, async (rows, then) => then.rows(ScoreCardRow, await rows.find(ScoreCardRow, { where: { filingId }, order: { year: 'DESC' } })), horizon);
  }
}
