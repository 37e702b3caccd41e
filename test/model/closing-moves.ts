import { awardSettlement } from '../../src/contexts/allowance/award-settlement/award-settlement';
import { closePeriod, recordStatementLines, recordStatementMissing } from '../../src/contexts/allowance/confirm-closing/confirm-closing';
import { proposeClosing } from '../../src/contexts/allowance/propose-closing/propose-closing';
import type { StatementSummary } from '../../src/contexts/allowance/statement-summary';
import { mentorshipsOf } from '../../src/contexts/career';
import { addDays, Day, Month, month } from '../../src/kernel/day';
import { Gathered, recordedEvidence, valueEvidence } from '../../src/kernel/evidence';
import { agreementAt, stream } from './agreement-moves';
import type { Model } from './model';
import { Asked, isSystem, Move } from './move';
import { HASH, REGION, the } from './world';

/** Two months that are over, and one that goes on to the end of every story. */
const MONTHS: readonly Month[] = [month('2026-01'), month('2026-02'), month('2026-03')];
const GOES_ON = 2;
/** A line more than one event holds: two events of lines, and one of people without any. */
const [LINES, CHUNKS, MISSING] = [201, 2, 1] as const;
interface ProposalModel {
  readonly by: string;
  readonly digest: string;
  lines: number;
  missing: number;
}
interface MonthModel {
  isClosed: boolean;
  readonly proposals: ProposalModel[];
}
interface ClosingsModel {
  readonly months: readonly MonthModel[];
  readonly settled: Set<number>;
}
const told = new WeakMap<Model, ClosingsModel>();
function closingsOf(model: Model): ClosingsModel {
  const known = told.get(model) ?? { months: MONTHS.map(() => ({ isClosed: false, proposals: [] })), settled: new Set() };
  told.set(model, known);
  return known;
}

/** A month of the story, for who speaks of its lines. */
export const monthOfStory = (model: Model, number: number): { readonly period: Month; readonly isClosed: boolean } => ({
  period: MONTHS[number]!,
  isClosed: closingsOf(model).months[number]!.isClosed,
});

/** What was worked out of the month: another thing where something was told in between. */
const [AS_IT_WAS, ALTERED] = [HASH, 'b'.repeat(64)];
const digestOf = (how: number): string => (how === 3 ? ALTERED : AS_IT_WAS);
function summary(model: Model, number: number, how: number): Gathered<StatementSummary> {
  const before = closingsOf(model).months.findIndex(({ isClosed }, at) => at < number && !isClosed);
  return valueEvidence('model.statement', 0n, {
    digest: digestOf(how),
    lines: LINES,
    workers: LINES,
    missing: MISSING,
    totalInFen: LINES * 30_000,
    closeFirst: before < 0 ? null : MONTHS[before]!,
    ruleVersion: 'MODEL@1',
    start: 'FIRST_OF_NEXT_MONTH',
    partMonth: 'CALENDAR_DAYS',
    rounding: 'HALF_UP_FEN',
  });
}
const about = (number: number, proposal: number) => ({
  statementId: the('statement', number),
  closingId: the('closing', number * 30 + proposal),
  enterpriseId: the('enterprise', 0),
  period: MONTHS[number]!,
});
const monthFaults = (model: Model, number: number): Record<string, boolean> => {
  const { months } = closingsOf(model);
  return {
    PERIOD_CLOSED_BEFORE: months[number]!.isClosed,
    PERIOD_NOT_OVER: number === GOES_ON,
    PERIOD_OUT_OF_ORDER: months.some(({ isClosed }, at) => at < number && !isClosed),
  };
};

const propose: Move = (asked) => {
  const { world, model, actor, which, how } = asked;
  const [number, { proposals }] = [which % 3, closingsOf(model).months[which % 3]!];
  return {
    no: { PERSON_REQUIRED: isSystem(asked), ...monthFaults(model, number) },
    record: () =>
      world.record(actor, proposeClosing, the('statement', number), about(number, proposals.length), {
        summary: summary(model, number, how),
      }),
    learn: () => {
      proposals.push({ by: actor.ref, digest: digestOf(how), lines: 0, missing: 0 });
    },
  };
};

/** The newest proposal; the first; or none. */
function proposalOf({ model, which, how }: Asked): {
  readonly number: number;
  readonly at: number;
  readonly known: ProposalModel | undefined;
} {
  const [number, { proposals }] = [which % 3, closingsOf(model).months[which % 3]!];
  const at = how === 4 ? 0 : how === 5 ? 29 : Math.max(0, proposals.length - 1);
  return { number, at, known: proposals[at] };
}
const confirmFaults = (asked: Asked, known: ProposalModel | undefined): Record<string, boolean | undefined> => ({
  NOT_FOUND: !known,
  PERSON_REQUIRED: isSystem(asked),
  SECOND_PERSON_REQUIRED: known?.by === asked.actor.ref,
  ...monthFaults(asked.model, asked.which % 3),
  STATEMENT_CHANGED_SINCE_PROPOSAL: known && known.digest !== digestOf(asked.how),
});

export const LINE_OF_MONTH = the('settlement', 90);
const line = {
  lineId: LINE_OF_MONTH,
  workerId: the('worker', 0),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: the('tier', 0),
  rateInFen: 30_000,
  days: 31,
  daysInMonth: 31,
  amountInFen: 30_000,
  ruleId: 'SK-3',
  rateTableVersion: 1,
  causeEventIds: [],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  employeeNo: null,
} as const;
/** Parts are recorded in their order, as the one who confirms does; a part that stands is not recorded twice. */
const recordLines: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { number, at, known } = proposalOf(asked);
  const chunk = how === 1 || known === undefined ? 0 : Math.min(known.lines, CHUNKS - 1);
  return {
    no: confirmFaults(asked, known),
    isSoAlready: known && chunk < known.lines,
    record: () =>
      world.record(
        actor,
        recordStatementLines,
        the('statement', number),
        { ...about(number, at), chunk },
        { summary: summary(model, number, how), lines: recordedEvidence('lines', [{ ...line, causeEventIds: [] }]) },
      ),
    learn: () => {
      known!.lines = chunk + 1;
    },
  };
};
const recordMissing: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { number, at, known } = proposalOf(asked);
  return {
    no: confirmFaults(asked, known),
    isSoAlready: known?.missing === MISSING,
    record: () =>
      world.record(
        actor,
        recordStatementMissing,
        the('statement', number),
        { ...about(number, at), chunk: 0 },
        {
          summary: summary(model, number, how),
          missing: recordedEvidence('missing', [{ workerId: the('worker', 5), employeeNo: null, reasonCode: 'NO_RATE' }]),
        },
      ),
    learn: () => {
      known!.missing = MISSING;
    },
  };
};
/** Closed by a second person, the same as was proposed, with every part of it. */
const close: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { number, at, known } = proposalOf(asked);
  const faults = confirmFaults(asked, known);
  return {
    no: {
      ...faults,
      STATEMENT_CHANGED_SINCE_PROPOSAL:
        faults.STATEMENT_CHANGED_SINCE_PROPOSAL || (known && (known.lines < CHUNKS || known.missing < MISSING)),
    },
    record: () => world.record(actor, closePeriod, the('statement', number), about(number, at), { summary: summary(model, number, how) }),
    learn: () => {
      closingsOf(model).months[number]!.isClosed = true;
    },
  };
};

/** Counted by the calendar: from the nth of one month to the day before the nth of another. */
function wholeMonths(from: Day, last: Day): number {
  const [begin, end] = [from, addDays(last, 1)].map((each) => each.split('-').map(Number));
  return (end![0]! - begin![0]!) * 12 + end![1]! - begin![1]! - (end![2]! < begin![2]! ? 1 : 0);
}
/** Graded agreements are settled at their end; or not at all where mentors are paid by the month. */
const settle: Move = (asked) => {
  const { world, model, actor, how } = asked;
  const { number, known } = agreementAt(asked);
  const { settled } = closingsOf(model);
  const graded = known?.grade ?? null;
  return {
    no: {},
    isSoAlready: graded === null || settled.has(number) || how === 1 || wholeMonths(known!.from, known!.last) < 1,
    record: async () =>
      world.record(
        actor,
        awardSettlement,
        the('settlement', number),
        {
          awardId: the('settlement', number),
          enterpriseId: the('enterprise', 0),
          agreementId: the('agreement', graded === null ? 99 : number),
          grade: graded ?? 'PASS',
          causeEventId: the('cause', 0),
        },
        {
          agreements: await world.see(mentorshipsOf, stream()),
          rules: valueEvidence('model.settlement', 0n, {
            region: REGION,
            policyPack: 'MODEL@1',
            mode: how === 1 ? ('MONTHLY' as const) : ('SETTLED_AT_END' as const),
            permille: 500,
            countsFrom: known?.from ?? model.today,
          }),
        },
      ),
    learn: () => settled.add(number),
  };
};

export const closingMoves: Readonly<Record<string, Move>> = {
  'propose-closing': propose,
  'record-lines': recordLines,
  'record-missing': recordMissing,
  'close-period': close,
  'settle-agreement': settle,
};
