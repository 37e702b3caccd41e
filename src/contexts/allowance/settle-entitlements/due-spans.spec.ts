import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import { EntitlementEnded, EntitlementStarted } from '../allowance.events';
import type { PayBasis, Service, WorkerBases } from '../pay-basis';
import { dueSpans } from './due-spans';
import { SettleEntitlement, settleEntitlement } from './settle-entitlement';

const TURNER = '6-18-01-01';
const [CERTIFICATE, HIGHER] = [id(11), id(12)] as const;
const [ISSUED, RAISED, LEFT] = [id(21), id(22), id(25)] as const;
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
const turner: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };
const intent = (basisId: Uuid): SettleEntitlement => ({
  entitlementId: id(1),
  enterpriseId: id(2),
  workerId: id(3),
  item: 'SKILL',
  basisId,
});

it('a team leader is paid beside skill pay, and for one post on a day', () => {
  const lead = (basisId: Uuid, fromOn: string, lastOn: string | null): PayBasis => ({
    ...senior,
    item: 'TEAM_LEADER',
    level: null,
    basis: 'POST',
    occupationCode: null,
    basisId,
    fromOn: day(fromOn),
    lastOn: lastOn === null ? null : day(lastOn),
    endReason: lastOn === null ? null : 'POST_ENDED',
    causeEventId: id(41),
    endCauseEventId: lastOn === null ? null : LEFT,
  });
  const known: WorkerBases = {
    bases: [lead(id(31), '2026-01-01', '2026-06-30'), lead(id(32), '2026-05-01', null), senior],
    services: [turner],
  };
  expect(dueSpans(known, 'TEAM_LEADER', id(31))).toMatchObject([{ fromOn: '2026-01-01', lastOn: '2026-06-30', reason: 'POST_ENDED' }]);
  expect(dueSpans(known, 'TEAM_LEADER', id(32))).toMatchObject([{ fromOn: '2026-07-01', lastOn: null }]);
  expect(dueSpans(known, 'SKILL', CERTIFICATE)).toMatchObject([{ fromOn: '2026-04-01', lastOn: null }]);
});

describe('a suspended certificate', () => {
  const [SUSPENDED, LIFTED] = [id(27), id(28)];
  const stopped: PayBasis = { ...technician, lastOn: day('2026-08-09'), endReason: 'SUSPENDED', endCauseEventId: SUSPENDED };
  const again: PayBasis = { ...technician, fromOn: day('2026-09-05'), causeEventId: LIFTED };
  it('gives its place to the one below until it is lifted', () => {
    const known: WorkerBases = { bases: [senior, stopped, again], services: [turner] };
    expect(dueSpans(known, 'SKILL', CERTIFICATE)).toMatchObject([
      { lastOn: '2026-05-31' },
      { fromOn: '2026-08-10', lastOn: '2026-09-04', reason: 'HIGHER_LEVEL', causeEventId: SUSPENDED },
    ]);
    expect(dueSpans(known, 'SKILL', HIGHER)).toMatchObject([
      { lastOn: '2026-08-09', reason: 'SUSPENDED' },
      { fromOn: '2026-09-05', lastOn: null, causeEventId: LIFTED },
    ]);
  });
  it('before its first paid day leaves no day, and says why', () =>
    given(
      settleEntitlement,
      EntitlementStarted({ ...intent(HIGHER), level: 'TECHNICIAN', basis: 'CERTIFIED', fromOn: day('2026-06-01'), causeEventId: RAISED }),
    )
      .when(intent(HIGHER), { known: { bases: [{ ...stopped, lastOn: day('2026-05-19') }], services: [turner] } })
      .thenRecords(
        EntitlementEnded({
          ...intent(HIGHER),
          fromOn: day('2026-06-01'),
          lastOn: day('2026-05-31'),
          reason: 'SUSPENDED',
          causeEventId: SUSPENDED,
        }),
      ));
});

describe('the days of service', () => {
  const served = (fromOn: string, lastOn: string | null, endCauseEventId: Uuid | null = null): Service => ({
    ...turner,
    fromOn: day(fromOn),
    lastOn: lastOn === null ? null : day(lastOn),
    endCauseEventId,
  });
  const spans = (services: Service[], basis = senior) =>
    dueSpans({ bases: [basis], services }, 'SKILL', CERTIFICATE).map(({ fromOn, lastOn, reason, endCauseEventId }) => [
      fromOn,
      lastOn,
      reason,
      endCauseEventId,
    ]);
  it('run on from one contract to the next, in whatever order they are told', () => {
    const contracts = [
      served('2025-01-01', '2026-04-30', id(51)),
      served('2026-05-01', '2026-08-31', id(52)),
      served('2026-09-01', '2026-11-15', LEFT),
    ] as const;
    const [first, second, third] = contracts;
    for (const told of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
    ])
      expect(spans(told)).toEqual([['2026-04-01', '2026-11-15', 'LEFT', LEFT]]);
    expect(spans([third, first])).toEqual([
      ['2026-04-01', '2026-04-30', 'LEFT', id(51)],
      ['2026-09-01', '2026-11-15', 'LEFT', LEFT],
    ]);
  });
  it('end with the longest of several contracts, and of two that end together with the older', () => {
    const [long, within, together] = [
      served('2020-01-01', '2026-11-15', LEFT),
      served('2021-01-01', '2026-06-30', id(51)),
      served('2022-01-01', '2026-11-15', id(52)),
    ];
    for (const told of [
      [long, within],
      [within, long],
      [long, together],
      [together, long],
    ])
      expect(spans(told)).toEqual([['2026-04-01', '2026-11-15', 'LEFT', LEFT]]);
  });
  it('that end with the ground leave the ground’s own reason', () => {
    const annulled: PayBasis = { ...senior, lastOn: day('2026-10-10'), endReason: 'ANNULLED', endCauseEventId: id(24) };
    expect(['2026-10-09', '2026-10-10', '2026-10-11'].map((lastOn) => spans([served('2020-01-01', lastOn, LEFT)], annulled)[0])).toEqual([
      ['2026-04-01', '2026-10-09', 'LEFT', LEFT],
      ['2026-04-01', '2026-10-10', 'ANNULLED', id(24)],
      ['2026-04-01', '2026-10-10', 'ANNULLED', id(24)],
    ]);
    expect(spans([turner])).toEqual([['2026-04-01', null, null, null]]);
  });
  it('that do not meet those of an agreement give it none', () => {
    const agreement: PayBasis = {
      ...senior,
      item: 'MENTOR',
      level: null,
      basis: 'AGREEMENT',
      occupationCode: null,
      lastOn: day('2026-06-30'),
      endReason: 'AGREEMENT_ENDED',
      endCauseEventId: id(42),
    };
    const of = (fromOn: string) =>
      dueSpans({ bases: [agreement], services: [served(fromOn, null)] }, 'MENTOR', CERTIFICATE).map((span) => [span.fromOn, span.lastOn]);
    expect([of('2026-06-30'), of('2026-07-01')]).toEqual([[['2026-06-30', '2026-06-30']], []]);
  });
});

it('a higher tier of a single day takes that day', () => {
  const oneDay: PayBasis = { ...technician, lastOn: technician.fromOn, endReason: 'ANNULLED', endCauseEventId: id(24) };
  const known: WorkerBases = { bases: [senior, oneDay], services: [turner] };
  expect(dueSpans(known, 'SKILL', HIGHER)).toMatchObject([{ fromOn: '2026-06-01', lastOn: '2026-06-01', reason: 'ANNULLED' }]);
  expect(dueSpans(known, 'SKILL', CERTIFICATE)).toMatchObject([
    { lastOn: '2026-05-31', reason: 'HIGHER_LEVEL' },
    { fromOn: '2026-06-02', lastOn: null, causeEventId: id(24) },
  ]);
});
