/** What was measured, each on two cores with PostgreSQL on the same machine (bench/README.md); rates a second. */
export interface Parts {
  /** Of a ledger that told real stories: its events, the workers in it, and bytes on the disk with indexes. */
  readonly events: number;
  readonly workers: number;
  readonly bytes: Readonly<Record<'log' | 'seal' | 'readModels' | 'people' | 'rest', number>>;
  readonly rates: Readonly<Record<'seal' | 'audit' | 'rebuild' | 'copy', number>>;
}
export interface Scale {
  readonly events: number;
  readonly workers: number;
}
/** How the nation may be cut: into so many parts, the largest of which has such a share of all. */
export interface Cut {
  readonly name: string;
  readonly parts: number;
  readonly largest: number;
}

/** Shares of the largest are those of the working population, rounded up. */
export const CUTS: readonly Cut[] = [
  { name: 'one ledger', parts: 1, largest: 1 },
  { name: '31 provinces', parts: 31, largest: 0.1 },
  { name: '333 prefectures', parts: 333, largest: 0.016 },
];
export const NATION: Scale = { events: 2e9, workers: 2e8 };

export interface Simulated {
  readonly cut: Cut;
  readonly bytes: Parts['bytes'];
  readonly totalBytes: number;
  readonly seconds: Readonly<Record<'seal' | 'audit' | 'rebuild' | 'copy', number>>;
}

const KEYED_BY_WORKER = new Set(['people']);

/** The largest part of each cut: rows follow from events, what the vault keeps from people. Nothing is assumed to become slower with size; where it does, it breaks earlier. */
export function simulated(parts: Parts, scale: Scale, cut: Cut): Simulated {
  const events = scale.events * cut.largest;
  const perEvent = events / parts.events;
  const perWorker = (scale.workers * cut.largest) / parts.workers;
  const bytes = Object.fromEntries(
    Object.entries(parts.bytes).map(([name, measured]) => [name, measured * (KEYED_BY_WORKER.has(name) ? perWorker : perEvent)]),
  ) as Parts['bytes'];
  const { seal, audit, rebuild, copy } = parts.rates;
  return {
    cut,
    bytes,
    totalBytes: Object.values(bytes).reduce((a, b) => a + b, 0),
    seconds: { seal: events / seal, audit: events / audit, rebuild: events / rebuild, copy: events / copy },
  };
}

/** At how many events a work that has so many seconds no longer ends in them; the first that breaks stands first. */
export function limits({ rates }: Parts): readonly { readonly what: string; readonly events: number }[] {
  const night = 8 * HOUR;
  return [
    { what: 'a nightly audit with its read models made again, in 8 hours', events: night / (1 / rates.audit + 1 / rates.rebuild) },
    { what: 'all read models built anew between Friday and Monday, 60 hours', events: WEEKEND * rates.rebuild },
    { what: 'a log copied to the other store between Friday and Monday, 60 hours, no service running', events: WEEKEND * rates.copy },
    { what: 'a nightly audit of the log alone, in 8 hours', events: night * rates.audit },
  ].sort((a, b) => a.events - b.events);
}

export const HOUR = 3_600;
const WEEKEND = 60 * HOUR;
