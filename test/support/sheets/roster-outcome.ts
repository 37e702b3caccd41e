import { addDays, addMonths, daysBetween } from '../stories/made-people';

/**
 * What must become of a made row, computed from the made facts alone and from the written rules (handbook 4 and 6,
 * roster format 5 and 6); nothing of the product is asked.
 */
export type MadeLevel = 'JUNIOR' | 'INTERMEDIATE' | 'SENIOR';

export interface MadeSpan {
  readonly occupationCode: string;
  readonly own: boolean;
  readonly employerName: string;
  readonly fromOn: string;
  /** The last day worked; null while it goes on. */
  readonly lastOn: string | null;
}
export interface MadeCertificate {
  readonly scheme: '技能等级证书' | '职业资格';
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: MadeLevel | 'SENIOR_TECHNICIAN';
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
}
export interface MadeDiploma {
  readonly school: '中专' | '大专' | '本科';
  readonly major: string;
  readonly related: boolean;
  readonly finalYear: boolean;
  readonly issuedOn: string;
  readonly issuer: string;
}
export interface MadeFacts {
  readonly spans: readonly MadeSpan[];
  readonly certificates: readonly MadeCertificate[];
  readonly diplomas: readonly MadeDiploma[];
}

export interface Claim {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: MadeLevel;
  readonly ruleId: string;
}

type Counted = { readonly from: string; readonly to: string };

/** Half-open days, clipped, merged where they overlap or touch. */
function merged(spans: readonly MadeSpan[], occupationCode: string, since: string, asOf: string): Counted[] {
  const clipped = spans
    .filter((span) => span.occupationCode === occupationCode)
    .map(({ fromOn, lastOn }) => ({
      from: fromOn > since ? fromOn : since,
      to: lastOn !== null && addDays(lastOn, 1) < asOf ? addDays(lastOn, 1) : asOf,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  return clipped.reduce<Counted[]>((done, span) => {
    const last = done.at(-1);
    return last && span.from <= last.to
      ? [...done.slice(0, -1), { from: last.from, to: span.to > last.to ? span.to : last.to }]
      : [...done, span];
  }, []);
}

function worth({ from, to }: Counted): { months: number; days: number } {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return { months, days: daysBetween(addMonths(from, months), to) };
}

/** Whole months; days are carried, 30 to a month, only where two or more spans have some left over. */
export function monthsWorked(facts: MadeFacts, occupationCode: string, asOf: string, since = '1900-01-01'): number {
  const parts = merged(facts.spans, occupationCode, since, asOf).map(worth);
  const months = parts.reduce((sum, part) => sum + part.months, 0);
  const remainders = parts.filter(({ days }) => days > 0);
  return remainders.length < 2 ? months : months + Math.floor(remainders.reduce((sum, { days }) => sum + days, 0) / 30);
}

const heldThen =
  (level: MadeLevel, years: number) =>
  (facts: MadeFacts, { occupationCode }: Claim, asOf: string): boolean =>
    facts.certificates.some(
      (held) =>
        held.occupationCode === occupationCode &&
        held.level === level &&
        monthsWorked(facts, occupationCode, asOf, held.issuedOn) >= 12 * years,
    );
const worked =
  (years: number) =>
  (facts: MadeFacts, { occupationCode }: Claim, asOf: string): boolean =>
    monthsWorked(facts, occupationCode, asOf) >= 12 * years;
const anyWork = (facts: MadeFacts, { occupationCode }: Claim, asOf: string): boolean =>
  merged(facts.spans, occupationCode, '1900-01-01', asOf).length > 0;

/** The lines of NATIONAL-2023 that made rosters claim; the age is asked of every row. */
const LINES: Readonly<Record<string, (facts: MadeFacts, claim: Claim, asOf: string) => boolean>> = {
  'N23-5-1': () => true,
  'N23-5-2': anyWork,
  'N23-4-1': worked(5),
  'N23-4-2': heldThen('JUNIOR', 3),
  'N23-4-3': ({ diplomas }) => diplomas.some(({ related }) => related),
  'N23-3-1': worked(10),
  'N23-3-2': heldThen('INTERMEDIATE', 4),
};
export const isEligible = (facts: MadeFacts, claim: Claim, asOf: string): boolean => LINES[claim.ruleId]!(facts, claim, asOf);
/** Whether another line of the same level holds, which a made roster avoids so that a refused claim is refused under any reading. */
export const isEligibleOtherwise = (facts: MadeFacts, claim: Claim, asOf: string): boolean =>
  Object.keys(LINES).some(
    (ruleId) => ruleId !== claim.ruleId && ruleId.slice(0, 5) === claim.ruleId.slice(0, 5) && isEligible(facts, { ...claim, ruleId }, asOf),
  );

export const isHeld = ({ certificates }: MadeFacts, { occupationCode, trade, level }: Claim, on: string): boolean =>
  certificates.some(
    (held) => held.occupationCode === occupationCode && held.trade === trade && held.level === level && held.issuedOn <= on,
  );
export const worksElsewhere = ({ spans }: MadeFacts, on: string): boolean =>
  spans.some(({ own, fromOn, lastOn }) => !own && fromOn <= on && (lastOn === null || lastOn >= on));

export type MadeMark = number | 'ABSENT';
/** 60 or more in every part; absence fails. */
export const isPassed = (theory: MadeMark, skill: MadeMark): boolean => [theory, skill].every((mark) => mark !== 'ABSENT' && mark >= 600);
