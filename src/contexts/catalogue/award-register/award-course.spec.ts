import { stateOn } from '../../../kernel/course';
import { day } from '../../../kernel/day';
import { awardCourse } from './award-course';

const states = (withdrawnFrom: string | null) =>
  ['2026-04-30', '2026-05-01', '2026-08-31', '2026-09-01'].map((on) =>
    stateOn(awardCourse({ awardedOn: '2026-05-01', withdrawnFrom }), day(on)),
  );

it('stands from the day it was given', () => expect(states(null)).toEqual(['NOT_YET', 'STANDS', 'STANDS', 'STANDS']));
it('stands to the day before it was withdrawn', () => expect(states('2026-09-01')).toEqual(['NOT_YET', 'STANDS', 'STANDS', 'WITHDRAWN']));
