import { given, id } from '../../../../test/support/stories/given';
import { addDays, day, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { policyPackOn } from '../../catalogue';
import type { PayBasis, Service } from '../pay-basis';
import type { RateTable } from '../pay/pay-facts';
import { RecoveryProposed } from '../recovery.events';
import { withoutRecovered } from '../recovered-days';
import { PaidForAnnulled, ProposeRecovery, proposeRecovery } from './propose-recovery';
import { PaidBy, recoverable } from './recoverable';

const [WORKER, OTHER_RECORD, CERTIFICATE, LOWER] = [id(4), id(5), id(1), id(2)] as const;
const [ANNULMENT, ISSUED, ANNULLED, DECISION] = [id(9), id(21), id(22), id(23)] as const;
const TURNER = '6-18-01-01';
const intent: ProposeRecovery = {
  recoveryId: ANNULMENT,
  enterpriseId: id(3),
  workerId: WORKER,
  certificateId: CERTIFICATE,
  fromOn: day('2026-07-20'),
  lastOn: day('2026-10-10'),
};
const paid: PaidForAnnulled = {
  region: '320803',
  basisIds: [CERTIFICATE],
  defaultOutcome: 'NONE',
  policyPack: 'CN-320800@2026-01',
  periods: [
    { period: month('2026-08'), amountInFen: 30_000 },
    { period: month('2026-09'), amountInFen: 30_000 },
    { period: month('2026-10'), amountInFen: 9_677 },
  ],
};

describe('a proposal', () => {
  const proposed = RecoveryProposed({
    ...intent,
    region: paid.region,
    basisIds: [CERTIFICATE],
    periods: [...paid.periods],
    amountInFen: 69_677,
    defaultOutcome: 'NONE',
    policyPack: paid.policyPack,
  });
  it('names what closed months paid', () => given(proposeRecovery).when(intent, { paid }).thenRecords(proposed));
  it('says what took the ground away, where that was not the annulment of a certificate of one’s own', () => {
    const ended = { ...intent, ground: 'RECOGNITION_ENDED', annulmentId: id(19) } as const;
    given(proposeRecovery)
      .when(ended, { paid })
      .thenRecords(RecoveryProposed({ ...proposed.data, ground: 'RECOGNITION_ENDED', annulmentId: id(19) }));
  });
  it('is made once', () => given(proposeRecovery, proposed).when(intent, { paid }).thenRecordsNothing());
  it('is not made where nothing was paid', () =>
    given(proposeRecovery)
      .when(intent, { paid: { ...paid, periods: [] } })
      .thenRecordsNothing());
});

describe('what could be taken back', () => {
  const senior: PayBasis = {
    basisId: CERTIFICATE,
    item: 'SKILL',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    occupationCode: TURNER,
    fromOn: day('2026-08-01'),
    lastOn: null,
    endReason: null,
    causeEventId: ISSUED,
    endCauseEventId: null,
  };
  const stopped: PayBasis = { ...senior, lastOn: day('2026-10-10'), endReason: 'ANNULLED', endCauseEventId: ANNULLED };
  const turner: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };
  const row = (level: Level, yuan: number) =>
    ({ ruleId: `SK-${level}`, item: 'SKILL', level, basis: 'CERTIFIED', amountInFen: yuan * 100 }) as const;
  const table: RateTable = {
    tableId: id(90),
    version: 1,
    legalBasis: 'test',
    validFrom: day('2020-01-01'),
    validTo: null,
    adoptedEventId: id(91),
    rows: [row('SENIOR', 300), row('INTERMEDIATE', 200)],
  };
  const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
  const by = (...closed: string[]): PaidBy => ({ rateTables: [table], closed: closed.map(month), policyOn: () => policy });
  const days = { basisIds: [CERTIFICATE], fromOn: intent.fromOn, lastOn: intent.lastOn, causeEventId: ANNULLED };
  const of = (bases: PayBasis[], closed: PaidBy) =>
    recoverable([{ workerId: WORKER, occupationOf: new Map<string, string>(), known: { bases, services: [turner] } }], days, closed).map(
      ({ period, amountInFen }) => [period, amountInFen],
    );
  const ALL = by('2026-07', '2026-08', '2026-09', '2026-10', '2026-11');

  it('is what its days gave in closed months, up to the day before the decision', () =>
    expect(of([stopped], ALL)).toEqual([
      ['2026-08', 30_000],
      ['2026-09', 30_000],
      ['2026-10', 9_677],
    ]));
  it('also where the end of the pay is not yet told', () =>
    expect(of([senior], ALL)).toEqual([
      ['2026-08', 30_000],
      ['2026-09', 30_000],
      ['2026-10', 9_677],
    ]));
  it('not of months that are still open', () => expect(of([stopped], by('2026-08'))).toEqual([['2026-08', 30_000]]));
  it('only the difference where a lower certificate would have paid', () => {
    const lower: PayBasis = { ...senior, basisId: LOWER, level: 'INTERMEDIATE', fromOn: day('2025-01-01'), causeEventId: id(24) };
    expect(of([stopped, lower], ALL)).toEqual([
      ['2026-08', 10_000],
      ['2026-09', 10_000],
      ['2026-10', 3_225],
    ]);
  });
  it('over all records of the person', () => {
    const here = {
      workerId: WORKER,
      occupationOf: new Map<string, string>(),
      known: { bases: [{ ...stopped, lastOn: day('2026-08-31'), endReason: 'RECORD_LINKED' as const }], services: [turner] },
    };
    const there = {
      workerId: OTHER_RECORD,
      occupationOf: new Map<string, string>(),
      known: { bases: [{ ...stopped, fromOn: day('2026-09-01') }], services: [turner] },
    };
    expect(recoverable([here, there], days, ALL).map(({ amountInFen }) => amountInFen)).toEqual([30_000, 30_000, 9_677]);
  });
  it('nothing of what counts again after the annulment', () => {
    const again: PayBasis = { ...senior, fromOn: day('2026-11-05'), causeEventId: id(25) };
    expect(of([stopped, again], ALL)).toEqual([
      ['2026-08', 30_000],
      ['2026-09', 30_000],
      ['2026-10', 9_677],
    ]);
  });

  describe('once it is decided', () => {
    const taking = (fromOn: string) => [{ basisIds: [CERTIFICATE], fromOn: day(fromOn), lastOn: intent.lastOn, causeEventId: DECISION }];
    it('leaves the days before', () => {
      expect(withoutRecovered([stopped], taking('2026-09-15'))).toMatchObject([
        { fromOn: '2026-08-01', lastOn: '2026-09-14', endReason: 'RECOVERED', endCauseEventId: DECISION },
      ]);
      expect(withoutRecovered([stopped], taking('2026-07-20'))).toMatchObject([{ lastOn: '2026-07-19', endReason: 'RECOVERED' }]);
    });
    it('leaves what had ended before, what begins after, and what rests on something else', () => {
      const [ended, later, other] = [
        { ...stopped, lastOn: day('2026-09-14') },
        { ...senior, fromOn: addDays(intent.lastOn, 1) },
        { ...stopped, basisId: LOWER },
      ];
      expect(withoutRecovered([ended, later, other], taking('2026-09-15'))).toEqual([ended, later, other]);
      expect(
        withoutRecovered(
          [
            { ...stopped, lastOn: day('2026-09-15') },
            { ...senior, fromOn: intent.lastOn },
          ],
          taking('2026-09-15'),
        ),
      ).toMatchObject([{ lastOn: '2026-09-14' }, { lastOn: '2026-09-14' }]);
    });
  });
});
