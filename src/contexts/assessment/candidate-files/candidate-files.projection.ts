import { on } from '../../../projecting/projection';
import { CandidacyRow } from '../batch-register/batch-register.entity';
import { CandidateFileAttached } from '../candidacy.events';
import { CandidateFileRow } from './candidate-file.entity';

/** A part of the register of batches: the candidacy says whose the file is, and its version moves with it. */
export const ofFiles = [
  on(CandidateFileAttached, async ({ data, position, revision, at }, rows) => {
    const { candidacyId, fileId, kind, mediaType, bytes, commitment } = data;
    const { batchId, enterpriseId, region, personRef } = await rows.of(CandidacyRow).require({ candidacyId });
    rows.of(CandidateFileRow).put({
      candidacyId,
      fileId,
      batchId,
      enterpriseId,
      region,
      personRef,
      kind,
      mediaType,
      bytes,
      commitment,
      attachedAt: at,
      attachedPosition: String(position),
    });
    await rows.of(CandidacyRow).alter({ candidacyId }, { revision });
  }),
];
