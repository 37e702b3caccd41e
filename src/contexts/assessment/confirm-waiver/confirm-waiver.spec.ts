import { batchAfter, CANDIDACY, ENTERPRISE, OTHER_ENTERPRISE, SUBMITTED, WORKER } from '../../../../test/support/stories/assessed-batch';
import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { joinedTo } from '../../../../test/support/stories/planned-sitting';
import { applied, WAIVER, waiver, waiverProposed, waivingEvidence } from '../../../../test/support/stories/waiving';
import { addDays, day } from '../../../kernel/day';
import { CandidacyEvent, EligibilityConfirmed, WaiverGranted } from '../assessment.events';
import { ConfirmWaiver, ConfirmWaiverEvidence, confirmWaiver, confirmWaiverOfOneself } from './confirm-waiver';

const TODAY = day('2026-12-07');
const MENTOR = id(81);
const intent: ConfirmWaiver = { candidacyId: CANDIDACY, waiverId: WAIVER, enterpriseId: ENTERPRISE, approverWorkerId: null };
const evidence: ConfirmWaiverEvidence = { ...waivingEvidence, mentorings: { agreements: [] }, approver: { status: 'unknown' } };
const agreement = { mentorId: MENTOR, apprenticeId: WORKER, fromOn: day('2026-01-01'), lastOn: TODAY };
const worker = { status: 'registered', enterpriseId: ENTERPRISE, personRef: id(6), region: '320803', employeeNo: null } as const;
const HISTORY: readonly CandidacyEvent[] = [...applied(), waiverProposed];
const confirm = (change: Partial<ConfirmWaiver> = {}, known: Partial<ConfirmWaiverEvidence> = {}, history = HISTORY) =>
  given(confirmWaiver, ...history).when({ ...intent, ...change }, { ...evidence, ...known }, { actor: SECOND_PERSON });
const granted = (approverWorkerId: ConfirmWaiver['approverWorkerId'] = null) =>
  WaiverGranted({ ...waiver, waived: ['YEARS'], approvedBy: SECOND_PERSON.ref, approverWorkerId });
const confirmed = EligibilityConfirmed({
  candidacyId: CANDIDACY,
  ruleSet: 'NATIONAL-2023',
  ruleId: 'N23-3-2',
  asOf: day('2026-11-20'),
  countedMonths: null,
  countedDays: null,
  policyPack: 'CN-320800@2026-01',
  waiverId: WAIVER,
});

it('admits the candidate by the line that was named', () => confirm().thenRecords(granted(), confirmed));

describe('invariant 19: whoever approves', () => {
  it('did not propose', () =>
    given(confirmWaiver, ...HISTORY)
      .when(intent, evidence, { actor: OFFICER })
      .thenRefuses('SECOND_PERSON_REQUIRED'));
  it('is a person', () =>
    given(confirmWaiver, ...HISTORY)
      .when(intent, evidence, { actor: { ...SECOND_PERSON, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('is not the mentor', () =>
    confirm({ approverWorkerId: MENTOR }, { mentorings: { agreements: [agreement] }, approver: worker }).thenRefuses(
      'WAIVER_APPROVER_IS_MENTOR',
    ));
  it('is not the candidate, under whichever record', () => {
    confirm({ approverWorkerId: WORKER }, { approver: worker }).thenRefuses('WAIVER_APPROVER_IS_CANDIDATE');
    confirm({ approverWorkerId: id(82) }, { approver: worker, links: joinedTo(WORKER, id(82)) }).thenRefuses(
      'WAIVER_APPROVER_IS_CANDIDATE',
    );
  });
  it('was the candidate before version 2, and is explained so', () =>
    given(confirmWaiverOfOneself, ...HISTORY)
      .when({ ...intent, approverWorkerId: WORKER }, { ...evidence, approver: worker }, { actor: SECOND_PERSON })
      .thenRecords(granted(WORKER), confirmed));
  it('is not the mentor under another record', () =>
    confirm(
      { approverWorkerId: id(82) },
      { mentorings: { agreements: [agreement] }, approver: worker, links: joinedTo(MENTOR, id(82)) },
    ).thenRefuses('WAIVER_APPROVER_IS_MENTOR'));
  it('says who that is where there is a mentor', () =>
    confirm({}, { mentorings: { agreements: [agreement] } }).thenRefuses('WAIVER_APPROVER_UNNAMED'));
  it('may be anybody else', () =>
    confirm({ approverWorkerId: id(82) }, { mentorings: { agreements: [agreement] }, approver: worker }).thenRecords(
      granted(id(82)),
      confirmed,
    ));
  it('was the mentor until yesterday', () =>
    confirm(
      { approverWorkerId: MENTOR },
      { mentorings: { agreements: [{ ...agreement, lastOn: addDays(TODAY, -1) }] }, approver: worker },
    ).thenRecords(granted(MENTOR), confirmed));
  it('is a worker of the enterprise', () => confirm({ approverWorkerId: id(82) }).thenRefuses('WORKER_UNKNOWN'));
});

it('judges what is left of the line again', () =>
  confirm({}, { qualifications: { certificates: [], diplomas: [], titles: [] } }).thenRefuses('NOT_ELIGIBLE_CERTIFICATE'));
it('happens once', () => confirm({}, {}, [...HISTORY, granted(), confirmed]).thenRefuses('NOT_FOUND'));
it('needs a proposal', () => confirm({}, {}, applied()).thenRefuses('NOT_FOUND'));
it('is too late after the submission', () => confirm({}, { batch: batchAfter(SUBMITTED) }).thenRefuses('RESULTS_SUBMITTED'));
it('knows no candidacy of another enterprise', () => confirm({ enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
