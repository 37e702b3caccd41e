import { RecognitionEnded, recognitionCourse, RecognitionGranted, RecognitionRefused, TopUpCompleted } from '../../contexts/career';
import type { Recorded } from '../../ledger/recorded';
import { onInFull as on, Reaction, Rows } from '../../projecting/projection';
import { RecognitionLineRow } from './passport-recognitions.entity';

type Answered = ReturnType<typeof RecognitionGranted> | ReturnType<typeof RecognitionRefused>;

async function answered(
  rows: Rows,
  event: Recorded & Answered,
  answer: Pick<RecognitionLineRow, 'standard' | 'topUpDueOn' | 'reasonCode'>,
): Promise<void> {
  const { recognitionId, workerId, enterpriseId, region, number, occupationCode, trade, level, issuedOn } = event.data;
  const before = await rows.of(RecognitionLineRow).find({ recognitionId });
  const course = recognitionCourse(before?.course ?? [], event);
  rows.of(RecognitionLineRow).put({
    recognitionId,
    workerId,
    enterpriseId,
    region,
    certificateNumber: number,
    occupationCode,
    trade,
    level,
    issuedOn,
    ...answer,
    course,
    causeEventId: event.id,
  });
}

async function turn(
  rows: Rows,
  event: Recorded & (ReturnType<typeof TopUpCompleted> | ReturnType<typeof RecognitionEnded>),
): Promise<void> {
  const { recognitionId } = event.data;
  const { course } = await rows.of(RecognitionLineRow).require({ recognitionId });
  await rows.of(RecognitionLineRow).alter({ recognitionId }, { course: recognitionCourse(course, event) });
}

export const recognitionReactions: readonly Reaction[] = [
  on(RecognitionGranted, (event, rows) =>
    answered(rows, event, {
      standard: `${event.data.normCode}@${event.data.normVersion}`,
      topUpDueOn: event.data.topUpDueOn,
      reasonCode: null,
    }),
  ),
  on(RecognitionRefused, (event, rows) => answered(rows, event, { standard: null, topUpDueOn: null, reasonCode: event.data.reasonCode })),
  on(TopUpCompleted, (event, rows) => turn(rows, event)),
  on(RecognitionEnded, (event, rows) => turn(rows, event)),
];
