import {
  BATCH,
  batchAfter,
  CALLED_OFF,
  CANDIDACY,
  ENTERPRISE,
  opened,
  OTHER_ENTERPRISE,
  WORKER,
} from '../../../../../test/support/stories/assessed-batch';
import { given, id } from '../../../../../test/support/stories/given';
import {
  assigned,
  cancelled,
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
import type { SittingEvent } from '../sitting.events';
import { Seatable, SeatCandidates, seatCandidates } from './seat-candidates';

const intent: SeatCandidates = { sittingId: SITTING, enterpriseId: ENTERPRISE, room: ROOM, candidacyIds: [CANDIDACY] };
const candidate: Seatable = {
  candidacyId: CANDIDACY,
  workerId: WORKER,
  batchId: BATCH,
  occupationCode: '6-18-01-01',
  trade: null,
  level: 'SENIOR',
  isAdmitted: true,
};
const seat = (
  history: readonly SittingEvent[],
  change: Partial<SeatCandidates> = {},
  known: Partial<Seatable> = {},
  mentorings = NOBODY_TEACHES,
) => given(seatCandidates, ...history).when({ ...intent, ...change }, { candidates: [{ ...candidate, ...known }], mentorings });

it('gives a seat', () => seat([planned()]).thenRecords(seated()));
it('gives it once', () => seat([planned(), seated()]).thenRecordsNothing());
it('gives no second one in another room', () => seat([planned(), seated()], { room: 'A-102' }).thenRefuses('CANDIDATE_SEATED_ELSEWHERE'));
it('fills a room to the last seat', () =>
  seat([planned(), ...[seated(30)].map((full) => ({ ...full, data: { ...full.data, seats: full.data.seats.slice(1) } }))]).thenRecords(
    seated(),
  ));
it('fills no room beyond it', () =>
  seat(
    [planned(), seated(31)].map((event, index) =>
      index === 0
        ? event
        : ({ ...event, data: { ...event.data, seats: (event as ReturnType<typeof seated>).data.seats.slice(1) } } as SittingEvent),
    ),
  ).thenRefuses('ROOM_FULL'));
it('knows its rooms', () => seat([planned()], { room: 'B-1' }).thenRefuses('ROOM_UNKNOWN'));
it.each<[string, Partial<Seatable>]>([
  ['is not admitted', { isAdmitted: false }],
  ['is of another batch', { batchId: id(8) }],
  ['is of another level', { level: 'JUNIOR' }],
  ['is of another occupation', { occupationCode: '6-31-01-03' }],
])('is not for whoever %s', (_, known) => seat([planned()], {}, known).thenRefuses('CANDIDATE_NOT_OF_SITTING'));
it('is not for nobody', () => seat([planned()], { candidacyIds: [id(77)] }).thenRefuses('CANDIDATE_NOT_OF_SITTING'));
it('invariant 9: is not before the own mentor', () =>
  seat([planned(), assigned(FIRST)], {}, {}, taughtBy(FIRST)).thenRefuses('ASSESSOR_IS_MENTOR'));
it('is not before oneself', () => seat([planned(), assigned(WORKER)]).thenRefuses('EXAMINER_IS_CANDIDATE'));
it('is not before oneself under another record', () =>
  given(seatCandidates, planned(), assigned(FIRST))
    .when(intent, { candidates: [candidate], mentorings: NOBODY_TEACHES, links: joinedTo(WORKER, FIRST) })
    .thenRefuses('EXAMINER_IS_CANDIDATE'));
it('is not before kin', () => seat([planned(), assigned(FIRST), recused(FIRST)]).thenRefuses('ASSESSOR_IS_RECUSED'));
it('may be watched by the mentor', () => seat([planned(), assigned(FIRST, 'INVIGILATOR')], {}, {}, taughtBy(FIRST)).thenRecords(seated()));
it('is not in a batch that was called off', () =>
  given(seatCandidates, planned())
    .when(intent, { candidates: [candidate], mentorings: NOBODY_TEACHES, batch: batchAfter([opened, CALLED_OFF]) })
    .thenRefuses('BATCH_CANCELLED'));
it('is not in a sitting that was called off', () => seat([planned(), cancelled]).thenRefuses('SITTING_NOT_PLANNED'));
it('knows no sitting of another enterprise', () => seat([planned()], { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));

describe('a sitting of one trade', () => {
  const ofTrade = { ...planned(), data: { ...planned().data, trade: '数控车工' } } as SittingEvent;
  it('seats its trade', () => seat([ofTrade], {}, { trade: '数控车工' }).thenRecords(seated()));
  it('seats no other', () => seat([ofTrade], {}, { trade: '普通车工' }).thenRefuses('CANDIDATE_NOT_OF_SITTING'));
});
it('of all trades seats each of them', () => seat([planned()], {}, { trade: '普通车工' }).thenRecords(seated()));
it('of several is for all or none', () =>
  given(seatCandidates, planned())
    .when(
      { ...intent, candidacyIds: [CANDIDACY, id(11)] },
      {
        candidates: [candidate, { ...candidate, candidacyId: id(11), workerId: id(44), isAdmitted: false }],
        mentorings: NOBODY_TEACHES,
      },
    )
    .thenRefuses('CANDIDATE_NOT_OF_SITTING'));
it('of one is not before who is kin to another', () => {
  const ofOther = { ...recused(FIRST), data: { ...recused(FIRST).data, candidacyId: id(11) } } as SittingEvent;
  seat([planned(), assigned(FIRST), ofOther]).thenRecords(seated());
});
