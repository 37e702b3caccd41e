import { on, Reaction } from '../../../projecting/projection';
import { RecognitionGranted } from '../../career';
import { PayRecognitionRow } from './pay-recognition.entity';

export const recognitionsReactions: readonly Reaction[] = [
  on(RecognitionGranted, ({ data: { recognitionId, certificateId, enterpriseId, region, workerId } }, rows) => {
    rows.of(PayRecognitionRow).put({ recognitionId, certificateId, enterpriseId, region, workerId });
  }),
];
