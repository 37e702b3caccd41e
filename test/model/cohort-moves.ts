import { signMentorAgreement } from '../../src/contexts/career/sign-mentor-agreement/sign-mentor-agreement';
import { addDays } from '../../src/kernel/day';
import { isRefusal } from '../../src/kernel/refusal';
import type { Outcome } from '../../src/ledger/receipt';
import { agreementId, ENTERPRISE, evidence, stream, TERM_DAYS, termFaults, Terms } from './agreement-moves';
import { AgreementModel, careersOf } from './career-model';
import type { Model } from './model';
import type { Move } from './move';
import { OCCUPATION, the } from './world';

/** Two apprentices of one mentor; one more than a mentor has; two mentors of one apprentice; one who teaches himself, and one who does not; from the day before the cohort; by no rules. */
const LINES: readonly (readonly (readonly [mentor: number, apprentice: number])[])[] = [
  [
    [3, 0],
    [3, 1],
  ],
  [
    [3, 0],
    [3, 1],
    [3, 2],
    [3, 4],
  ],
  [
    [3, 0],
    [5, 0],
  ],
  [
    [3, 3],
    [3, 0],
  ],
  [
    [3, 0],
    [3, 1],
  ],
  [
    [3, 0],
    [3, 1],
  ],
];
const BY_NO_RULES = 5;
/** What is not signed needs a name of its own all the same. */
const UNSIGNED = 90;
interface LineModel {
  readonly number: number;
  readonly terms: Terms;
  readonly reasons: Readonly<Record<string, boolean>>;
  readonly isLegal: boolean;
}

/** Each line is looked at with those before it that were signed. */
function judged(model: Model, cohort: number, how: number): readonly LineModel[] {
  const begins = careersOf(model).cohorts.get(cohort)?.from ?? model.today;
  const from = how === 4 ? addDays(begins, -1) : begins;
  const signed: AgreementModel[] = [...careersOf(model).agreements];
  return LINES[how]!.map(([mentor, apprentice], at) => {
    const terms: Terms = { mentor, apprentice, from, last: addDays(from, TERM_DAYS), cohort };
    const reasons = { AGREEMENT_POLICY_MISSING: how === BY_NO_RULES, ...termFaults(model, terms, signed) };
    const isLegal = !Object.values(reasons).includes(true);
    const number = isLegal ? signed.length : UNSIGNED + at;
    if (isLegal) signed.push({ ...terms, hasEnded: false, grade: null, rises: [] });
    return { number, terms, reasons, isLegal };
  });
}
/** A line is signed where the model says so, and refused with a reason that holds where it does not. */
function compare(lines: readonly LineModel[], outcomes: readonly Outcome[]): void {
  for (const [at, { isLegal, reasons }] of lines.entries()) {
    const outcome = outcomes[at]!;
    const isAsSaid = isRefusal(outcome) ? reasons[outcome.refused] === true : isLegal;
    if (!isAsSaid)
      throw new Error(
        `line ${at} of a cohort: ${isRefusal(outcome) ? outcome.refused : 'signed'}, where the model says ${
          isLegal
            ? 'signed'
            : Object.keys(reasons)
                .filter((code) => reasons[code])
                .join(' or ')
        }`,
      );
  }
}

/** Many agreements in one call; refused where none of them can be signed. */
const sign: Move = ({ world, model, actor, which, how }) => {
  const [{ agreements }, cohort] = [careersOf(model), which % 3];
  const lines = judged(model, cohort, how);
  return {
    no: lines.some(({ isLegal }) => isLegal) ? {} : lines[0]!.reasons,
    record: async () => {
      const asked = await Promise.all(
        lines.map(async ({ number, terms: { mentor, apprentice, from, last } }) => ({
          intent: {
            ...ENTERPRISE,
            agreementId: agreementId(number),
            mentorId: the('worker', mentor),
            apprenticeId: the('worker', apprentice),
            occupationCode: OCCUPATION,
            targetLevel: 'SENIOR' as const,
            fromOn: from,
            lastOn: last,
            cohortId: the('cohort', cohort),
          },
          evidence: await evidence(world, model, mentor, apprentice, how),
        })),
      );
      const outcomes = await world.recordInTurn(actor, signMentorAgreement, stream(), asked);
      compare(lines, outcomes);
      return outcomes.find((outcome) => !isRefusal(outcome)) ?? outcomes[0]!;
    },
    learn: () => {
      for (const { terms, isLegal } of lines) if (isLegal) agreements.push({ ...terms, hasEnded: false, grade: null, rises: [] });
    },
  };
};

export const cohortMoves: Readonly<Record<string, Move>> = { 'sign-for-cohort': sign };
