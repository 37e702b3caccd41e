import {
  ASSESSED_ON,
  batchAfter,
  CALLED_OFF,
  ENTERPRISE,
  opened,
  OTHER_ENTERPRISE,
  WORKER,
} from '../../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../../test/support/stories/given';
import {
  assigned,
  cancelled,
  colleague,
  FIRST,
  joinedTo,
  NOBODY_TEACHES,
  planned,
  recused,
  ROOM,
  seated,
  SITTING,
  taughtBy,
} from '../../../../../test/support/stories/planned-sitting';
import { addDays } from '../../../../kernel/day';
import { SittingEvent, SittingScheduled } from '../sitting.events';
import { AssignExaminer, assignExaminer, Duty } from './assign-examiner';

const intent: AssignExaminer = { sittingId: SITTING, enterpriseId: ENTERPRISE, examinerId: FIRST, role: 'ASSESSOR', room: ROOM };
const evidence = { examiner: colleague, mentorings: NOBODY_TEACHES, duties: [] as readonly Duty[] };
const assign = (
  history: readonly SittingEvent[] = [planned(), seated()],
  change: Partial<AssignExaminer> = {},
  known: Partial<Parameters<typeof assignExaminer.decide>[2]> = {},
) => given(assignExaminer, ...history).when({ ...intent, ...change }, { ...evidence, ...known });

it('puts somebody into a room', () => assign().thenRecords(assigned(FIRST)));
it('says the same once', () => assign([planned(), assigned(FIRST)]).thenRecordsNothing());
it('may give two roles in one room', () => assign([planned(), assigned(FIRST, 'INVIGILATOR')]).thenRecords(assigned(FIRST)));
it('knows its rooms', () => assign(undefined, { room: 'B-1' }).thenRefuses('ROOM_UNKNOWN'));

describe('two rooms at once', () => {
  const duty = (from: string, until: string): Duty => ({ sittingId: id(95), from, until });
  it('are not for one person in one sitting', () =>
    assign([planned(), assigned(FIRST)], { room: 'A-102' }).thenRefuses('EXAMINER_IN_ANOTHER_ROOM'));
  it('are not for one person in two sittings', () =>
    assign(undefined, {}, { duties: [duty('10:29', '12:00')] }).thenRefuses('EXAMINER_BUSY'));
  it.each([
    ['10:30', '12:00'],
    ['07:00', '09:00'],
  ])('do not overlap from %s to %s', (from, until) => assign(undefined, {}, { duties: [duty(from, until)] }).thenRecords(assigned(FIRST)));
});

describe('of two records of one person', () => {
  const [SELF, links] = [id(97), joinedTo(FIRST, id(97))];
  it.each([
    ['the candidate', joinedTo(WORKER, FIRST)],
    ['the candidate, joined the other way', joinedTo(FIRST, WORKER)],
  ])('%s does not score', (_, of) => assign(undefined, {}, { links: of }).thenRefuses('EXAMINER_IS_CANDIDATE'));
  it('the mentor does not score', () => assign(undefined, {}, { mentorings: taughtBy(SELF), links }).thenRefuses('ASSESSOR_IS_MENTOR'));
  it("the mentor of the candidate's other record does not score", () =>
    assign(
      undefined,
      {},
      { mentorings: { agreements: [{ ...taughtBy(FIRST).agreements[0]!, apprenticeId: SELF }] }, links: joinedTo(WORKER, SELF) },
    ).thenRefuses('ASSESSOR_IS_MENTOR'));
  it('whoever declared an interest does not score', () =>
    assign([planned(), seated(), assigned(SELF, 'INVIGILATOR'), recused(SELF)], {}, { links }).thenRefuses('ASSESSOR_IS_RECUSED'));
  it('nobody is in two rooms', () =>
    assign([planned(), assigned(SELF)], { room: 'A-102' }, { links }).thenRefuses('EXAMINER_IN_ANOTHER_ROOM'));
  it('the host finds that its own examiners are one', () =>
    assign([planned(), assigned(SELF)], { room: 'A-102' }, { hostLinks: links }).thenRefuses('EXAMINER_IN_ANOTHER_ROOM'));
  it('records that are not joined are two people', () =>
    assign(undefined, {}, { mentorings: taughtBy(SELF), links: joinedTo(FIRST, id(98)) }).thenRecords(assigned(FIRST)));
});

describe('invariant 9: whoever scores', () => {
  it('is not the mentor of a candidate in the room', () =>
    assign(undefined, {}, { mentorings: taughtBy(FIRST) }).thenRefuses('ASSESSOR_IS_MENTOR'));
  it('may have been until the day before', () =>
    assign(undefined, {}, { mentorings: taughtBy(FIRST, addDays(ASSESSED_ON, -1)) }).thenRecords(assigned(FIRST)));
  it('may teach somebody in another room', () =>
    assign([planned(), seated()], { room: 'A-102' }, { mentorings: taughtBy(FIRST) }).thenRecords(assigned(FIRST, 'ASSESSOR', 'A-102')));
  it('is no kin', () => assign([planned(), seated(), assigned(FIRST, 'INVIGILATOR'), recused(FIRST)]).thenRefuses('ASSESSOR_IS_RECUSED'));
  it('is no candidate of the room', () => assign(undefined, { examinerId: WORKER }).thenRefuses('EXAMINER_IS_CANDIDATE'));
});
it('lets the mentor watch', () =>
  assign(undefined, { role: 'INVIGILATOR' }, { mentorings: taughtBy(FIRST) }).thenRecords(assigned(FIRST, 'INVIGILATOR')));

describe('the examiner', () => {
  const hosted = SittingScheduled({ ...planned().data, hostEnterpriseId: OTHER_ENTERPRISE });
  it('is registered', () => assign(undefined, {}, { examiner: { status: 'unknown' } }).thenRefuses('EXAMINER_UNKNOWN'));
  it('is not somebody else’s', () =>
    assign(undefined, {}, { examiner: { ...colleague, enterpriseId: OTHER_ENTERPRISE } }).thenRefuses('EXAMINER_UNKNOWN'));
  it('may be the host’s', () =>
    assign([hosted, seated()], {}, { examiner: { ...colleague, enterpriseId: OTHER_ENTERPRISE } }).thenRecords(assigned(FIRST)));
});
it('is not for a batch that was called off', () =>
  assign(undefined, {}, { batch: batchAfter([opened, CALLED_OFF]) }).thenRefuses('BATCH_CANCELLED'));
it('is not for a sitting that was called off', () => assign([planned(), cancelled]).thenRefuses('SITTING_NOT_PLANNED'));
it('knows no sitting of another enterprise', () => assign(undefined, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
