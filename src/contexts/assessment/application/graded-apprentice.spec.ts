import { id } from '../../../../test/support/stories/given';
import { addDays, Day, day } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/refusal';
import type { Filing } from '../../accreditation';
import { policyPackOn, StandardVersion } from '../../catalogue';
import { Application, judgeApplication, WorkerFacts } from './application';

/** A check that an apprentice passed (转正定级) is an apprenticeship that ended (学徒期满), which line N18-5-2 asks for. */
const [TURNER, MILLER] = ['6-18-01-01', '6-18-01-02'];
const ON = day('2026-11-20');
const standard = (related: readonly string[] = []): StandardVersion => ({
  version: '2018',
  validFrom: day('2018-12-26'),
  documentNo: '人社厅发〔2018〕145号',
  ruleSet: 'NATIONAL-2018',
  levels: [],
  units: [],
  related: [...related],
  mapping: null,
});
const application = (change: Partial<Application> = {}): Application => ({
  subject: { occupationCode: TURNER, trade: null, level: 'JUNIOR' },
  claim: null,
  filing: { status: 'none' } as Filing,
  assessmentOn: addDays(ON, 1),
  eligibilityOn: ON,
  policy: policyPackOn('320803', ON)!,
  standard: standard(),
  ...change,
});
const nothing: WorkerFacts = {
  employment: [],
  qualifications: { certificates: [], diplomas: [], titles: [] },
  issuedHere: [],
  birthOn: day('2005-05-05'),
};
const graded = (gradedOn: Day, occupationCode = TURNER): WorkerFacts => ({
  ...nothing,
  gradings: [{ recordId: id(60), occupationCode, gradedOn }],
});
const lineOf = (facts: WorkerFacts, change: Partial<Application> = {}) => {
  const answer = judgeApplication(application(change), facts);
  return isRefusal(answer) ? answer.refused : answer.ruleId;
};

it('from the day of the check on', () =>
  expect([lineOf(graded(ON)), lineOf(graded(addDays(ON, 1)))]).toEqual(['N18-5-2', 'NOT_ELIGIBLE_WORK']));
it('in this occupation, or in one that the standard prints as related', () => {
  expect(lineOf(graded(ON, MILLER))).toBe('NOT_ELIGIBLE_WORK');
  expect(lineOf(graded(ON, MILLER), { standard: standard([MILLER]) })).toBe('N18-5-2');
});
it('beside one that a paper shows', () => {
  const paper = { ...nothing, qualifications: { ...nothing.qualifications, apprenticeships: [{ recordId: id(61), endedOn: ON }] } };
  expect([
    lineOf(paper),
    lineOf({ ...paper, gradings: [] }),
    lineOf({ ...graded(addDays(ON, 1)), qualifications: paper.qualifications }),
  ]).toEqual(['N18-5-2', 'N18-5-2', 'N18-5-2']);
});
it('was not asked for in decisions from before, and leads to no other level', () => {
  expect(lineOf(nothing)).toBe('NOT_ELIGIBLE_WORK');
  expect(lineOf(graded(ON), { subject: { occupationCode: TURNER, trade: null, level: 'INTERMEDIATE' } })).toBe('NOT_ELIGIBLE_WORK');
});
