import { id } from '../../../../test/support/stories/given';
import { Course, stateOn } from '../../../kernel/course';
import { addDays, Day, day } from '../../../kernel/day';
import { recognitionCourse } from './recognition-course';
import { RecognitionEnded, RecognitionEvent, RecognitionGranted, RecognitionRefused, TopUpCompleted } from './recognition.events';

const ON = day('2026-12-07');
const DUE_ON = addDays(ON, 30);
const own = { recognitionId: id(1), certificateId: id(2), enterpriseId: id(4), workerId: id(5) };
const subject = {
  ...own,
  number: 'Y000032080001263000042',
  issuerEnterpriseId: id(3),
  region: '320804',
  level: 'SENIOR' as const,
  occupationCode: '6-18-01-01',
  trade: null,
  issuedOn: day('2026-06-01'),
};
const granted = (topUpDueOn: Day | null = null, recognisedOn: Day = ON) =>
  RecognitionGranted({
    ...subject,
    chainId: id(7),
    chainCode: 'C',
    normCode: 'N',
    normVersion: 'v2',
    outcome: topUpDueOn ? 'ACCEPTED_WITH_TOP_UP' : 'ACCEPTED',
    topUpUnits: [],
    topUpDueOn,
    recognisedOn,
  });
const completed = TopUpCompleted({
  ...own,
  level: 'SENIOR',
  occupationCode: '6-18-01-01',
  completedOn: addDays(ON, 5),
  evidenceHash: 'a'.repeat(64),
});
const refused = RecognitionRefused({ ...subject, reasonCode: 'OTHER', reason: null, refusedOn: ON });
const ended = (effectiveOn: Day) => RecognitionEnded({ ...own, annulmentId: id(8), decidedOn: addDays(ON, 9), effectiveOn });
const states = (days: readonly number[], ...facts: RecognitionEvent[]) => {
  const course = facts.reduce<Course>(recognitionCourse, []);
  return days.map((after) => stateOn(course, addDays(ON, after)));
};

it('is accepted from the day on which it was recognised', () => expect(states([-1, 0], granted())).toEqual(['NOT_YET', 'ACCEPTED']));
it('waits for a top-up to the end of its last day, and has lapsed the day after', () =>
  expect(states([-1, 0, 30, 31], granted(DUE_ON))).toEqual(['NOT_YET', 'TOP_UP_PENDING', 'TOP_UP_PENDING', 'LAPSED']));
it('is accepted from the completion on', () =>
  expect(states([4, 5, 31], granted(DUE_ON), completed)).toEqual(['TOP_UP_PENDING', 'ACCEPTED', 'ACCEPTED']));
it('may be accepted after a refusal', () =>
  expect(states([0, 2, 3], refused, granted(null, addDays(ON, 3)))).toEqual(['REFUSED', 'REFUSED', 'ACCEPTED']));
it('ends with the effect of the annulment: from a day on, or as if it had never been', () => {
  expect(states([8, 9], granted(), ended(addDays(ON, 9)))).toEqual(['ACCEPTED', 'ENDED']);
  expect(states([-1, 0], granted(), ended(day('2026-06-01')))).toEqual(['NOT_YET', 'ENDED']);
});
