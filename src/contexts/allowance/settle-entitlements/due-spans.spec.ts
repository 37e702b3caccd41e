import { given, id } from '../../../../test/support/given';
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
  basisId: CERTIFICATE, item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', occupationCode: TURNER, fromOn: day('2026-04-01'), lastOn: null, endReason: null, causeEventId: ISSUED, endCauseEventId: null,
};
const technician: PayBasis = { ...senior, basisId: HIGHER, level: 'TECHNICIAN', fromOn: day('2026-06-01'), causeEventId: RAISED };
const turner: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };
const intent = (basisId: Uuid): SettleEntitlement => ({ entitlementId: id(1), enterpriseId: id(2), workerId: id(3), item: 'SKILL', basisId });

it('a team leader is paid beside skill pay, and for one post on a day', () => {
  const lead = (basisId: Uuid, fromOn: string, lastOn: string | null): PayBasis => ({
    ...senior, item: 'TEAM_LEADER', level: null, basis: 'POST', occupationCode: null, basisId, fromOn: day(fromOn), lastOn: lastOn === null ? null : day(lastOn),
    endReason: lastOn === null ? null : 'POST_ENDED', causeEventId: id(41), endCauseEventId: lastOn === null ? null : LEFT,
  });
  const known: WorkerBases = { bases: [lead(id(31), '2026-01-01', '2026-06-30'), lead(id(32), '2026-05-01', null), senior], services: [turner] };
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
    expect(dueSpans(known, 'SKILL', CERTIFICATE)).toMatchObject([{ lastOn: '2026-05-31' }, { fromOn: '2026-08-10', lastOn: '2026-09-04', reason: 'HIGHER_LEVEL', causeEventId: SUSPENDED }]);
    expect(dueSpans(known, 'SKILL', HIGHER)).toMatchObject([{ lastOn: '2026-08-09', reason: 'SUSPENDED' }, { fromOn: '2026-09-05', lastOn: null, causeEventId: LIFTED }]);
  });
  it('before its first paid day leaves no day, and says why', () =>
    given(settleEntitlement, EntitlementStarted({ ...intent(HIGHER), level: 'TECHNICIAN', basis: 'CERTIFIED', fromOn: day('2026-06-01'), causeEventId: RAISED }))
      .when(intent(HIGHER), { known: { bases: [{ ...stopped, lastOn: day('2026-05-19') }], services: [turner] } })
      .thenRecords(EntitlementEnded({ ...intent(HIGHER), fromOn: day('2026-06-01'), lastOn: day('2026-05-31'), reason: 'SUSPENDED', causeEventId: SUSPENDED })));
});
