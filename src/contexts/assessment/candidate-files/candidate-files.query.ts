import { Injectable } from '@nestjs/common';
import type { Uuid } from '../../../kernel/uuid';
import { Horizon, ReadModels, Seen, Viewer } from '../../../projecting/querying/read-models.provider';
import { CandidacyRow } from '../batch-register/batch-register.entity';
import { MAX_CANDIDATE_FILES } from '../candidacy.events';
import { CandidateFileRow } from './candidate-file.entity';

@Injectable()
export class CandidateFiles {
  constructor(private readonly readModels: ReadModels) {}

  /** In the order in which they were attached; null where the viewer may not know of the candidacy. */
  of(viewer: Viewer, candidacyId: Uuid, horizon: Horizon): Promise<Seen<readonly CandidateFileRow[] | null>> {
    return this.readModels.ask(
      viewer,
      async (rows, then) => {
        if (!(await then.row(CandidacyRow, await rows.findOneBy(CandidacyRow, { candidacyId })))) return null;
        return then.rows(
          CandidateFileRow,
          await rows.find(CandidateFileRow, {
            where: { candidacyId },
            order: { attachedPosition: 'ASC', fileId: 'ASC' },
            take: MAX_CANDIDATE_FILES,
          }),
        );
      },
      horizon,
    );
  }

  async one(viewer: Viewer, candidacyId: Uuid, fileId: Uuid, minPosition: bigint): Promise<CandidateFileRow | null> {
    return (
      await this.readModels.ask(viewer, (rows) => rows.findOneBy(CandidateFileRow, { candidacyId, fileId }), {
        minPosition,
        knownPosition: null,
      })
    ).value;
  }
}
