import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { EntitlementEnded, EntitlementStarted, RateRevised } from '../allowance.events';
import type { RateTable, Segment } from '../pay/pay-facts';
import { RateChange, rateChange } from './rate-change';
import { ReviseRate, reviseRate } from './revise-rate';

const intent: ReviseRate = { entitlementId: id(1), enterpriseId: id(2), workerId: id(3), item: 'SKILL', basisId: id(4) };
const change: RateChange = {
  tableId: id(90),
  tableVersion: 2,
  fromOn: day('2026-01-01'),
  ruleId: 'SK-3',
  amountInFen: 35_000,
  formerInFen: 30_000,
};
const started = EntitlementStarted({ ...intent, level: 'SENIOR', basis: 'CERTIFIED', fromOn: day('2025-07-01'), causeEventId: id(5) });
const ended = (lastOn: string) =>
  EntitlementEnded({ ...intent, fromOn: day('2025-07-01'), lastOn: day(lastOn), reason: 'LEFT', causeEventId: id(6) });

describe('an entitlement that is paid on the day', () => {
  it('is told what it is worth from then on', () =>
    given(reviseRate, started)
      .when(intent, { change })
      .thenRecords(RateRevised({ ...intent, ...change })));
  it('also on its last day, and not after it', () => {
    given(reviseRate, started, ended('2026-01-01')).when(intent, { change }).thenRecordsTypes('allowance.rate_revised.v1');
    given(reviseRate, started, ended('2025-12-31')).when(intent, { change }).thenRecordsNothing();
  });
  it('one that has no day left is told nothing', () => {
    given(reviseRate, started, ended('2025-06-30')).when(intent, { change }).thenRecordsNothing();
    given(reviseRate).when(intent, { change }).thenRecordsNothing();
  });
});

describe('what a table changes', () => {
  const segment: Segment = {
    workerId: id(3),
    item: 'SKILL',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    basisId: id(4),
    fromOn: day('2025-07-01'),
    lastOn: null,
    causeEventId: id(5),
    endCauseEventId: null,
    endReason: null,
  };
  const table = (version: number, validFrom: string, amountInFen: number | null, validTo: string | null = null): RateTable => ({
    tableId: id(90),
    version,
    legalBasis: 'test',
    validFrom: day(validFrom),
    validTo: validTo === null ? null : day(validTo),
    adoptedEventId: id(91),
    rows: amountInFen === null ? [] : [{ ruleId: 'SK-3', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen }],
  });
  const [first, second] = [table(1, '2020-01-01', 30_000), table(2, '2026-01-01', 35_000)];
  it('is the amount from its first day on', () => expect(rateChange(segment, [first, second], second)).toEqual(change));
  it('of a first table the first amount, from the first day of the span', () =>
    expect(rateChange(segment, [first], first)).toMatchObject({ fromOn: '2025-07-01', amountInFen: 30_000, formerInFen: null }));
  it('of a table without a row, that nothing is paid any more', () => {
    const none = table(2, '2026-01-01', null);
    expect(rateChange(segment, [first, none], none)).toMatchObject({ ruleId: null, amountInFen: null, formerInFen: 30_000 });
  });
  it('nothing where the amount stays', () => {
    const same = table(2, '2026-01-01', 30_000);
    expect(rateChange(segment, [first, same], same)).toBeNull();
  });
  it('nothing of days that it does not pay', () => {
    const over = table(2, '2020-01-01', 35_000, '2025-06-30');
    expect(rateChange(segment, [first, over], over)).toBeNull();
    expect(rateChange({ ...segment, lastOn: day('2025-12-31') }, [first, second], second)).toBeNull();
  });
});
