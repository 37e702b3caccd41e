import { given, id, OFFICER } from '../../../test/support/stories/given';
import { addDays, day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { policyPackByRef } from '../catalogue';
import { acceptComplaint } from './accept-complaint/accept-complaint';
import { answerComplaint } from './answer-complaint/answer-complaint';
import { complaint } from './complaint';
import { ComplaintAccepted, ComplaintAnswered, ComplaintExtended, ComplaintReceived, ComplaintRejected } from './complaint.events';
import { extendComplaint } from './extend-complaint/extend-complaint';
import { ReceiveComplaint, receiveComplaint } from './receive-complaint/receive-complaint';
import { rejectComplaint } from './reject-complaint/reject-complaint';
import { supervisionPolicy } from './supervision-policy';

const TEXT = { textId: id(8), version: 1, commitment: 'b'.repeat(64) };
const TODAY = { today: day('2026-05-22') };
const SYSTEM = { ...TODAY, actor: { ...OFFICER, kind: 'system' } } as const;
const pack = policyPackByRef('CN-320800@2026-01')!;
const saying = (supervision: object) => ({ pack: { ...pack, pack: { ...pack.pack, supervision } } });
const intent: ReceiveComplaint = {
  complaintId: id(1),
  region: '320803',
  kind: 'RESULT',
  from: 'WORKER',
  aboutEnterpriseId: id(2),
  receivedOn: day('2026-05-20'),
  text: TEXT,
};
const received = ComplaintReceived({
  ...intent,
  acceptDueOn: day('2026-05-27'),
  answerDueOn: day('2026-07-19'),
  text: TEXT,
  policyPack: pack.ref,
});
/** As it was recorded before acceptances were counted. */
const { acceptDueOn: _, ...uncounted } = received.data;
const receivedBefore = ComplaintReceived(uncounted);
const paper = { complaintId: id(1), documentNo: '淮鉴受〔2026〕1号' };
const accepted = ComplaintAccepted({ ...paper, acceptedOn: TODAY.today, acceptedBy: OFFICER.ref, answerDueOn: day('2026-07-21') });
const rejection = { ...paper, reasonCode: 'OTHER_PROCEDURE', text: TEXT } as const;
const rejected = ComplaintRejected({ ...rejection, rejectedOn: TODAY.today, rejectedBy: OFFICER.ref });
const extension = { ...paper, answerDueOn: day('2026-08-20'), text: TEXT };
const extended = ComplaintExtended({ ...extension, extendedOn: day('2026-07-21'), extendedBy: OFFICER.ref, policyPack: pack.ref });
const answer = { complaintId: id(1), outcome: 'UPHELD', documentNo: '淮鉴复〔2026〕1号', text: TEXT } as const;
const answered = ComplaintAnswered({ ...answer, answeredOn: TODAY.today });

describe('a complaint', () => {
  it('is to be taken up within five working days of the day on which it came, and answered within sixty', () =>
    given(receiveComplaint).when(intent, { pack }, TODAY).thenRecords(received));
  it('within as many as the pack says', () =>
    given(receiveComplaint)
      .when(intent, saying({ complaintDays: 15, complaintAcceptanceWorkingDays: 3 }), TODAY)
      .thenRecords(ComplaintReceived({ ...received.data, acceptDueOn: day('2026-05-25'), answerDueOn: day('2026-06-04') })));
  it('on the same day where the pack gives none', () =>
    given(receiveComplaint)
      .when(intent, saying({ complaintAcceptanceWorkingDays: 0 }), TODAY)
      .thenRecords(ComplaintReceived({ ...received.data, acceptDueOn: intent.receivedOn })));
  it('by the product where no pack is in force', () =>
    given(receiveComplaint)
      .when(intent, { pack: null }, TODAY)
      .thenRecords(ComplaintReceived({ ...received.data, policyPack: 'PRODUCT-DEFAULTS@1' })));
  it('by the calendar that the pack names', () =>
    given(receiveComplaint)
      .when(intent, { pack: { ...pack, pack: { ...pack.pack, notice: { ...pack.pack.notice, calendar: 'MOON' } } } }, TODAY)
      .thenRefuses('CALENDAR_UNKNOWN'));
  it('may have come today', () =>
    given(receiveComplaint)
      .when({ ...intent, receivedOn: TODAY.today }, { pack }, TODAY)
      .thenRecordsTypes(ComplaintReceived.type));
  it('does not come tomorrow', () =>
    given(receiveComplaint)
      .when({ ...intent, receivedOn: day('2026-05-23') }, { pack }, TODAY)
      .thenRefuses('COMPLAINT_RECEIVED_IN_FUTURE', { receivedOn: '2026-05-23' }));
  it('is taken in once', () =>
    given(receiveComplaint, received).when(intent, { pack }, TODAY).thenRefuses('COMPLAINT_RECEIVED_BEFORE', { receivedOn: '2026-05-20' }));
});
describe('taking it up', () => {
  const acceptedOn = (today: string) => given(acceptComplaint, received).when(paper, {}, { today: day(today) });
  it('starts the days for an answer', () => acceptedOn('2026-05-22').thenRecords(accepted));
  it('on its last day starts them on that day', () =>
    acceptedOn('2026-05-27').thenRecords(
      ComplaintAccepted({ ...accepted.data, acceptedOn: day('2026-05-27'), answerDueOn: day('2026-07-26') }),
    ));
  it('after it wins nothing by being late', () =>
    acceptedOn('2026-05-28').thenRecords(
      ComplaintAccepted({ ...accepted.data, acceptedOn: day('2026-05-28'), answerDueOn: day('2026-07-26') }),
    ));
  it('of one that came before acceptances were counted leaves its last day', () =>
    given(acceptComplaint, receivedBefore)
      .when(paper, {}, TODAY)
      .thenRecords(ComplaintAccepted({ ...accepted.data, answerDueOn: received.data.answerDueOn })));
  it('needs a complaint', () => given(acceptComplaint).when(paper, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () => given(acceptComplaint, received).when(paper, {}, SYSTEM).thenRefuses('PERSON_REQUIRED'));
  it('is decided once', () =>
    given(acceptComplaint, received, accepted).when(paper, {}, TODAY).thenRefuses('COMPLAINT_DECIDED_BEFORE', { decidedOn: '2026-05-22' }));
  it('is no longer decided once it was answered, as could be before', () =>
    given(acceptComplaint, receivedBefore, answered)
      .when(paper, {}, TODAY)
      .thenRefuses('COMPLAINT_DECIDED_BEFORE', { decidedOn: '2026-05-22' }));
});
describe('not taking it up', () => {
  it('has a reason', () => given(rejectComplaint, received).when(rejection, {}, TODAY).thenRecords(rejected));
  it('may be late', () =>
    given(rejectComplaint, received)
      .when(rejection, {}, { today: day('2026-06-28') })
      .thenRecordsTypes(ComplaintRejected.type));
  it('needs a complaint', () => given(rejectComplaint).when(rejection, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () => given(rejectComplaint, received).when(rejection, {}, SYSTEM).thenRefuses('PERSON_REQUIRED'));
  it('comes too late for what was taken up', () =>
    given(rejectComplaint, received, accepted)
      .when(rejection, {}, TODAY)
      .thenRefuses('COMPLAINT_DECIDED_BEFORE', { decidedOn: '2026-05-22' }));
  it('is decided once', () =>
    given(rejectComplaint, received, rejected)
      .when(rejection, {}, TODAY)
      .thenRefuses('COMPLAINT_DECIDED_BEFORE', { decidedOn: '2026-05-22' }));
});
describe('more days for the answer', () => {
  const LAST = { today: accepted.data.answerDueOn };
  it('are given on the last day still', () =>
    given(extendComplaint, received, accepted).when(extension, { pack }, LAST).thenRecords(extended));
  it('not the day after', () =>
    given(extendComplaint, received, accepted)
      .when(extension, { pack }, { today: addDays(LAST.today, 1) })
      .thenRefuses('COMPLAINT_ANSWER_OVERDUE', { answerDueOn: '2026-07-21' }));
  it('are thirty at the most', () =>
    given(extendComplaint, received, accepted)
      .when({ ...extension, answerDueOn: day('2026-08-21') }, { pack }, LAST)
      .thenRefuses('COMPLAINT_EXTENSION_TOO_LONG', { latestOn: '2026-08-20' }));
  it('are as many as the pack says', () => {
    const until = (last: string) =>
      given(extendComplaint, received, accepted).when(
        { ...extension, answerDueOn: day(last) },
        saying({ complaintExtensionDays: 10 }),
        LAST,
      );
    until('2026-07-31').thenRecordsTypes(ComplaintExtended.type);
    until('2026-08-01').thenRefuses('COMPLAINT_EXTENSION_TOO_LONG', { latestOn: '2026-07-31' });
  });
  it('are more, if only one', () => {
    const until = (last: string) =>
      given(extendComplaint, received, accepted).when({ ...extension, answerDueOn: day(last) }, { pack }, LAST);
    until('2026-07-21').thenRefuses('COMPLAINT_EXTENSION_NOT_LATER', { answerDueOn: '2026-07-21' });
    until('2026-07-22').thenRecordsTypes(ComplaintExtended.type);
  });
  it('are given once', () =>
    given(extendComplaint, received, accepted, extended)
      .when({ ...extension, answerDueOn: day('2026-08-21') }, { pack }, LAST)
      .thenRefuses('COMPLAINT_EXTENDED_BEFORE', { extendedOn: '2026-07-21' }));
  it('are a person’s to give', () =>
    given(extendComplaint, received, accepted).when(extension, { pack }, SYSTEM).thenRefuses('PERSON_REQUIRED'));
  it('need a complaint that was taken up', () => {
    given(extendComplaint).when(extension, { pack }, LAST).thenRefuses('NOT_FOUND');
    given(extendComplaint, received).when(extension, { pack }, LAST).thenRefuses('COMPLAINT_NOT_ACCEPTED');
    given(extendComplaint, received, rejected)
      .when(extension, { pack }, LAST)
      .thenRefuses('COMPLAINT_REJECTED_BEFORE', { decidedOn: '2026-05-22' });
    given(extendComplaint, received, accepted, answered)
      .when(extension, { pack }, LAST)
      .thenRefuses('COMPLAINT_ANSWERED_BEFORE', { answeredOn: '2026-05-22' });
  });
});
describe('its answer', () => {
  it('says how it ended', () => given(answerComplaint, received, accepted).when(answer, {}, TODAY).thenRecords(answered));
  it('may be late', () =>
    given(answerComplaint, received, accepted)
      .when(answer, {}, { today: day('2026-07-22') })
      .thenRecordsTypes(ComplaintAnswered.type));
  it('comes once', () =>
    given(answerComplaint, received, accepted, answered)
      .when(answer, {}, TODAY)
      .thenRefuses('COMPLAINT_ANSWERED_BEFORE', { answeredOn: '2026-05-22' }));
  it('comes to what was taken up', () => given(answerComplaint, received).when(answer, {}, TODAY).thenRefuses('COMPLAINT_NOT_ACCEPTED'));
  it('is none to what was not', () =>
    given(answerComplaint, received, rejected)
      .when(answer, {}, TODAY)
      .thenRefuses('COMPLAINT_REJECTED_BEFORE', { decidedOn: '2026-05-22' }));
  it('needs a complaint', () => given(answerComplaint).when(answer, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () => given(answerComplaint, received, accepted).when(answer, {}, SYSTEM).thenRefuses('PERSON_REQUIRED'));
});
it('what is done to a complaint that never came leaves nothing', () =>
  expect(foldAll(complaint, [accepted, rejected, extended, answered])).toEqual({ status: 'none' }));
it('the product supervises what certificates prove by city and what posts prove by province', () =>
  expect(supervisionPolicy(null).tiers).toEqual({
    JUNIOR: 'CITY',
    INTERMEDIATE: 'CITY',
    SENIOR: 'CITY',
    TECHNICIAN: 'CITY',
    SENIOR_TECHNICIAN: 'CITY',
    SPECIAL_GRADE: 'PROVINCE',
    CHIEF: 'PROVINCE',
  }));
