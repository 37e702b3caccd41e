import { Course, turned } from '../../../../kernel/course';
import { addDays, Day, later } from '../../../../kernel/day';
import type { RecordedFact } from '../../../../ledger/recorded';
import { on, projection, Rows } from '../../../../projecting/projection';
import { RecognitionEnded, RecognitionGranted, RecognitionRefused, TopUpCompleted } from '../recognition.events';
import { RecognitionRow, RecognitionState } from './recognition-register.entity';

const turn = (course: Course, state: RecognitionState, from: Day): Course => turned(course, state, from);

type Answered = (ReturnType<typeof RecognitionGranted> | ReturnType<typeof RecognitionRefused>)['data'];
type Answer = Pick<RecognitionRow, 'chainCode' | 'standard' | 'topUp' | 'reasonCode'>;

/** The same certificate may be answered several times: what it was before stays in the course. */
async function answered(rows: Rows, { data, position, revision, at }: RecordedFact<{ type: string; data: Answered }>, answer: Answer, course: (before: Course) => Course): Promise<void> {
  const { recognitionId, certificateId, number, issuerEnterpriseId, enterpriseId, region, workerId, level, occupationCode, trade, issuedOn } = data;
  const before = await rows.of(RecognitionRow).find({ recognitionId });
  rows.of(RecognitionRow).put({
    recognitionId, certificateId, number, issuerEnterpriseId, enterpriseId, region, workerId, level, occupationCode, trade, issuedOn, ...answer,
    course: course(before?.course ?? []), endedBy: null, decidedPosition: before?.decidedPosition ?? String(position), revision, recordedAt: at,
  });
}

/** Every certificate of another enterprise that was looked at, and what became of it. */
export const recognitionRegister = projection({
  name: 'career.recognition-register',
  version: 1,
  tables: [RecognitionRow],
  on: [
    on(RecognitionGranted, (event, rows) => {
      const { chainCode, normCode, normVersion, topUpUnits, topUpDueOn, recognisedOn } = event.data;
      const topUp = topUpDueOn && { units: topUpUnits, dueOn: topUpDueOn, completedOn: null, evidenceHash: null };
      const answer = { chainCode, standard: `${normCode}@${normVersion}`, topUp, reasonCode: null };
      // Until it is completed, what happens the day after the last one is known beforehand.
      return answered(rows, event, answer, (before) => (topUpDueOn ? turn(turn(before, 'TOP_UP_PENDING', recognisedOn), 'LAPSED', addDays(topUpDueOn, 1)) : turn(before, 'ACCEPTED', recognisedOn)));
    }),
    on(TopUpCompleted, async ({ data: { recognitionId, completedOn, evidenceHash }, revision, at }, rows) => {
      const { course, topUp } = await rows.of(RecognitionRow).require({ recognitionId });
      await rows.of(RecognitionRow).alter({ recognitionId }, { course: turn(course, 'ACCEPTED', completedOn), topUp: topUp && { ...topUp, completedOn, evidenceHash }, revision, recordedAt: at });
    }),
    on(RecognitionRefused, (event, rows) => {
      const { reasonCode, refusedOn } = event.data;
      return answered(rows, event, { chainCode: null, standard: null, topUp: null, reasonCode }, (before) => turn(before, 'REFUSED', refusedOn));
    }),
    on(RecognitionEnded, async ({ data: { recognitionId, annulmentId, effectiveOn }, revision, at }, rows) => {
      const { course } = await rows.of(RecognitionRow).require({ recognitionId });
      // A certificate that never was one was never recognised; of one that had held until then the recognition had, too.
      await rows.of(RecognitionRow).alter({ recognitionId }, { course: turn(course, 'ENDED', later(course[0]!.from, effectiveOn)), endedBy: annulmentId, revision, recordedAt: at });
    }),
  ],
});
