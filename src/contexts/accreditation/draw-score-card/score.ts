import { Ground, GROUNDS, Indicator, ScoreCardPolicy } from '../../catalogue';
import { CardLine, CardOutcome, MAX_ROWS_OF_LINE } from '../score-card.events';
import type { Counted } from '../yearly-facts.port';

export type Counts = { readonly [Each in Indicator]: Counted };
export interface Score {
  readonly lines: readonly CardLine[];
  readonly notAssessed: readonly Ground[];
  readonly earned: number;
  readonly judged: number;
  readonly permille: number | null;
}
const PERMILLE = 1_000;
type Judged = ScoreCardPolicy['grounds'][Ground]['indicators'][number];

/** The points of a year: every line with the rows behind it, and only what the ledger holds facts of is judged. */
export function scoreOf({ grounds }: ScoreCardPolicy, counts: Counts): Score {
  const lines = GROUNDS.flatMap((ground) =>
    grounds[ground].indicators.map((indicator) => lineOf(ground, indicator, counts[indicator.code])),
  );
  const judgedLines = lines.filter(({ earned }) => earned !== null);
  const [earned, judged] = [total(judgedLines.map((line) => line.earned ?? 0)), total(judgedLines.map(({ points }) => points))];
  return {
    lines,
    earned,
    judged,
    notAssessed: GROUNDS.filter((ground) => !judgedLines.some((line) => line.ground === ground)),
    // Half up in integers: no float stands between the points and the proposal.
    permille: judged === 0 ? null : Math.floor((2 * earned * PERMILLE + judged) / (2 * judged)),
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function lineOf(ground: Ground, { code: indicator, sense, points, perRow }: Judged, found: Counted): CardLine {
  if (found === null) return { ground, indicator, points, earned: null, counted: 0, rows: [] };
  const moved = Math.min(points, perRow * found.counted);
  return {
    ground,
    indicator,
    points,
    earned: sense === 'EARNS' ? moved : points - moved,
    counted: found.counted,
    rows: found.rows.slice(0, MAX_ROWS_OF_LINE).map((row) => ({ ...row })),
  };
}

/** What the pack makes of the points. A year without a batch may be a reason of its own to leave (handbook 6.3). */
export function proposalOf(policy: ScoreCardPolicy, permille: number | null, isInactive: boolean): CardOutcome | null {
  if (isInactive && policy.exitWhenInactive) return 'EXIT';
  if (permille === null) return null;
  if (permille >= policy.keepFromPermille) return 'KEEP';
  if (permille >= policy.rectifyFromPermille) return 'RECTIFY';
  return permille >= policy.suspendFromPermille ? 'SUSPEND' : 'EXIT';
}
