import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { filing } from './filing-record';
import type { ScopeRow } from './scope-row';

/** Days on which a filing, or rows of it, has no effect although its span covers them: a suspension, or its early end. */
export interface Closure {
  readonly kind: 'SUSPENDED' | 'WITHDRAWN' | 'CANCELLED';
  /** By their place in the scope, from 1; null: the whole filing. */
  readonly rows: readonly number[] | null;
  readonly fromOn: Day;
  /** null: until something else is recorded. */
  readonly lastOn: Day | null;
}

/** A filing as everybody may lean on it: who may assess what, on which days. */
export interface Filed {
  readonly status: 'filed';
  readonly enterpriseId: Uuid;
  readonly institutionCode: string;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly scope: readonly ScopeRow[];
  /** Absent: none. */
  readonly closures?: readonly Closure[];
  /** The branch that is filed; absent: the whole enterprise. */
  readonly branchName?: string;
}
export type Filing = { readonly status: 'none' } | Filed;

/** What is assessed: an occupation, perhaps one trade of it, at a level; at a site, where that is asked. */
export interface Subject {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly siteCode?: string | null;
}

const isClosed = ({ closures = [] }: Filed, on: Day, row: number | null): boolean =>
  closures.some(
    ({ rows, fromOn, lastOn }) =>
      fromOn <= on && (lastOn === null || on <= lastOn) && (rows === null || (row !== null && rows.includes(row))),
  );

/** Validity is tested on the day of the assessment, not today (invariant 1); both ends are included, suspended days are not. */
export const isInForce = (of: Filing, on: Day): of is Filed =>
  of.status === 'filed' && of.validFrom <= on && on <= of.validTo && !isClosed(of, on, null);

const isOpen = (row: ScopeRow, on: Day): boolean => row.fromOn <= on && (row.toOn === null || on <= row.toOn);
const coversTrade = (row: ScopeRow, trade: string | null): boolean => row.trade === null || row.trade === trade;
const coversSite = (row: ScopeRow, site: string | null | undefined): boolean =>
  row.siteCode === undefined || site === undefined || site === null || row.siteCode === site;

/** The rows that allow anything on a day. */
export const rowsInForce = (of: Filing, on: Day): readonly ScopeRow[] =>
  isInForce(of, on) ? of.scope.filter((row, index) => isOpen(row, on) && !isClosed(of, on, index + 1)) : [];

const allows = (row: ScopeRow, { occupationCode, trade, siteCode }: Omit<Subject, 'level'>): boolean =>
  row.occupationCode === occupationCode && coversTrade(row, trade) && coversSite(row, siteCode);

/** The levels that may be assessed for an occupation and trade on a day. */
export const filedLevels = (of: Filing, subject: Omit<Subject, 'level'>, on: Day): readonly Level[] =>
  rowsInForce(of, on)
    .filter((row) => allows(row, subject))
    .map(({ level }) => level);

export const covers = (of: Filing, subject: Subject, on: Day): boolean =>
  isInForce(of, on) &&
  of.scope.some((row, index) => row.level === subject.level && allows(row, subject) && isOpen(row, on) && !isClosed(of, on, index + 1));

/** How a filing came to its end before its last day, and from which day on. */
export const endingOf = (of: Filing): Closure | undefined =>
  of.status === 'filed' ? of.closures?.find(({ kind }) => kind !== 'SUSPENDED') : undefined;

export const filingScope = streamView('accreditation.filing', filing, (state): Filing => {
  if (state.status === 'none') return state;
  const { status, enterpriseId, institutionCode, validFrom, validTo, scope, closures, branchName } = state;
  return {
    status,
    enterpriseId,
    institutionCode,
    validFrom,
    validTo,
    scope,
    closures,
    ...(branchName === undefined ? {} : { branchName }),
  };
});

/** Whether a filing was made, and of which application; null: of none, granted by the authority directly. */
export interface FilingOrigin {
  readonly applicationId: Uuid | null;
}
export const filingOrigin = streamView('accreditation.filing-origin', filing, (state): FilingOrigin | null =>
  state.status === 'none' ? null : { applicationId: state.applicationId },
);
