import { cancelled, filedAfter, row, SUSPENDED, SUSPENSION, FILED, FIRM, suspended } from '../../../test/support/stories/filed';
import { id } from '../../../test/support/stories/given';
import { addDays, day } from '../../kernel/day';
import { foldAll } from '../../kernel/fold';
import { covers, endingOf, filedLevels, filingOrigin, filingScope, isInForce, rowsInForce } from './filing';
import { filing } from './filing-record';
import { FilingReinstated, FilingSuspended, FilingWithdrawn } from './filing-standing.events';
import { endedFault, standingOn } from './filing-standing';
import { RenewalGranted, ScopeAdded, ScopeRemoved } from './filing-term.events';

const turner = { occupationCode: '6-18-01-01', trade: '数控车工', level: 'SENIOR' } as const;
const electrician = { occupationCode: '6-31-01-03', trade: null, level: 'INTERMEDIATE' } as const;
const JUNE_1 = day('2026-06-01');
const added = ScopeAdded({
  filingId: FILED,
  enterpriseId: FIRM,
  changeId: '00000000-0000-4000-8000-000000000021' as never,
  documentNo: '淮鉴备〔2026〕7号',
  rows: [row({ ...electrician, fromOn: JUNE_1 })],
});
const reinstated = FilingReinstated({
  filingId: FILED,
  enterpriseId: FIRM,
  suspensionId: SUSPENSION,
  documentNo: '淮鉴复〔2026〕1号',
  decidedOn: day('2026-07-01'),
  fromOn: day('2026-07-01'),
});

it('invariant 1: scope and validity are those of the day of the assessment; scope added on 1 June does not legalise a sitting of 31 May', () => {
  const filed = filedAfter(added);
  expect(covers(filed, electrician, addDays(JUNE_1, -1))).toBe(false);
  expect(covers(filed, electrician, JUNE_1)).toBe(true);
});

it('invariant 2: a sitting on the last day passes and on the day after fails; suspended it fails, reinstated it passes; added scope leaves the last day', () => {
  expect([day('2027-12-31'), day('2028-01-01')].map((on) => isInForce(filedAfter(), on))).toEqual([true, false]);
  expect([day('2025-01-01'), day('2024-12-31')].map((on) => isInForce(filedAfter(), on))).toEqual([true, false]);
  const again = filedAfter(suspended, reinstated);
  expect([addDays(JUNE_1, -1), JUNE_1, day('2026-06-30'), day('2026-07-01')].map((on) => covers(again, turner, on))).toEqual([
    true,
    false,
    false,
    true,
  ]);
  expect(isInForce(filedAfter(suspended), day('2027-12-31'))).toBe(false);
  expect(filedAfter(added).validTo).toBe('2027-12-31');
});

it('invariant 4: a cancellation ends the filing with the day on which it was confirmed, and not before', () => {
  const ended = filedAfter(cancelled);
  expect([day('2026-06-01'), day('2026-06-02')].map((on) => isInForce(ended, on))).toEqual([true, false]);
  expect([day('2026-06-01'), day('2026-06-02')].map((on) => endedFault(ended, on))).toMatchObject([
    null,
    { refused: 'FILING_ENDED', params: { standing: 'CANCELLED' } },
  ]);
});

it('can be suspended by rows', () => {
  const partly = filedAfter(FilingSuspended({ ...suspended.data, rows: [1] }));
  expect(isInForce(partly, JUNE_1)).toBe(true);
  expect([covers(partly, turner, JUNE_1), covers(partly, { ...turner, level: 'INTERMEDIATE' }, JUNE_1)]).toEqual([false, true]);
  expect(rowsInForce(partly, JUNE_1)).toHaveLength(2);
});

it('a removed row holds to the day before', () => {
  const removed = filedAfter(ScopeRemoved({ ...added.data, rows: [1], reasonCode: 'OWN_WISH', fromOn: JUNE_1 } as never));
  expect([addDays(JUNE_1, -1), JUNE_1].map((on) => filedLevels(removed, turner, on))).toEqual([
    ['SENIOR', 'INTERMEDIATE'],
    ['INTERMEDIATE'],
  ]);
});

it('a row for one site covers that site, and whoever does not ask', () => {
  const atSite = foldAll(filing, [{ ...filedAfterGrant(), data: { ...filedAfterGrant().data, scope: [row({ siteCode: 'NORTH' })] } }]);
  expect(
    [{}, { siteCode: null }, { siteCode: 'NORTH' }, { siteCode: 'SOUTH' }].map((more) => covers(atSite, { ...turner, ...more }, JUNE_1)),
  ).toEqual([true, true, true, false]);
});

it('what is not in force has no rows, and a suspension is no end', () => {
  expect(rowsInForce({ status: 'none' }, JUNE_1)).toEqual([]);
  expect(endedFault(filedAfter(suspended), day('2027-12-31'))).toBeNull();
  expect(endedFault(filedAfter(suspended), day('2028-01-01'))).toMatchObject({ params: { standing: 'EXPIRED' } });
});

it('shows others what they may lean on, and no more', () =>
  expect(Object.keys(filingScope.view(foldAll(filing, SUSPENDED))).sort()).toEqual([
    'closures',
    'enterpriseId',
    'institutionCode',
    'scope',
    'status',
    'validFrom',
    'validTo',
  ]));

it.each([
  ['2024-12-31', 'NOT_YET'],
  ['2025-01-01', 'FILED'],
  ['2026-05-31', 'FILED'],
  ['2026-06-01', 'SUSPENDED'],
  ['2027-12-31', 'SUSPENDED'],
  ['2028-01-01', 'EXPIRED'],
])('on %s a suspended filing is %s', (on, standing) => expect(standingOn(filedAfter(suspended), day(on))).toBe(standing));

it('is what ended it, also when it would have run out or is suspended', () => {
  const withdrawn = FilingWithdrawn({ filingId: FILED, enterpriseId: FIRM, reasonCode: 'OWN_WISH', withdrawnOn: day('2026-06-02') });
  expect(standingOn(filedAfter(suspended, withdrawn), day('2029-01-01'))).toBe('WITHDRAWN');
  expect(standingOn(filedAfter(cancelled), day('2026-06-02'))).toBe('CANCELLED');
});

it('a renewal moves the last day and begins a term', () => {
  const renewed = filedAfter(
    RenewalGranted({
      filingId: FILED,
      enterpriseId: FIRM,
      renewalId: '00000000-0000-4000-8000-000000000012' as never,
      receiptNo: '淮鉴备〔2027〕90号',
      decidedOn: day('2027-11-01'),
      formerValidTo: day('2027-12-31'),
      validTo: day('2030-12-31'),
      batchesHeld: 6,
      certificatesPaid: 9,
      certificatesExplained: 1,
      policyPack: 'CN-320800@2026-01',
    }),
  );
  expect(renewed).toMatchObject({ validTo: '2030-12-31', termFrom: '2028-01-01', grantedFrom: '2025-01-01', renewal: null });
});

function filedAfterGrant() {
  const [granted] = SUSPENDED;
  return granted as Extract<typeof granted, { type: 'accreditation.filing_granted.v1' }>;
}

it('a row for one trade covers that trade alone, a row for none covers all of the occupation', () => {
  expect([null, '数控车工', '数控铣工'].map((trade) => covers(filedAfter(), { ...turner, trade }, JUNE_1))).toEqual([false, true, false]);
  expect([null, '数控车工'].map((trade) => covers(filedAfter(), { ...electrician, level: 'JUNIOR', trade }, JUNE_1))).toEqual([true, true]);
});

it('a filing that never was is in force on no day, and has neither scope nor origin nor end', () => {
  const none = { status: 'none' } as const;
  expect([isInForce(none, JUNE_1), filingScope.view(none), filingOrigin.view(none), endingOf(none)]).toEqual([
    false,
    none,
    null,
    undefined,
  ]);
  expect(filingOrigin.view(filedAfter())).toEqual({ applicationId: null });
});

it('a suspension of rows that has ended closes nothing, on its last day it does', () => {
  const partly = filedAfter(FilingSuspended({ ...suspended.data, rows: [1] }), reinstated);
  expect([day('2026-06-30'), day('2026-07-01')].map((on) => [standingOn(partly, on), covers(partly, turner, on)])).toEqual([
    ['FILED', false],
    ['FILED', true],
  ]);
  const whole = filedAfter(suspended, reinstated);
  expect([day('2026-06-30'), day('2026-07-01')].map((on) => standingOn(whole, on))).toEqual(['SUSPENDED', 'FILED']);
});

it('is reinstated from that suspension, not from another', () => {
  const other = FilingSuspended({ ...suspended.data, suspensionId: id(12), rows: [2] });
  const again = filedAfter(suspended, other, reinstated);
  expect(again.closures.map(({ lastOn }) => lastOn)).toEqual(['2026-06-30', null]);
});

it('says its branch where it has one', () => {
  const branch = foldAll(filing, [{ ...filedAfterGrant(), data: { ...filedAfterGrant().data, branchName: '淮安分公司' } }]);
  expect(filingScope.view(branch)).toMatchObject({ branchName: '淮安分公司' });
  expect(filingScope.view(filedAfter())).not.toHaveProperty('branchName');
});
