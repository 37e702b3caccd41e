import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { Ending, EntitlementEnded, EntitlementStarted } from '../allowance.events';
import type { PayBasis, Service } from '../pay-basis';
import { SettleEntitlement, settleEntitlement } from './settle-entitlement';

const TURNER = '6-18-01-01';
const ELECTRICIAN = '6-31-01-03';
const [CERTIFICATE, HIGHER] = [id(11), id(12)] as const;
const [ISSUED, RAISED, ANNULLED, LEFT, REINSTATED, SUSPENDED, CORRECTED] = [
  id(21),
  id(22),
  id(24),
  id(25),
  id(26),
  id(27),
  id(28),
] as const;

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
const annulledAfter = (lastOn: string): PayBasis => ({ ...senior, lastOn: day(lastOn), endReason: 'ANNULLED', endCauseEventId: ANNULLED });
const turner: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };
const left: Service = { ...turner, lastOn: day('2026-03-20'), endCauseEventId: LEFT };
const knowing = (bases: PayBasis[], services: Service[] = [turner]) => ({ known: { bases, services } });

const intent: SettleEntitlement = { entitlementId: id(1), enterpriseId: id(2), workerId: id(3), item: 'SKILL', basisId: CERTIFICATE };
const starts = (fromOn: string, causeEventId: Uuid = ISSUED) =>
  EntitlementStarted({ ...intent, level: 'SENIOR', basis: 'CERTIFIED', fromOn: day(fromOn), causeEventId });
const ends = (fromOn: string, lastOn: string, reason: Ending, causeEventId: Uuid) =>
  EntitlementEnded({ ...intent, fromOn: day(fromOn), lastOn: day(lastOn), reason, causeEventId });
const noDay = (reason: Ending, causeEventId: Uuid) => ends('2026-04-01', '2026-03-31', reason, causeEventId);
const begun = given(settleEntitlement, starts('2026-04-01'));

describe('days that are gone end for the reason', () => {
  const first = annulledAfter('2026-03-20');
  const again: PayBasis = {
    ...senior,
    fromOn: day('2026-10-11'),
    causeEventId: REINSTATED,
    lastOn: day('2026-10-05'),
    endReason: 'SUSPENDED',
    endCauseEventId: SUSPENDED,
  };
  const twice = given(settleEntitlement, starts('2026-04-01'), starts('2026-10-11', REINSTATED));
  const both = [noDay('ANNULLED', ANNULLED), ends('2026-10-11', '2026-10-10', 'SUSPENDED', SUSPENDED)];
  it.each([
    ['first told', [first, again]],
    ['last told', [again, first]],
  ])('of their own turn, the former one %s', (_, bases) => twice.when(intent, knowing(bases)).thenRecords(...both));
  it('also of a span that begins within a turn, not with it', () =>
    given(settleEntitlement, starts('2026-10-20', REINSTATED))
      .when(intent, knowing([first, again]))
      .thenRecords(ends('2026-10-20', '2026-10-19', 'SUSPENDED', SUSPENDED)));

  it('of the service, where the ground ended later or on the very day', () => {
    begun.when(intent, knowing([annulledAfter('2026-10-10')], [left])).thenRecords(noDay('LEFT', LEFT));
    begun.when(intent, knowing([annulledAfter('2026-04-01')], [left])).thenRecords(noDay('LEFT', LEFT));
    begun.when(intent, knowing([annulledAfter('2026-03-31')], [left])).thenRecords(noDay('ANNULLED', ANNULLED));
  });
  it('of the ground’s own fact, where nobody told the fact of its end', () =>
    begun.when(intent, knowing([{ ...first, endCauseEventId: null }])).thenRecords(noDay('ANNULLED', ISSUED)));
  it('of the last service begun by then, in whatever order they are told', () => {
    const former: Service = { ...turner, fromOn: day('2015-01-01'), lastOn: day('2018-12-31'), endCauseEventId: id(31) };
    const next: Service = {
      ...turner,
      occupationCode: ELECTRICIAN,
      fromOn: day('2026-06-01'),
      lastOn: day('2026-06-30'),
      endCauseEventId: id(32),
    };
    for (const services of [
      [former, left, next],
      [next, left, former],
      [left, next, former],
      [next, former, left],
    ])
      begun.when(intent, knowing([senior], services)).thenRecords(noDay('LEFT', LEFT));
  });
  it('of a service that begins on the day, and goes on under another record', () => {
    const linked: Service = {
      ...turner,
      fromOn: day('2026-04-01'),
      lastOn: day('2026-03-31'),
      endCauseEventId: id(33),
      endReason: 'RECORD_LINKED',
    };
    begun.when(intent, knowing([senior], [left, linked])).thenRecords(noDay('RECORD_LINKED', id(33)));
  });
  it('that there is no service at all, under the fact of the ground', () =>
    begun.when(intent, knowing([senior], [])).thenRecords(noDay('LEFT', ISSUED)));
  it('that another span of the same ground counts them, to its last day', () => {
    const oneDay: PayBasis = { ...annulledAfter('2026-04-01'), fromOn: day('2026-03-01') };
    begun
      .when(intent, knowing([oneDay]))
      .thenRecords(noDay('SUPERSEDED', ISSUED), starts('2026-03-01'), ends('2026-03-01', '2026-04-01', 'ANNULLED', ANNULLED));
    begun
      .when(intent, knowing([{ ...oneDay, lastOn: day('2026-03-31') }]))
      .thenRecords(noDay('ANNULLED', ANNULLED), starts('2026-03-01'), ends('2026-03-01', '2026-03-31', 'ANNULLED', ANNULLED));
  });
});

it('what was recorded stays where nobody knows its ground', () => begun.when(intent, knowing([])).thenRecordsNothing());

describe('told again', () => {
  const ended = (lastOn: string, reason: Ending, causeEventId: Uuid) =>
    given(settleEntitlement, starts('2026-04-01'), ends('2026-04-01', lastOn, reason, causeEventId));
  const told = ends('2026-04-01', '2026-10-10', 'ANNULLED', ANNULLED);
  const known = knowing([annulledAfter('2026-10-10')]);
  it('by another fact, the same first day begins under that', () =>
    given(settleEntitlement, starts('2026-04-01', CORRECTED))
      .when(intent, knowing([senior]))
      .thenRecords(starts('2026-04-01')));
  it('as it was recorded, an end says nothing', () => ended('2026-10-10', 'ANNULLED', ANNULLED).when(intent, known).thenRecordsNothing());
  it('with another day, reason or fact, an end is recorded anew', () => {
    ended('2026-10-11', 'ANNULLED', ANNULLED).when(intent, known).thenRecords(told);
    ended('2026-10-10', 'SUSPENDED', ANNULLED).when(intent, known).thenRecords(told);
    ended('2026-10-10', 'ANNULLED', CORRECTED).when(intent, known).thenRecords(told);
  });
  it('an end needs its day and its reason', () => {
    begun.when(intent, knowing([{ ...senior, lastOn: day('2026-10-10') }])).thenRecordsNothing();
    begun.when(intent, knowing([{ ...senior, endReason: 'ANNULLED' }])).thenRecordsNothing();
    given(settleEntitlement, starts('2026-04-01'), told)
      .when(intent, knowing([senior]))
      .thenRecords(starts('2026-04-01'));
  });
  it('each ground begins with its own level', () => {
    const technician: PayBasis = { ...senior, basisId: HIGHER, level: 'TECHNICIAN', fromOn: day('2026-06-01'), causeEventId: RAISED };
    given(settleEntitlement)
      .when({ ...intent, basisId: HIGHER }, knowing([senior, technician]))
      .thenRecords(
        EntitlementStarted({
          ...intent,
          basisId: HIGHER,
          level: 'TECHNICIAN',
          basis: 'CERTIFIED',
          fromOn: day('2026-06-01'),
          causeEventId: RAISED,
        }),
      );
  });
});
