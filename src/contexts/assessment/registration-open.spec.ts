import { batchAfter, OPEN } from '../../../test/support/stories/assessed-batch';
import { waivingEvidence } from '../../../test/support/stories/waiving';
import { day } from '../../kernel/day';
import type { Subject } from '../accreditation';
import type { OpenBatch } from './batch';
import { registrationFault, subjectFault } from './registration-open';

const open = batchAfter(OPEN) as OpenBatch;
const announced = (registrationUntil: string | null): OpenBatch => ({
  ...open,
  announcement: { registrationUntil } as OpenBatch['announcement'],
});
const turner: Subject = { occupationCode: '6-18-01-01', trade: '数控车工', level: 'SENIOR' };
const planned = (...subjects: Partial<Subject>[]): OpenBatch => ({
  ...open,
  planned: subjects.map((subject) => ({ ...turner, ...subject })),
});
const faultOf = (batch: OpenBatch) => subjectFault(turner, batch, waivingEvidence.filing)?.refused;

describe('a registration', () => {
  it('is open to the end of its announced last day', () => {
    expect(registrationFault(announced('2026-11-10'), day('2026-11-10'))).toBeUndefined();
    expect(registrationFault(announced('2026-11-10'), day('2026-11-11'))).toMatchObject({
      refused: 'REGISTRATION_CLOSED',
      params: { registrationUntil: '2026-11-10' },
    });
  });
  it('has no last day where none was announced', () => expect(registrationFault(announced(null), day('2026-11-11'))).toBeUndefined());
});

describe('what a plan lists', () => {
  it('may be assessed', () => expect(faultOf(planned({}))).toBeUndefined());
  it('may be one of several', () => expect(faultOf(planned({ level: 'JUNIOR' }, {}))).toBeUndefined());
  it('is every trade where it names none', () => expect(faultOf(planned({ trade: null }))).toBeUndefined());
  it.each([
    ['another trade', { trade: '普通车工' }],
    ['another level', { level: 'JUNIOR' as const }],
    ['another occupation', { occupationCode: '6-18-01-02' }],
    ['another occupation of every trade', { occupationCode: '6-18-01-02', trade: null }],
  ])('is not %s', (_which, other) => expect(faultOf(planned(other))).toBe('SUBJECT_NOT_IN_PLAN'));
  it('is of the levels of the batch', () =>
    expect(subjectFault({ ...turner, level: 'JUNIOR' }, open, waivingEvidence.filing)).toMatchObject({
      refused: 'LEVEL_NOT_IN_BATCH',
      params: { levels: ['SENIOR'] },
    }));
});
