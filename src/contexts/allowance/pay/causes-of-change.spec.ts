import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { MAX_CAUSES } from '../allowance.events';
import { causesOfChange, Change, ChangeNote } from './causes-of-change';
import type { EmploymentSpan, EndReason, PayFacts, RateTable, Segment, StatementLine } from './pay-facts';

const [ISSUED, NEXT, ENDED, LEFT, REVISED, OTHER] = [id(11), id(12), id(13), id(14), id(15), id(16)];
const [CERTIFICATE, ANOTHER] = [id(80), id(81)];
const MARCH = month('2026-03');
const line = (more: Partial<StatementLine> = {}): StatementLine => ({
  workerId: id(1),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: CERTIFICATE,
  rateInFen: 30_000,
  days: 31,
  daysInMonth: 31,
  amountInFen: 30_000,
  ruleId: 'SK',
  rateTableVersion: 1,
  causeEventIds: [ISSUED],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  ...more,
});
const segment = (more: Partial<Segment> = {}): Segment => ({
  workerId: id(1),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: CERTIFICATE,
  fromOn: day('2026-01-01'),
  lastOn: null,
  causeEventId: ISSUED,
  endCauseEventId: null,
  endReason: null,
  ...more,
});
const ended = (lastOn: string, endReason: EndReason = 'ANNULLED', more: Partial<Segment> = {}): Segment =>
  segment({ lastOn: day(lastOn), endReason, endCauseEventId: ENDED, ...more });
const service = (fromOn: string, lastOn: string | null = null, more: Partial<EmploymentSpan> = {}): EmploymentSpan => ({
  workerId: id(1),
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
  endCauseEventId: lastOn === null ? null : LEFT,
  ...more,
});
const table = (version: number, adoptedEventId = REVISED): RateTable => ({
  tableId: id(90),
  version,
  legalBasis: 'test',
  validFrom: day('2026-01-01'),
  validTo: null,
  rows: [],
  adoptedEventId,
});

/** What March's change is put down to; unless told otherwise a line was closed for it, and nothing is due any more. */
const causes = (
  facts: Partial<PayFacts>,
  { due = [], closed = [line()], shown = due.at(-1) ?? closed.at(-1)! }: Partial<Change> = {},
): [ChangeNote, ...string[]] => {
  const { noteCode, causeEventIds } = causesOfChange(
    MARCH,
    { due, closed, shown },
    { segments: [], employments: [service('2020-01-01')], rateTables: [], ...facts },
  );
  return [noteCode, ...causeEventIds];
};
/** No fact is new: the line keeps its own causes. */
const NOTHING_NEW = ['CHANGED_IN_CLOSED_PERIOD', ISSUED];

describe('a closed month changes by the end of what was paid', () => {
  it.each<[EndReason, ChangeNote]>([
    ['RECOVERED', 'RECOVERY_DECIDED'],
    ['ANNULLED', 'ANNULLED_IN_CLOSED_PERIOD'],
    ['SUSPENDED', 'SUSPENDED_IN_CLOSED_PERIOD'],
    ['LEFT', 'LEFT_IN_CLOSED_PERIOD'],
    ['APPOINTMENT_ENDED', 'ENDED_IN_CLOSED_PERIOD'],
    ['AGREEMENT_ENDED', 'ENDED_IN_CLOSED_PERIOD'],
    ['POST_ENDED', 'ENDED_IN_CLOSED_PERIOD'],
    ['HIGHER_LEVEL', 'STARTED_IN_CLOSED_PERIOD'],
    ['SUPERSEDED', 'CHANGED_IN_CLOSED_PERIOD'],
    ['RECORD_LINKED', 'CHANGED_IN_CLOSED_PERIOD'],
  ])('%s: %s', (reason, note) => expect(causes({ segments: [ended('2026-03-09', reason)] })).toEqual([note, ENDED]));

  it('before its last day, and not on it: that day is paid', () => {
    expect(causes({ segments: [ended('2026-03-30')] })).toEqual(['ANNULLED_IN_CLOSED_PERIOD', ENDED]);
    expect(causes({ segments: [ended('2026-03-31')] })).toEqual(NOTHING_NEW);
    expect(causes({ segments: [ended('2026-04-01')] })).toEqual(NOTHING_NEW);
  });
  it('also of what is due now and was not closed', () =>
    expect(
      causes(
        { segments: [ended('2026-03-09', 'ANNULLED', { causeEventId: NEXT })] },
        { due: [line({ causeEventIds: [NEXT] })], closed: [] },
      ),
    ).toEqual(['ANNULLED_IN_CLOSED_PERIOD', NEXT, ENDED]));
  it('not by the end of another allowance, nor of one that nobody paid', () => {
    expect(causes({ segments: [ended('2026-03-09', 'ANNULLED', { item: 'TEAM_LEADER' })] })).toEqual(NOTHING_NEW);
    expect(causes({ segments: [ended('2026-03-09', 'ANNULLED', { causeEventId: OTHER })] })).toEqual(NOTHING_NEW);
  });
  it('not by an end without an event, a reason or a day', () => {
    expect(causes({ segments: [ended('2026-03-09', 'ANNULLED', { endCauseEventId: null })] })).toEqual(NOTHING_NEW);
    expect(causes({ segments: [ended('2026-03-09', 'ANNULLED', { endReason: null })] })).toEqual(NOTHING_NEW);
    expect(causes({ segments: [ended('2026-03-09', 'ANNULLED', { lastOn: null })] })).toEqual(NOTHING_NEW);
  });
  it('and is put down to an event once: the closed lines that know it have it settled', () =>
    expect(
      causes(
        { segments: [ended('2026-03-09')] },
        { closed: [line(), line({ adjustsPeriod: MARCH, causeEventIds: [ENDED] })], shown: line() },
      ),
    ).toEqual(NOTHING_NEW));
});

describe('a closed month changes by the end of the service', () => {
  const leaving = (...employments: EmploymentSpan[]) => causes({ employments });

  it('before its last day, and not on it', () => {
    expect(leaving(service('2020-01-01', '2026-03-30'))).toEqual(['LEFT_IN_CLOSED_PERIOD', LEFT]);
    expect(leaving(service('2020-01-01', '2026-03-31'))).toEqual(NOTHING_NEW);
    expect(leaving(service('2020-01-01', '2026-04-01'))).toEqual(NOTHING_NEW);
  });
  it('where it goes on under another record nobody left', () =>
    expect(leaving(service('2020-01-01', '2026-03-09', { endReason: 'RECORD_LINKED' }))).toEqual(['CHANGED_IN_CLOSED_PERIOD', LEFT]));
  it('not by an end without an event or a day, nor where there was no service', () => {
    expect(leaving(service('2020-01-01', '2026-03-09', { endCauseEventId: null }))).toEqual(NOTHING_NEW);
    expect(leaving(service('2020-01-01', null, { endCauseEventId: LEFT }))).toEqual(NOTHING_NEW);
    expect(leaving()).toEqual(NOTHING_NEW);
  });
  it("of several services the last one that began by the month's last day, whatever their order", () => {
    const [first, second, third] = [
      service('2018-01-01', '2019-12-31', { endCauseEventId: OTHER }),
      service('2020-01-01', '2025-06-30', { endCauseEventId: NEXT }),
      service('2026-01-01', '2026-03-09'),
    ];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
    ])
      expect(leaving(...order)).toEqual(['LEFT_IN_CLOSED_PERIOD', LEFT]);
  });
  it('not of who came back on the last day; who comes back later had left', () => {
    const left = service('2020-01-01', '2026-03-09');
    expect(leaving(left, service('2026-03-31'))).toEqual(NOTHING_NEW);
    expect(leaving(left, service('2026-04-01'))).toEqual(['LEFT_IN_CLOSED_PERIOD', LEFT]);
    expect(leaving(service('2026-04-01', '2026-04-30', { endCauseEventId: OTHER }), left)).toEqual(['LEFT_IN_CLOSED_PERIOD', LEFT]);
  });
});

describe('a closed month changes by another rate table', () => {
  const rateTables = [table(1, OTHER), table(2)];
  const second = line({ rateTableVersion: 2 });

  it('where it pays now and did not pay then', () => expect(causes({ rateTables }, { due: [second] })).toEqual(['RATE_REVISED', REVISED]));
  it('not where it paid part of the month already', () =>
    expect(causes({ rateTables }, { due: [second], closed: [line(), second] })).toEqual(NOTHING_NEW));
  it('not where nothing was closed: what started is the reason', () =>
    expect(causes({ rateTables }, { due: [second], closed: [] })).toEqual(['STARTED_IN_CLOSED_PERIOD', ISSUED]));
});

describe('a closed month changes by what started', () => {
  const due = [line({ causeEventIds: [NEXT], basisId: CERTIFICATE })];
  const again = segment({ causeEventId: NEXT, fromOn: day('2026-03-01') });
  const started = (...segments: Segment[]) => causes({ segments }, { due });

  it('with nothing before it', () =>
    expect([started(again), started()]).toEqual([
      ['STARTED_IN_CLOSED_PERIOD', NEXT],
      ['STARTED_IN_CLOSED_PERIOD', NEXT],
    ]));
  it('anew, after an annulment of the same certificate had ended it on a day before', () => {
    const old = (lastOn: string, more: Partial<Segment> = {}) => ended(lastOn, 'ANNULLED', { causeEventId: OTHER, ...more });
    expect(started(old('2026-02-28'), again)).toEqual(['REINSTATED_IN_CLOSED_PERIOD', NEXT]);
    expect(started(again, old('2026-02-28'))).toEqual(['REINSTATED_IN_CLOSED_PERIOD', NEXT]);
    expect(started(again, old('2026-03-01'))).toEqual(['STARTED_IN_CLOSED_PERIOD', NEXT]);
    expect(started(again, old('2026-02-28', { basisId: ANOTHER }))).toEqual(['STARTED_IN_CLOSED_PERIOD', NEXT]);
    expect(started(again, old('2026-02-28', { endReason: 'SUSPENDED' }))).toEqual(['STARTED_IN_CLOSED_PERIOD', NEXT]);
    expect(started(again, old('2026-02-28', { lastOn: null }))).toEqual(['STARTED_IN_CLOSED_PERIOD', NEXT]);
  });
  it('not anew because another certificate counts again', () =>
    expect(
      started(
        again,
        ended('2026-02-28', 'ANNULLED', { basisId: ANOTHER, causeEventId: OTHER }),
        segment({ basisId: ANOTHER, fromOn: day('2026-03-01'), causeEventId: REVISED }),
      ),
    ).toEqual(['STARTED_IN_CLOSED_PERIOD', NEXT]));
  it('not by the end that the line that is due names with its start', () =>
    expect(
      causes(
        { employments: [service('2020-01-01', '2026-03-09', { endReason: 'RECORD_LINKED' })] },
        { due: [line({ causeEventIds: [ISSUED, LEFT] })] },
      ),
    ).toEqual(['CHANGED_IN_CLOSED_PERIOD', LEFT]));
});

describe('several causes of one change', () => {
  it("have the gravest one's note, and are all named, in order", () => {
    const facts = {
      segments: [ended('2026-03-09', 'SUSPENDED', { endCauseEventId: OTHER })],
      employments: [service('2020-01-01', '2026-03-20')],
      rateTables: [table(2)],
    };
    expect(causes(facts, { due: [line({ rateTableVersion: 2, causeEventIds: [NEXT, ISSUED] })] })).toEqual([
      'SUSPENDED_IN_CLOSED_PERIOD',
      NEXT,
      LEFT,
      REVISED,
      OTHER,
    ]);
  });
  it('name an event once', () =>
    expect(causes({ segments: [ended('2026-03-09', 'LEFT'), ended('2026-03-09', 'LEFT', { basisId: ANOTHER })] })).toEqual([
      'LEFT_IN_CLOSED_PERIOD',
      ENDED,
    ]));
  it('are never more than a line can hold', () => {
    const many = Array.from({ length: MAX_CAUSES + 1 }, (_, index) => id(200 - index));
    const [, ...named] = causes({}, { due: [line({ causeEventIds: many })] });
    expect(named).toEqual([...many].sort().slice(0, MAX_CAUSES));
  });
});
