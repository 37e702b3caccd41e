import { Course, stateOn, turned } from '../../../kernel/course';
import { addDays, Day, later } from '../../../kernel/day';
import type { RecognitionEvent } from './recognition.events';

export const RECOGNITION_STATES = ['TOP_UP_PENDING', 'ACCEPTED', 'REFUSED', 'LAPSED', 'ENDED'] as const;
export type RecognitionState = (typeof RECOGNITION_STATES)[number];

/** Whether the certificate counts on a day, or may yet: it would do so no longer once it is annulled. */
export const isResting = (course: Course, on: Day): boolean => ['ACCEPTED', 'TOP_UP_PENDING'].includes(stateOn(course, on));

const turn = (course: Course, state: RecognitionState, from: Day): Course => turned(course, state, from);

/** What an enterprise made of a certificate, day by day, after one more fact. The same certificate may be answered several times: what it was before stays. */
export function recognitionCourse(course: Course, fact: RecognitionEvent): Course {
  switch (fact.type) {
    case 'career.recognition_granted.v1': {
      const { recognisedOn, topUpDueOn } = fact.data;
      // Until the top-up is completed, what happens the day after its last one is known beforehand.
      return topUpDueOn
        ? turn(turn(course, 'TOP_UP_PENDING', recognisedOn), 'LAPSED', addDays(topUpDueOn, 1))
        : turn(course, 'ACCEPTED', recognisedOn);
    }
    case 'career.top_up_completed.v1':
      return turn(course, 'ACCEPTED', fact.data.completedOn);
    case 'career.recognition_refused.v1':
      return turn(course, 'REFUSED', fact.data.refusedOn);
    case 'career.recognition_ended.v1':
      // A certificate that never was one was never recognised; of one that had held until then the recognition had, too.
      return turn(course, 'ENDED', later(course[0]?.from ?? fact.data.effectiveOn, fact.data.effectiveOn));
  }
}
