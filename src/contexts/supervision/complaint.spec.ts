import { given, id, OFFICER } from '../../../test/support/given';
import { day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { policyPackByRef } from '../catalogue';
import { answerComplaint } from './answer-complaint/answer-complaint';
import { complaint } from './complaint';
import { ComplaintAnswered, ComplaintReceived } from './complaint.events';
import { ReceiveComplaint, receiveComplaint } from './receive-complaint/receive-complaint';
import { supervisionPolicy } from './supervision-policy';

const TEXT = { textId: id(8), version: 1, commitment: 'b'.repeat(64) };
const TODAY = { today: day('2026-06-01') };
const pack = policyPackByRef('CN-320800@2026-01')!;
const intent: ReceiveComplaint = { complaintId: id(1), region: '320803', kind: 'RESULT', from: 'WORKER', aboutEnterpriseId: id(2), receivedOn: day('2026-05-20'), text: TEXT };
const received = ComplaintReceived({ ...intent, answerDueOn: day('2026-07-19'), text: TEXT, policyPack: pack.ref });
const answer = { complaintId: id(1), outcome: 'UPHELD', documentNo: '淮鉴复〔2026〕1号', text: TEXT } as const;
const answered = ComplaintAnswered({ ...answer, answeredOn: TODAY.today });

describe('a complaint', () => {
  it('is to be answered within sixty days of the day on which it came', () => given(receiveComplaint).when(intent, { pack }, TODAY).thenRecords(received));
  it('within as many as the pack says', () =>
    given(receiveComplaint).when(intent, { pack: { ...pack, pack: { ...pack.pack, supervision: { complaintDays: 15 } } } }, TODAY).thenRecords(ComplaintReceived({ ...received.data, answerDueOn: day('2026-06-04') })));
  it('by the product where no pack is in force', () => given(receiveComplaint).when(intent, { pack: null }, TODAY).thenRecords(ComplaintReceived({ ...received.data, policyPack: 'PRODUCT-DEFAULTS@1' })));
  it('may have come today', () => given(receiveComplaint).when({ ...intent, receivedOn: TODAY.today }, { pack }, TODAY).thenRecordsTypes(ComplaintReceived.type));
  it('does not come tomorrow', () => given(receiveComplaint).when({ ...intent, receivedOn: day('2026-06-02') }, { pack }, TODAY).thenRefuses('COMPLAINT_RECEIVED_IN_FUTURE', { receivedOn: '2026-06-02' }));
  it('is taken in once', () => given(receiveComplaint, received).when(intent, { pack }, TODAY).thenRefuses('COMPLAINT_RECEIVED_BEFORE', { receivedOn: '2026-05-20' }));
});
describe('its answer', () => {
  it('says how it ended', () => given(answerComplaint, received).when(answer, {}, TODAY).thenRecords(answered));
  it('may be late', () => given(answerComplaint, received).when(answer, {}, { today: day('2026-07-20') }).thenRecordsTypes(ComplaintAnswered.type));
  it('comes once', () => given(answerComplaint, received, answered).when(answer, {}, TODAY).thenRefuses('COMPLAINT_ANSWERED_BEFORE', { answeredOn: '2026-06-01' }));
  it('needs a complaint', () => given(answerComplaint).when(answer, {}, TODAY).thenRefuses('NOT_FOUND'));
  it('is a person’s act', () => given(answerComplaint, received).when(answer, {}, { ...TODAY, actor: { ...OFFICER, kind: 'system' } }).thenRefuses('PERSON_REQUIRED'));
});
it('an answer to what never came leaves nothing', () => expect(foldAll(complaint, [answered])).toEqual({ status: 'none' }));
it('the product supervises what certificates prove by city and what posts prove by province', () =>
  expect(supervisionPolicy(null).tiers).toEqual({ JUNIOR: 'CITY', INTERMEDIATE: 'CITY', SENIOR: 'CITY', TECHNICIAN: 'CITY', SENIOR_TECHNICIAN: 'CITY', SPECIAL_GRADE: 'PROVINCE', CHIEF: 'PROVINCE' }));
