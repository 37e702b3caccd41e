import { batchAfter, CALLED_OFF, ENTERPRISE, opened, OTHER_ENTERPRISE } from '../../../../../test/support/stories/assessed-batch';
import { given } from '../../../../../test/support/stories/given';
import { assigned, cancelled, FIRST, planned, ROOM, seated, SECOND, SITTING } from '../../../../../test/support/stories/planned-sitting';
import { PapersHandedOver, SittingEvent } from '../sitting.events';
import { HandOverPapers, handOverPapers } from './hand-over-papers';

const intent: HandOverPapers = { sittingId: SITTING, enterpriseId: ENTERPRISE, room: ROOM, examinerId: FIRST, papers: 20 };
const ROOM_READY: readonly SittingEvent[] = [planned('THEORY'), seated(20), assigned(FIRST, 'INVIGILATOR'), assigned(SECOND)];
const handedOver = PapersHandedOver({ sittingId: SITTING, room: ROOM, examinerId: FIRST, papers: 20 });
const handOver = (history = ROOM_READY, change: Partial<HandOverPapers> = {}) =>
  given(handOverPapers, ...history).when({ ...intent, ...change }, {});

it('gives one paper for every seat that is taken', () => handOver().thenRecords(handedOver));
it('gives not one less', () => handOver(ROOM_READY, { papers: 19 }).thenRefuses('PAPERS_TOO_FEW'));
it('gives them to an invigilator', () => handOver(ROOM_READY, { examinerId: SECOND }).thenRefuses('EXAMINER_NOT_ASSIGNED'));
it('happens once for a room', () => handOver([...ROOM_READY, handedOver]).thenRefuses('PAPERS_HANDED_OVER_BEFORE'));
it('is not in a batch that was called off', () =>
  given(handOverPapers, ...ROOM_READY)
    .when(intent, { batch: batchAfter([opened, CALLED_OFF]) })
    .thenRefuses('BATCH_CANCELLED'));
it('is not in a sitting that was called off', () => handOver([...ROOM_READY, cancelled]).thenRefuses('SITTING_NOT_PLANNED'));
it('knows no sitting of another enterprise', () => handOver(ROOM_READY, { enterpriseId: OTHER_ENTERPRISE }).thenRefuses('NOT_FOUND'));
