import { day } from '../../../../kernel/day';
import { refuse } from '../../../../kernel/refusal';
import type { CheckedRoster, FindingMaker, RosterField } from '../../../../roster';
import type { Cond } from '../../../catalogue';
import { notEligible } from '../../application/not-eligible';
import type { NotEligible } from '../../eligibility/eligibility';
import { inWords, messageOf } from './fault-wording';
import { refusalAt } from '../checking/row-faults';

const at: FindingMaker<RosterField> = (row, field, code, params = {}) => ({
  code,
  params,
  valueMasked: '',
  location: { sheet: null, row, column: field, cell: null, field },
});
const oneColumn: Pick<CheckedRoster, 'columns'> = { columns: [] };
const onRow = refusalAt(oneColumn as CheckedRoster, at);

describe('why the ledger did not register a row', () => {
  const fault = onRow(7, refuse('CORRECTION_WAITING', { part: 'SKILL' }));

  it('is told as its own sentence, in words', () => {
    expect(messageOf(fault, 'zh')).toBe('台账没有登记此行（技能考核 已有一项更正待第二人确认），请按原因处理后重新上传');
    expect(messageOf(fault, 'en')).toBe(
      'The ledger did not register this row (A correction of skill is waiting for its second person already); settle the reason and upload again',
    );
  });
  it('stays a code among the values', () => expect(inWords(fault, 'zh').params).toEqual({ part: 'SKILL', reason: 'CORRECTION_WAITING' }));
  it('of another context too', () => expect(messageOf(onRow(7, refuse('PERSON_ERASED')), 'zh')).toContain('（该人员的个人信息已删除）'));
  it('is named as it is where no catalogue has it', () =>
    expect(messageOf(onRow(7, refuse('SOMETHING_NEW')), 'en')).toContain('(SOMETHING_NEW)'));
});

describe('what a line asks for', () => {
  const nothing: Omit<NotEligible, 'perRule'> = {
    eligible: false,
    target: 'TECHNICIAN',
    ruleSet: 'NATIONAL-2023',
    asOf: day('2026-12-05'),
    fittingRuleIds: [],
    claimedRuleId: null,
    claimFailure: null,
  };
  const lacking = (failedCondition: Cond) =>
    onRow(7, notEligible({ ...nothing, perRule: [{ ruleId: 'N23-2-5', failedCondition, shortBy: null }] }));

  it('and has no sentence of its own is told in words', () => {
    expect(messageOf(lacking({ k: 'enrolled', class: 'TECHNICIAN_CLASS' }), 'zh')).toBe(
      '不符合申报条件 N23-2-5：没有登记所需材料（技师学院预备技师班或技师班在读），请补登工作经历、证书或学历，或更改申报条件',
    );
    expect(messageOf(lacking({ k: 'apprenticeshipEnded' }), 'en')).toContain('(a finished apprenticeship) is not registered');
  });
  it('is a certificate of a level, as it is printed', () =>
    expect(messageOf(lacking({ k: 'holds', level: 'SENIOR' }), 'zh')).toContain('没有登记 三级/高级工 证书'));
  it('is a title of a grade', () =>
    expect(messageOf(lacking({ k: 'title', grade: 'MID', afterYears: 1 }), 'zh')).toContain('没有登记中级职称'));
});
