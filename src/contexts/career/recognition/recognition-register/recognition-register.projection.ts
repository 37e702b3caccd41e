import type { RecordedFact } from '../../../../ledger/recorded';
import { on, projection, Rows } from '../../../../projecting/projection';
import { recognitionCourse } from '../recognition-course';
import { RecognitionEnded, RecognitionGranted, RecognitionRefused, TopUpCompleted } from '../recognition.events';
import { RecognitionRow } from './recognition-register.entity';

type Answered = ReturnType<typeof RecognitionGranted> | ReturnType<typeof RecognitionRefused>;
type Answer = Pick<RecognitionRow, 'chainCode' | 'standard' | 'topUp' | 'reasonCode'>;

async function answered(rows: Rows, event: RecordedFact & Answered, answer: Answer): Promise<void> {
  const { data, position, revision, at } = event;
  const {
    recognitionId,
    certificateId,
    number,
    issuerEnterpriseId,
    enterpriseId,
    region,
    workerId,
    level,
    occupationCode,
    trade,
    issuedOn,
  } = data;
  const before = await rows.of(RecognitionRow).find({ recognitionId });
  rows.of(RecognitionRow).put({
    recognitionId,
    certificateId,
    certificateNumber: number,
    issuerEnterpriseId,
    enterpriseId,
    region,
    workerId,
    level,
    occupationCode,
    trade,
    issuedOn,
    ...answer,
    course: recognitionCourse(before?.course ?? [], event),
    endedBy: null,
    decidedPosition: before?.decidedPosition ?? String(position),
    revision,
    recordedAt: at,
  });
}

/** Every certificate of another enterprise that was looked at, and what became of it. */
export const recognitionRegister = projection({
  name: 'career.recognition-register',
  version: 1,
  tables: [RecognitionRow],
  on: [
    on(RecognitionGranted, (event, rows) => {
      const { chainCode, normCode, normVersion, topUpUnits, topUpDueOn } = event.data;
      const topUp = topUpDueOn && { units: topUpUnits, dueOn: topUpDueOn, completedOn: null, evidenceHash: null };
      return answered(rows, event, { chainCode, standard: `${normCode}@${normVersion}`, topUp, reasonCode: null });
    }),
    on(TopUpCompleted, async (event, rows) => {
      const {
        data: { recognitionId, completedOn, evidenceHash },
        revision,
        at,
      } = event;
      const { course, topUp } = await rows.of(RecognitionRow).require({ recognitionId });
      await rows
        .of(RecognitionRow)
        .alter(
          { recognitionId },
          { course: recognitionCourse(course, event), topUp: topUp && { ...topUp, completedOn, evidenceHash }, revision, recordedAt: at },
        );
    }),
    on(RecognitionRefused, (event, rows) =>
      answered(rows, event, { chainCode: null, standard: null, topUp: null, reasonCode: event.data.reasonCode }),
    ),
    on(RecognitionEnded, async (event, rows) => {
      const {
        data: { recognitionId, annulmentId },
        revision,
        at,
      } = event;
      const { course } = await rows.of(RecognitionRow).require({ recognitionId });
      await rows
        .of(RecognitionRow)
        .alter({ recognitionId }, { course: recognitionCourse(course, event), endedBy: annulmentId, revision, recordedAt: at });
    }),
  ],
});
