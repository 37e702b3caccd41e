import type { Day } from '../../kernel/day';
import { streamView } from '../../kernel/evidence';
import type { Fold } from '../../kernel/fold';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';
import { FilingEvent, filingEvents, ScopeRow } from './accreditation.events';

export type Filing =
  | { readonly status: 'none' }
  | {
      readonly status: 'filed';
      readonly enterpriseId: Uuid;
      readonly institutionCode: string;
      readonly validFrom: Day;
      readonly validTo: Day;
      readonly scope: readonly ScopeRow[];
    };

export const filing: Fold<Filing, FilingEvent> = {
  category: 'filing',
  events: filingEvents,
  initial: { status: 'none' },
  evolve: (_, event) => {
    switch (event.type) {
      case 'accreditation.filing_granted.v1': {
        const { enterpriseId, institutionCode, validFrom, validTo, scope } = event.data;
        return { status: 'filed', enterpriseId, institutionCode, validFrom, validTo, scope };
      }
    }
  },
};

/** What is assessed: an occupation, perhaps one trade of it, at a level. */
export interface Subject {
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
}

/** Validity is tested on the day of the assessment, not today (invariant 1); both ends are included. */
export const isInForce = (of: Filing, on: Day): of is Extract<Filing, { status: 'filed' }> =>
  of.status === 'filed' && of.validFrom <= on && on <= of.validTo;

const isOpen = (row: ScopeRow, on: Day): boolean => row.fromOn <= on && (row.toOn === null || on <= row.toOn);
const coversTrade = (row: ScopeRow, trade: string | null): boolean => row.trade === null || row.trade === trade;

/** The levels that may be assessed for an occupation and trade on a day. */
export const filedLevels = (of: Filing, { occupationCode, trade }: Omit<Subject, 'level'>, on: Day): readonly Level[] =>
  isInForce(of, on) ? of.scope.filter((row) => row.occupationCode === occupationCode && coversTrade(row, trade) && isOpen(row, on)).map(({ level }) => level) : [];

export const covers = (of: Filing, subject: Subject, on: Day): boolean => filedLevels(of, subject, on).includes(subject.level);

export const filingScope = streamView('accreditation.filing', filing, (state) => state);
