import { id } from '../../../test/support/stories/given';
import { addDays, day } from '../../kernel/day';
import type { Filing, ScopeRow } from '../accreditation';
import { filedStandard, scopeFault } from './scope';

const ON = day('2026-11-21');
const row = (trade: string | null, standard: string, more: Partial<ScopeRow> = {}): ScopeRow => ({
  occupationCode: '6-18-01-01',
  edition: '2022',
  trade,
  level: 'SENIOR',
  standard,
  fromOn: day('2026-01-01'),
  toOn: null,
  ...more,
});
const filing = (...scope: ScopeRow[]): Filing => ({
  status: 'filed',
  enterpriseId: id(2),
  institutionCode: 'Y000032080001',
  validFrom: day('2026-01-01'),
  validTo: ON,
  scope,
});
const subject = { occupationCode: '6-18-01-01', trade: '数控车工', level: 'SENIOR' } as const;

describe('the standard that a filing names', () => {
  it('is that of the trade before that of the occupation', () => {
    const both = filing(row(null, 'GENERAL'), row('数控车工', 'CNC'));
    expect(filedStandard(both, subject, ON)).toBe('CNC');
    expect(filedStandard(both, { ...subject, trade: '普通车工' }, ON)).toBe('GENERAL');
  });
  it('is that of the day', () => {
    const later = filing(row('数控车工', 'OLD', { toOn: addDays(ON, -1) }), row('数控车工', 'NEW', { fromOn: ON }));
    expect(filedStandard(later, subject, ON)).toBe('NEW');
    expect(filedStandard(later, subject, addDays(ON, -1))).toBe('OLD');
  });
  it('is none where the filing is not in force', () =>
    expect(filedStandard(filing(row(null, 'GENERAL')), subject, addDays(ON, 1))).toBeUndefined());
});

describe('the scope', () => {
  it('holds on its last day and not on the next', () => {
    const ending = filing(row(null, 'GENERAL', { toOn: addDays(ON, -1) }), row(null, 'GENERAL', { level: 'JUNIOR' }));
    expect(scopeFault(ending, subject, addDays(ON, -1))).toBeUndefined();
    expect(scopeFault(ending, subject, ON)).toMatchObject({ refused: 'LEVEL_NOT_IN_SCOPE', params: { filedLevels: ['JUNIOR'] } });
  });
  it('added later does not legalise an earlier assessment', () =>
    expect(scopeFault(filing(row(null, 'GENERAL', { fromOn: ON })), subject, addDays(ON, -1))).toMatchObject({
      refused: 'OCCUPATION_NOT_IN_SCOPE',
    }));
});

describe('a subject outside the scope', () => {
  const own = filing(row('数控车工', 'CNC'));
  it('is told by the name of its occupation and its trade', () => {
    expect(scopeFault(own, { ...subject, trade: '普通车工' }, ON)).toMatchObject({
      refused: 'OCCUPATION_NOT_IN_SCOPE',
      params: { occupation: '车工/普通车工' },
    });
    expect(scopeFault(own, { ...subject, trade: null, level: 'JUNIOR' }, ON)).toMatchObject({ params: { occupation: '车工' } });
  });
  it('is told by its code where the dictionary does not know it', () =>
    expect(scopeFault(own, { ...subject, occupationCode: '9-99-99-99' }, ON)).toMatchObject({
      refused: 'OCCUPATION_NOT_IN_SCOPE',
      params: { occupation: '9-99-99-99/数控车工' },
    }));
});

describe('what a row of the scope says', () => {
  it.each([
    ['of another occupation', row(null, 'OTHER', { occupationCode: '6-18-01-02' })],
    ['of another level', row(null, 'OTHER', { level: 'JUNIOR' })],
    ['that begins tomorrow', row(null, 'OTHER', { fromOn: addDays(ON, 1) })],
    ['of another trade', row('普通车工', 'OTHER')],
  ])('%s names no standard for it', (_which, other) => expect(filedStandard(filing(other), subject, ON)).toBeUndefined());
});
