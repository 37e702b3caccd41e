import { randomBytes } from 'node:crypto';
import { id, OFFICER } from '../../test/support/stories/given';
import { rule } from '../kernel/decision';
import { eventType, FactOf } from '../kernel/event-type';
import { NO_EVIDENCE, streamView } from '../kernel/evidence';
import { countField, uuidField } from '../kernel/fields';
import type { Fold, StreamName } from '../kernel/fold';
import { instant } from '../kernel/instant';
import { isRefusal, refuse } from '../kernel/refusal';
import { DerivedIds } from './derived-ids.provider';
import { EventCatalogue } from './event-catalogue';
import type { Append } from './event-store.port';
import { InMemoryEventStore } from './in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from './keyed-committer.provider';
import { Ledger } from './ledger';
import type { Outcome } from './receipt';

const Taken = eventType('seat.taken.v1', 'Seats of a room were taken.', { roomId: uuidField(), seats: countField() });
const events = [Taken] as const;
type RoomEvent = FactOf<typeof events>;
const ROOM = id(1);
const room: Fold<number, RoomEvent> = { category: 'room', events, initial: 0, evolve: (taken, { data }) => taken + data.seats };
const takenSeats = streamView('room.taken', room, (taken) => taken);
const take = rule<number, RoomEvent, { seats: number }, object, 'ROOM_FULL'>({
  name: 'room.take',
  version: 1,
  fold: room,
  decide: (taken, { seats }) =>
    seats === 0 ? [] : taken + seats > 100 ? refuse('ROOM_FULL', { taken }) : [Taken({ roomId: ROOM, seats })],
});
const asks = (number: number, seats: number) => ({
  rule: take,
  id: ROOM,
  intent: { seats },
  evidence: NO_EVIDENCE,
  envelope: { commandId: id(number), actor: OFFICER, tenants: [id(500)], correlationId: id(600) },
});

/** Counts what is appended, and lets somebody in between reading and appending. */
class Watched extends InMemoryEventStore {
  appends = 0;
  between: (() => Promise<unknown>) | undefined;

  override appendEach(appends: readonly Append[]): ReturnType<InMemoryEventStore['appendEach']> {
    this.appends += appends.length;
    return super.appendEach(appends);
  }

  override async readStream(stream: StreamName): ReturnType<InMemoryEventStore['readStream']> {
    const [read, between] = [await super.readStream(stream), this.between];
    this.between = undefined;
    await between?.();
    return read;
  }
}
function ledgerOn(store = new Watched()): { ledger: Ledger; store: Watched } {
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32)));
  return { ledger: new Ledger(store, { now: () => instant('2026-12-07T01:00:00.000000Z') }, committer, new EventCatalogue(events)), store };
}
const said = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) => (isRefusal(outcome) ? outcome.refused : [outcome.revision, outcome.events.length, outcome.replayed]));

it('each is decided on what those before it add; what follows is appended together', async () => {
  const { ledger, store } = ledgerOn();
  await ledger.record(asks(9, 10));
  const outcomes = await ledger.recordInTurn([asks(1, 60), asks(2, 60), asks(3, 30), asks(4, 0)]);
  expect(said(outcomes)).toEqual([[1, 1, false], 'ROOM_FULL', [2, 1, false], [2, 0, false]]);
  expect(outcomes[3]).toMatchObject({ position: 3n });
  expect([store.appends, (await ledger.evidence(takenSeats, ROOM)).value]).toEqual([1, 100]);
});
it('they begin a stream as well, or are none', async () => {
  const { ledger } = ledgerOn();
  expect(await ledger.recordInTurn([])).toEqual([]);
  expect(said(await ledger.recordInTurn([asks(1, 5), asks(2, 5)]))).toEqual([
    [0, 1, false],
    [1, 1, false],
  ]);
});
it('repeated they have their first answers, also twice in one call', async () => {
  const { ledger } = ledgerOn();
  await ledger.recordInTurn([asks(1, 60), asks(2, 60)]);
  expect(said(await ledger.recordInTurn([asks(1, 60), asks(2, 60), asks(3, 40), asks(3, 40)]))).toEqual([
    [0, 1, true],
    'ROOM_FULL',
    [1, 1, false],
    [1, 1, true],
  ]);
});
it('all are decided anew where somebody was faster: what one was refused may be free again', async () => {
  const { ledger, store } = ledgerOn();
  store.between = () => ledger.record(asks(9, 50));
  expect(said(await ledger.recordInTurn([asks(1, 60), asks(2, 50)]))).toEqual(['ROOM_FULL', [1, 1, false]]);
});
