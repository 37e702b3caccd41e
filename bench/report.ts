import { median } from './measuring/median';
import { type Measured } from './measuring/interleaved';
import { pairedRatio, type Rounds } from './measuring/paired-ratio';

/** One row of what a benchmark reports: medians, and how many times faster ours is; null where somebody was missing. */
export interface Comparison {
  readonly ratios: Readonly<Record<string, number | null>>;
  readonly rates: Readonly<Record<string, number | null>>;
  readonly noise: Readonly<Record<string, number | null>>;
}

export const OURS = 'ours';

/** Everything against ours; `missing` are those that could not be measured here. */
export function comparison(measured: Measured, missing: readonly string[] = []): Comparison {
  const ours = measured.get(OURS) as Rounds;
  const others = [...measured].filter(([name]) => name !== OURS);
  const ratios = others.map(([name, theirs]) => ({ name, ...pairedRatio(ours, theirs) }));
  const absent = missing.map((name) => [name, null] as const);
  return {
    ratios: Object.fromEntries([...ratios.map(({ name, ratio }) => [name, rounded(ratio)] as const), ...absent]),
    rates: Object.fromEntries([...[...measured].map(([name, rounds]) => [name, Math.round(median(rounds))] as const), ...absent]),
    noise: Object.fromEntries([...ratios.map(({ name, noise }) => [name, rounded(noise)] as const), ...absent]),
  };
}

/** Lines of a Markdown table: who, how many a second, how many times faster ours is, and what a second run may differ by. */
export function tableOf(title: string, { rates, ratios, noise }: Comparison): string {
  const row = (name: string): string => `| ${name} | ${shown(rates[name])} | ${shown(ratios[name])} | ${eitherSide(noise[name])} |`;
  return [`| ${title} | a second | ours is faster, times | noise |`, '|---|---|---|---|', ...Object.keys(rates).map(row)].join('\n');
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const shown = (value: number | null | undefined): string =>
  value === undefined ? '' : value === null ? 'not found' : value.toLocaleString('en');
/** A spread of 0.1 is 5 % to either side of the median. */
export const eitherSide = (noise: number | null | undefined): string =>
  noise === undefined || noise === null ? '' : `±${Math.round(noise * 50)} %`;
