import type { Day } from '../../../kernel/day';
import { CERTIFIED_LEVELS, Level, LEVEL_NAMES, rank } from '../../../kernel/level';
import { type Closure, endedFault, type Filed, type ScopeRow, type Standing, standingOn } from '../../accreditation';
import { occupationByCode, type PolicyPack } from '../../catalogue';
import { PATH_WORDS } from '../assessment-words';
import { conditionsFault, pathFault } from '../path-offer';
import { isWaiverPath, type Path, PATHS } from '../terms';
import { reason, type Reason, type WhyNot } from './choice-words';

/** A level of an occupation: to be chosen, or with the reason why not. */
export interface LevelChoice {
  readonly level: Level;
  readonly printed: string;
  readonly isOffered: boolean;
  /** By the rows that allow it on the day. */
  readonly standards: readonly string[];
  /** Sites where it may be assessed; none: at every site. */
  readonly siteCodes: readonly string[];
  readonly reason: Reason | null;
}
export interface OccupationChoice {
  readonly occupationCode: string;
  readonly occupation: string;
  /** null: every trade of the occupation. */
  readonly trade: string | null;
  readonly levels: readonly LevelChoice[];
}
export interface PathChoice {
  readonly path: Path;
  readonly zh: string;
  readonly en: string;
  readonly isOffered: boolean;
  /** Levels that may be opened for it on the day. */
  readonly levels: readonly Level[];
  readonly reason: Reason | null;
}
type NumberedRow = ScopeRow & { readonly row: number };

const OF_FILING: Readonly<Record<Exclude<Standing, 'FILED'>, WhyNot>> = {
  NOT_YET: 'FILING_NOT_YET',
  SUSPENDED: 'FILING_SUSPENDED',
  EXPIRED: 'FILING_EXPIRED',
  WITHDRAWN: 'FILING_WITHDRAWN',
  CANCELLED: 'FILING_CANCELLED',
};

/** Why nothing under the filing is offered for an assessment on a day. Under one that has ended today nothing is begun, also not for a day before its end (invariant 4). */
export const filingReason = (filing: Filed, on: Day, today: Day): Reason | null =>
  (endedFault(filing, today) && standingReason(filing, today)) ?? standingReason(filing, on);

function standingReason(filing: Filed, on: Day): Reason | null {
  const standing = standingOn(filing, on);
  if (standing === 'FILED') return null;
  const since =
    standing === 'NOT_YET'
      ? filing.validFrom
      : standing === 'EXPIRED'
        ? filing.validTo
        : closing(filing, on, (closure) => closure.rows === null && closure.kind === standing);
  return reason(OF_FILING[standing], { on: since });
}

/** The first day of what closes the filing, or a row of it, on a day. */
const closing = ({ closures = [] }: Filed, on: Day, isMeant: (closure: Closure) => boolean): Day | null =>
  closures.find((closure) => closure.fromOn <= on && (closure.lastOn === null || on <= closure.lastOn) && isMeant(closure))?.fromOn ?? null;
const rowClosing = (filing: Filed, on: Day, row: number): Day | null => closing(filing, on, ({ rows }) => rows?.includes(row) ?? false);

/** The rows of the level, for the trade or for all of the occupation: open on the day, or why none of them is. */
function levelChoice(level: Level, rows: readonly NumberedRow[], filing: Filed, on: Day, whole: Reason | null): LevelChoice {
  const { printed } = LEVEL_NAMES[level];
  const open = whole
    ? []
    : rows.filter((row) => row.fromOn <= on && (row.toOn === null || on <= row.toOn) && rowClosing(filing, on, row.row) === null);
  const sites = open.some(({ siteCode }) => siteCode === undefined) ? [] : open.map(({ siteCode }) => siteCode!);
  return {
    level,
    printed,
    isOffered: open.length > 0,
    standards: [...new Set(open.map(({ standard }) => standard))],
    siteCodes: [...new Set(sites)],
    reason: open.length > 0 ? null : (whole ?? levelReason(level, rows, filing, on)),
  };
}

/** What comes nearest to being offered is said: a suspension before a later beginning, that before an end. */
function levelReason(level: Level, rows: readonly NumberedRow[], filing: Filed, on: Day): Reason {
  const suspended = rows.map(({ row }) => rowClosing(filing, on, row)).find((since) => since !== null);
  if (suspended) return reason('ROW_SUSPENDED', { level, on: suspended });
  const later = rows
    .map(({ fromOn }) => fromOn)
    .filter((from) => from > on)
    .sort()[0];
  if (later) return reason('FILED_FROM', { level, on: later });
  const ended = rows
    .flatMap(({ toOn }) => toOn ?? [])
    .sort()
    .at(-1);
  return ended ? reason('FILED_UNTIL', { level, on: ended }) : reason('LEVEL_NOT_FILED', { level });
}

/** Everything that the filing names, by occupation and trade in the order of its scope, with all levels that a certificate proves. */
export function occupationChoices(filing: Filed, on: Day, today: Day): readonly OccupationChoice[] {
  const rows = filing.scope.map((row, index) => ({ ...row, row: index + 1 }));
  const whole = filingReason(filing, on, today);
  const subjects = new Map(rows.map(({ occupationCode, trade }) => [JSON.stringify([occupationCode, trade]), { occupationCode, trade }]));
  return [...subjects.values()].map(({ occupationCode, trade }) => {
    const own = rows.filter((row) => row.occupationCode === occupationCode && (row.trade === null || row.trade === trade));
    const levels = [...new Set<Level>([...CERTIFIED_LEVELS, ...own.map(({ level }) => level)])].sort((a, b) => rank(a) - rank(b));
    const choices = levels.map((level) =>
      levelChoice(
        level,
        own.filter((row) => row.level === level),
        filing,
        on,
        whole,
      ),
    );
    return { occupationCode, occupation: occupationByCode(occupationCode)?.name ?? occupationCode, trade, levels: choices };
  });
}

/** Full-width letters and blanks at the ends are no other text. */
const plain = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
/** The beginning of a code, or a part of the name, of the trade, or of a trade of the occupation. */
export function matchingChoices(choices: readonly OccupationChoice[], text: string | undefined): readonly OccupationChoice[] {
  if (text === undefined) return choices;
  const sought = plain(text);
  return choices.filter(({ occupationCode, occupation, trade }) => {
    const trades = trade === null ? (occupationByCode(occupationCode)?.trades ?? []) : [trade];
    return (
      occupationCode.startsWith(sought) ||
      [occupation, ...trades, `${occupation}/${trade ?? ''}`].some((name) => plain(name).includes(sought))
    );
  });
}

/** Ways for a whole batch, as the rule that opens one would judge them; a waiver belongs to one person and is none. */
export function pathChoices(choices: readonly OccupationChoice[], pack: PolicyPack): readonly PathChoice[] {
  const filed = new Set(choices.flatMap(({ levels }) => levels.filter(({ isOffered }) => isOffered).map(({ level }) => level)));
  return PATHS.filter((path) => !isWaiverPath(path)).map((path) => {
    const levels = [...filed]
      .sort((a, b) => rank(a) - rank(b))
      .filter((level) => !pathFault(path, [level], pack) && !conditionsFault(path, [level], pack));
    const isOpen = pathFault(path, [], pack) === undefined;
    const why = isOpen ? 'NO_LEVEL_ON_PATH' : 'PATH_NOT_OFFERED';
    return { path, ...PATH_WORDS[path], isOffered: levels.length > 0, levels, reason: levels.length > 0 ? null : reason(why) };
  });
}
