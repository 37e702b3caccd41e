import { day } from '../../../kernel/day';
import { BATCH_STATES, BatchRow, CANDIDACY_STATES, CandidacyRow, REPORT_STATES } from '../batch-register/batch-register.entity';
import { BATCH_HEADINGS, batchCells, CANDIDACY_HEADINGS, candidacyCells } from './batch-cells';

const ON = day('2026-12-02');
const turns = (state: string) => [{ from: day('2026-12-01'), state }];
const batch = (state = 'UNDER_NOTICE', report = 'REPORTED') =>
  ({
    planNo: 'P20261121-1',
    path: 'EXAM',
    levels: ['INTERMEDIATE', 'SENIOR'],
    assessmentOn: '2026-11-21',
    course: turns(state),
    reportCourse: turns(report),
    notices: [{ endsOn: '2026-12-08' }],
    report: { dueOn: '2026-12-04', auditDueOn: '2026-12-09' },
    archivedOn: null,
  }) as unknown as BatchRow;
const candidacy = (state = 'PASSED') =>
  ({
    occupationCode: '6-18-01-01',
    trade: '数控车工',
    level: 'SENIOR',
    path: 'EXAM',
    registeredOn: '2026-11-20',
    scores: { THEORY: '95.6', SKILL: 'ABSENT' },
    course: turns(state),
  }) as unknown as CandidacyRow;

it('a batch is a line, with the days that count, in the state of the day', () => {
  expect(batchCells(batch(), ON)).toEqual([
    'P20261121-1',
    '考核认定',
    '四级/中级工、三级/高级工',
    '2026-11-21',
    '公示中',
    '2026-12-08',
    '已上报',
    '2026-12-04',
    '2026-12-09',
    '',
  ]);
  expect([batchCells(batch(), day('2026-11-30'))[4], batchCells(batch(), day('2026-11-30'))[6], BATCH_HEADINGS.length]).toEqual([
    '尚无',
    '未上报',
    batchCells(batch(), ON).length,
  ]);
});
it('a candidate is a line with marks as people write them, and without any number of a person', () => {
  expect(candidacyCells(candidacy(), '胡剑', ON)).toEqual([
    '胡剑',
    '车工',
    '数控车工',
    '三级/高级工',
    '考核认定',
    '2026-11-20',
    '95.6',
    '缺考',
    '',
    '合格',
  ]);
  expect([candidacyCells(candidacy(), 'ERASED', ON)[0], candidacyCells(candidacy(), undefined, ON)[0], CANDIDACY_HEADINGS.length]).toEqual([
    '已删除',
    '',
    10,
  ]);
});
it('every state has its word', () => {
  expect(BATCH_STATES.map((state) => batchCells(batch(state), ON)[4]).filter((word) => word === '')).toEqual([]);
  expect(REPORT_STATES.map((state) => batchCells(batch('OPEN', state), ON)[6]).filter((word) => word === '')).toEqual([]);
  expect(CANDIDACY_STATES.map((state) => candidacyCells(candidacy(state), '', ON).at(-1)).filter((word) => word === '')).toEqual([]);
});
