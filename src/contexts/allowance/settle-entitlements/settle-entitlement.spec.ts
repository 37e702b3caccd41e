import fc from 'fast-check';
import { given, id } from '../../../../test/support/stories/given';
import { addDays, Day, day, daysBetween } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { isRefusal } from '../../../kernel/refusal';
import { Uuid } from '../../../kernel/uuid';
import { EntitlementEnded, EntitlementEvent, EntitlementStarted } from '../allowance.events';
import { entitlement, isEmpty } from '../entitlement';
import { dueSpans } from './due-spans';
import type { PayBasis, Service, WorkerBases } from '../pay-basis';
import { SettleEntitlement, settleEntitlement } from './settle-entitlement';

const TURNER = '6-18-01-01';
const ELECTRICIAN = '6-31-01-03';
const [CERTIFICATE, HIGHER, POST] = [id(11), id(12), id(13)] as const;
const [ISSUED, RAISED, APPOINTED, ANNULLED, LEFT] = [id(21), id(22), id(23), id(24), id(25)] as const;

const senior: PayBasis = {
  basisId: CERTIFICATE,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: TURNER,
  fromOn: day('2026-04-01'),
  lastOn: null,
  endReason: null,
  causeEventId: ISSUED,
  endCauseEventId: null,
};
const technician: PayBasis = { ...senior, basisId: HIGHER, level: 'TECHNICIAN', fromOn: day('2026-06-01'), causeEventId: RAISED };
const chief: PayBasis = {
  ...senior,
  basisId: POST,
  level: 'CHIEF',
  basis: 'APPOINTED',
  occupationCode: null,
  fromOn: day('2026-08-01'),
  causeEventId: APPOINTED,
};
const annulled = (basis: PayBasis, decidedOn: string): PayBasis => ({
  ...basis,
  lastOn: addDays(day(decidedOn), -1),
  endReason: 'ANNULLED',
  endCauseEventId: ANNULLED,
});
const turner: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };
const knowing = (bases: PayBasis[], services: Service[] = [turner]): { known: WorkerBases } => ({ known: { bases, services } });

const intent = (basisId: Uuid = CERTIFICATE): SettleEntitlement => ({
  entitlementId: id(1),
  enterpriseId: id(2),
  workerId: id(3),
  item: 'SKILL',
  basisId,
});
const starts = (fromOn: string, { basisId, level, basis, causeEventId } = senior, cause = causeEventId) =>
  EntitlementStarted({ ...intent(basisId), level, basis, fromOn: day(fromOn), causeEventId: cause });
const ends = (
  fromOn: string,
  lastOn: string,
  reason: 'HIGHER_LEVEL' | 'ANNULLED' | 'LEFT' | 'SUPERSEDED' | 'APPOINTMENT_ENDED',
  causeEventId: Uuid,
  basisId: Uuid = CERTIFICATE,
) => EntitlementEnded({ ...intent(basisId), fromOn: day(fromOn), lastOn: day(lastOn), reason, causeEventId });

describe('a tier', () => {
  it('pays from its first paid day', () =>
    given(settleEntitlement)
      .when(intent(), knowing([senior]))
      .thenRecords(starts('2026-04-01')));
  it('is settled once', () =>
    given(settleEntitlement, starts('2026-04-01'))
      .when(intent(), knowing([senior]))
      .thenRecordsNothing());
  it('pays only who serves', () =>
    given(settleEntitlement)
      .when(intent(), knowing([senior], []))
      .thenRecordsNothing());
  it('pays only in its occupation', () =>
    given(settleEntitlement)
      .when(intent(), knowing([senior], [{ ...turner, occupationCode: ELECTRICIAN }]))
      .thenRecordsNothing());
  it('pays from the first day of service', () =>
    given(settleEntitlement)
      .when(intent(), knowing([senior], [{ ...turner, fromOn: day('2026-05-10') }]))
      .thenRecords(starts('2026-05-10')));
  it('says nothing of a basis that nobody knows', () =>
    given(settleEntitlement)
      .when(intent(HIGHER), knowing([senior]))
      .thenRecordsNothing());
});

describe('a higher tier', () => {
  it('ends the former on the last day before it begins', () =>
    given(settleEntitlement, starts('2026-04-01'))
      .when(intent(), knowing([senior, technician]))
      .thenRecords(ends('2026-04-01', '2026-05-31', 'HIGHER_LEVEL', RAISED)));
  it('begins where the former ends', () =>
    given(settleEntitlement)
      .when(intent(HIGHER), knowing([senior, technician]))
      .thenRecords(starts('2026-06-01', technician)));
  it('leaves a lower one that comes later without a day', () =>
    given(settleEntitlement)
      .when(intent(), knowing([{ ...senior, fromOn: day('2026-07-01') }, technician]))
      .thenRecordsNothing());
  it('told later takes every day from one that had begun after it', () =>
    given(settleEntitlement, starts('2026-07-01'))
      .when(intent(), knowing([{ ...senior, fromOn: day('2026-07-01') }, technician]))
      .thenRecords(ends('2026-07-01', '2026-06-30', 'HIGHER_LEVEL', RAISED)));
  it('of a post stands above every paper', () =>
    given(settleEntitlement, starts('2026-06-01', technician))
      .when(intent(HIGHER), knowing([technician, chief]))
      .thenRecords(ends('2026-06-01', '2026-07-31', 'HIGHER_LEVEL', APPOINTED, HIGHER)));
  it('that another occupation needs changes nothing here', () =>
    given(settleEntitlement, starts('2026-04-01'))
      .when(intent(), knowing([senior, { ...technician, occupationCode: ELECTRICIAN }]))
      .thenRecordsNothing());
});

describe('an annulment', () => {
  it('leaves the day before the decision as the last', () =>
    given(settleEntitlement, starts('2026-04-01'))
      .when(intent(), knowing([annulled(senior, '2026-10-11')]))
      .thenRecords(ends('2026-04-01', '2026-10-10', 'ANNULLED', ANNULLED)));
  it('gives the lower tier back from the day of the decision, not from the next month', () =>
    given(settleEntitlement, starts('2026-04-01'), ends('2026-04-01', '2026-05-31', 'HIGHER_LEVEL', RAISED))
      .when(intent(), knowing([senior, annulled(technician, '2026-10-11')]))
      .thenRecords(starts('2026-10-11', senior, ANNULLED)));
  it('decided before the first paid day leaves no day', () =>
    given(settleEntitlement, starts('2026-06-01', technician))
      .when(intent(HIGHER), knowing([annulled(technician, '2026-05-25')]))
      .thenRecords(ends('2026-06-01', '2026-05-31', 'ANNULLED', ANNULLED, HIGHER)));
  it('before the higher tier began lets the lower one run on', () =>
    given(settleEntitlement, starts('2026-04-01'), ends('2026-04-01', '2026-05-31', 'HIGHER_LEVEL', RAISED))
      .when(intent(), knowing([senior, annulled(technician, '2026-05-25')]))
      .thenRecords(starts('2026-04-01')));
  it('of a lower tier reaches back into its own days only', () =>
    given(settleEntitlement, starts('2026-04-01'), ends('2026-04-01', '2026-05-31', 'HIGHER_LEVEL', RAISED))
      .when(intent(), knowing([annulled(senior, '2026-05-10'), technician]))
      .thenRecords(ends('2026-04-01', '2026-05-09', 'ANNULLED', ANNULLED)));
});

describe('an annulment overturned', () => {
  const REINSTATED = id(26);
  const first = annulled(senior, '2026-10-11');
  const again = (fromOn: string): PayBasis => ({ ...senior, fromOn: day(fromOn), causeEventId: REINSTATED });
  const [began, stopped] = [starts('2026-04-01'), ends('2026-04-01', '2026-10-10', 'ANNULLED', ANNULLED)];

  it('from the start leaves no day between', () =>
    given(settleEntitlement, began, stopped)
      .when(intent(), knowing([first, again('2026-10-11')]))
      .thenRecords(starts('2026-10-11', senior, REINSTATED)));
  it('from a later decision begins with it', () =>
    given(settleEntitlement, began, stopped)
      .when(intent(), knowing([first, again('2026-12-05')]))
      .thenRecords(starts('2026-12-05', senior, REINSTATED)));
  it('is settled once', () =>
    given(settleEntitlement, began, stopped, starts('2026-12-05', senior, REINSTATED))
      .when(intent(), knowing([first, again('2026-12-05')]))
      .thenRecordsNothing());
  it('takes the place of the lower tier that had come back', () =>
    given(
      settleEntitlement,
      starts('2026-04-01'),
      ends('2026-04-01', '2026-05-31', 'HIGHER_LEVEL', RAISED),
      starts('2026-10-11', senior, ANNULLED),
    )
      .when(
        intent(),
        knowing([senior, annulled(technician, '2026-10-11'), { ...technician, fromOn: day('2026-10-11'), causeEventId: REINSTATED }]),
      )
      .thenRecords(ends('2026-10-11', '2026-10-10', 'HIGHER_LEVEL', REINSTATED)));
  it('of a certificate annulled before its first paid day begins where it would have begun', () =>
    given(settleEntitlement)
      .when(intent(), knowing([annulled(senior, '2026-03-20'), again('2026-04-01')]))
      .thenRecords(starts('2026-04-01', senior, REINSTATED)));
});

describe('leaving', () => {
  const left: Service = { ...turner, lastOn: day('2026-11-15'), endCauseEventId: LEFT };
  it('ends on the last day in service', () =>
    given(settleEntitlement, starts('2026-04-01'))
      .when(intent(), knowing([senior], [left]))
      .thenRecords(ends('2026-04-01', '2026-11-15', 'LEFT', LEFT)));
  it('before the first paid day leaves no day', () =>
    given(settleEntitlement, starts('2026-04-01'))
      .when(intent(), knowing([senior], [{ ...left, lastOn: day('2026-03-20') }]))
      .thenRecords(ends('2026-04-01', '2026-03-31', 'LEFT', LEFT)));
  it('and coming back the next day is no leaving', () =>
    given(settleEntitlement, starts('2026-04-01'), ends('2026-04-01', '2026-11-15', 'LEFT', LEFT))
      .when(intent(), knowing([senior], [left, { ...turner, fromOn: day('2026-11-16') }]))
      .thenRecords(starts('2026-04-01')));
  it('and coming back later begins anew', () =>
    given(settleEntitlement, starts('2026-04-01'), ends('2026-04-01', '2026-11-15', 'LEFT', LEFT))
      .when(intent(), knowing([senior], [left, { ...turner, fromOn: day('2026-11-17') }]))
      .thenRecords(starts('2026-11-17')));
  it('told late moves the first day forward and drops the span it replaces', () =>
    given(settleEntitlement, starts('2026-06-05'))
      .when(intent(), knowing([senior]))
      .thenRecords(ends('2026-06-05', '2026-06-04', 'SUPERSEDED', ISSUED), starts('2026-04-01')));
});

it('a mentor is paid for each agreement by itself', () => {
  const agreement = (basisId: Uuid, fromOn: string): PayBasis => ({
    ...senior,
    item: 'MENTOR',
    level: null,
    basis: 'AGREEMENT',
    occupationCode: null,
    basisId,
    fromOn: day(fromOn),
  });
  const known: WorkerBases = { bases: [agreement(id(31), '2026-01-01'), agreement(id(32), '2026-02-01'), senior], services: [turner] };
  expect(dueSpans(known, 'MENTOR', id(31))).toMatchObject([{ fromOn: '2026-01-01', lastOn: null }]);
  expect(dueSpans(known, 'MENTOR', id(32))).toMatchObject([{ fromOn: '2026-02-01', lastOn: null }]);
});

describe('whatever the order', () => {
  const START = day('2026-01-01');
  const someDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(START, days));
  const end = (fromOn: Day, lengthDays: number | null) => (lengthDays === null ? null : addDays(fromOn, lengthDays));
  const someBasis = (ordinal: number): fc.Arbitrary<PayBasis> =>
    fc
      .record({
        level: fc.constantFrom('JUNIOR', 'SENIOR', 'TECHNICIAN', 'CHIEF'),
        fromOn: someDay,
        length: fc.option(fc.integer({ min: -20, max: 300 })),
      })
      .map(({ level, fromOn, length }) => ({
        basisId: id(100 + ordinal),
        item: 'SKILL',
        level,
        basis: level === 'CHIEF' ? 'APPOINTED' : 'CERTIFIED',
        occupationCode: level === 'CHIEF' ? null : TURNER,
        fromOn,
        lastOn: end(fromOn, length),
        endReason: length === null ? null : 'ANNULLED',
        causeEventId: id(200 + ordinal),
        endCauseEventId: length === null ? null : id(300 + ordinal),
      }));
  const someService = (ordinal: number): fc.Arbitrary<Service> =>
    fc
      .record({
        fromOn: someDay,
        length: fc.option(fc.integer({ min: 0, max: 300 })),
        occupationCode: fc.constantFrom(TURNER, TURNER, ELECTRICIAN),
      })
      .map(({ fromOn, length, occupationCode }) => ({
        occupationCode,
        fromOn,
        lastOn: end(fromOn, length),
        endCauseEventId: length === null ? null : id(400 + ordinal),
      }));
  const someHistory = fc.record({
    bases: fc.tuple(someBasis(1), someBasis(2), someBasis(3)),
    services: fc.tuple(someService(1), someService(2)),
    // Facts arrive one by one, an end apart from its beginning, each perhaps more than once.
    told: fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.boolean()), { maxLength: 24 }),
  });

  const openBasis = (basis: PayBasis): PayBasis => ({ ...basis, lastOn: null, endReason: null, endCauseEventId: null });
  const openService = (service: Service): Service => ({ ...service, lastOn: null, endCauseEventId: null });

  function settled(history: EntitlementEvent[], basisId: Uuid, known: WorkerBases): EntitlementEvent[] {
    const decision = settleEntitlement.decide(
      foldAll(entitlement, history),
      intent(basisId),
      { known },
      { today: START, actor: { ref: id(9), kind: 'system', audience: 'process' } },
    );
    if (isRefusal(decision)) throw new Error(decision.refused);
    return [...history, ...decision];
  }

  it('the spans are those of the facts alone', () => {
    fc.assert(
      fc.property(someHistory, ({ bases, services, told }) => {
        const all: WorkerBases = { bases, services };
        const streams = new Map<Uuid, EntitlementEvent[]>(bases.map(({ basisId }) => [basisId, []]));
        const settle = (known: WorkerBases) =>
          streams.forEach((history, basisId) => streams.set(basisId, settled(history, basisId, known)));
        const heard = new Map<number, boolean>();
        for (const [which, withEnd] of told) {
          heard.set(which, withEnd || (heard.get(which) ?? false));
          settle({
            bases: bases.flatMap((basis, index) => (heard.has(index) ? [heard.get(index) ? basis : openBasis(basis)] : [])),
            services: services.flatMap((service, index) =>
              heard.has(index + 3) ? [heard.get(index + 3) ? service : openService(service)] : [],
            ),
          });
        }
        settle(all);
        for (const [basisId, history] of streams) {
          expect(foldAll(entitlement, history).filter((span) => !isEmpty(span))).toEqual(dueSpans(all, 'SKILL', basisId));
          expect(settled(history, basisId, all)).toHaveLength(history.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no day is paid on two bases', () => {
    fc.assert(
      fc.property(someHistory, ({ bases, services }) => {
        const spans = bases
          .flatMap(({ basisId }) => dueSpans({ bases, services }, 'SKILL', basisId))
          .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
        spans
          .slice(1)
          .forEach((span, index) => expect(daysBetween(spans[index]!.lastOn ?? day('9999-12-31'), span.fromOn)).toBeGreaterThan(0));
      }),
      { numRuns: 500 },
    );
  });
});
