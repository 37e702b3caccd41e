/** So many requests within so many seconds; the seconds begin with the first of them. */
export interface Quota {
  readonly requests: number;
  readonly seconds: number;
}

/**
 * What is counted: the requests of one key, whoever sends them from wherever; those of one address, whoever calls; the files of
 * one key; and the tries of one address at a key or a code that was not one.
 */
export const QUOTA_NAMES = ['key', 'address', 'files', 'guesses'] as const;
export type QuotaName = (typeof QUOTA_NAMES)[number];
/** A name that is absent is not limited. */
export type RateLimits = { readonly [name in QuotaName]?: Quota };

/**
 * Kind: a payroll run over 100,000 workers reads 500 pages and confirms 500, an office shares one address. A try at a key is one of
 * 2 to the 256th, at a one-time code one of 2 to the 49th: what is few for a person who mistypes is far too few for either.
 */
export const USUAL_LIMITS: Required<RateLimits> = {
  key: { requests: 3_000, seconds: 60 },
  address: { requests: 12_000, seconds: 60 },
  files: { requests: 60, seconds: 60 },
  guesses: { requests: 60, seconds: 600 },
};
/** A demo ledger is played by programs, all from one address, as fast as they can. */
const DEMO_TIMES = 100;
export const DEMO_LIMITS = Object.fromEntries(
  QUOTA_NAMES.map((name) => [name, { ...USUAL_LIMITS[name], requests: USUAL_LIMITS[name].requests * DEMO_TIMES }]),
) as Required<RateLimits>;

const ONE = /^(\w+)=([1-9]\d{0,6})\/([1-9]\d{0,4})$/;

/** `key=600/60, guesses=30/300`: what is not named stays as it was; `off` limits nothing. Undefined for what says neither. */
export function limitsIn(text: string, usual: Required<RateLimits>): RateLimits | undefined {
  if (text.trim() === 'off') return {};
  const parts = text.split(',').map((part) => ONE.exec(part.trim()));
  const named = parts.flatMap((part) =>
    part && isQuotaName(part[1]!) ? [[part[1], { requests: Number(part[2]), seconds: Number(part[3]) }] as const] : [],
  );
  return named.length === parts.length ? { ...usual, ...Object.fromEntries(named) } : undefined;
}

const isQuotaName = (text: string): text is QuotaName => (QUOTA_NAMES as readonly string[]).includes(text);
