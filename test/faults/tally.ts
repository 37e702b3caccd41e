/** What was done to whom, what had been acknowledged, and what of it was there afterwards. */
export interface Tally {
  /** How often each fault was caused, by its name. */
  readonly faults: Readonly<Record<string, number>>;
  readonly acknowledged: number;
  readonly found: number;
  readonly lost: number;
  readonly doubled: number;
  /** How often callers had to send the same request again. */
  readonly retries: number;
  /** Every promise that was broken, in words; the two counts above among them. */
  readonly findings: readonly string[];
}

export const NOTHING: Tally = { faults: {}, acknowledged: 0, found: 0, lost: 0, doubled: 0, retries: 0, findings: [] };

export function added(...tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + count(tally), 0);
  const faults: Record<string, number> = {};
  for (const [name, times] of tallies.flatMap((tally) => Object.entries(tally.faults))) faults[name] = (faults[name] ?? 0) + times;
  return {
    faults,
    acknowledged: sum(({ acknowledged }) => acknowledged),
    found: sum(({ found }) => found),
    lost: sum(({ lost }) => lost),
    doubled: sum(({ doubled }) => doubled),
    retries: sum(({ retries }) => retries),
    findings: tallies.flatMap(({ findings }) => findings),
  };
}

export const killsOf = ({ faults }: Tally): number =>
  Object.entries(faults)
    .filter(([name]) => name.startsWith('kill'))
    .reduce((total, [, times]) => total + times, 0);

export const lineOf = (tally: Tally): string =>
  `kills ${killsOf(tally)}, acknowledged ${tally.acknowledged}, found ${tally.found}, lost ${tally.lost}, doubled ${tally.doubled}, retries ${tally.retries}` +
  ` (${Object.entries(tally.faults)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ')})`;
