import type { Bench, Found } from './bench';
import { interleaved } from './measuring/interleaved';
import { median } from './measuring/median';
import { pairedRatio, type Rounds } from './measuring/paired-ratio';
import { type Comparison, comparison, OURS, tableOf } from './report';
import { AUDIT, READING, SEAL, SHA256, turnsOf } from './sealing/backlog';
import { build } from './sealing/built';
import { fillLog } from './sealing/made-log';
import { PacedAppends } from './sealing/paced';
import { type Kept, KINDS, proofsKept, STAGES } from './sealing/proofs';
import { SealedLedger } from './sealing/sealed-ledger';
import type { Server } from './server';

const EVENTS = 400_000;
const LEAVES = 10_000_000;
const PER_SECOND = 10_000;
type Say = (text: string) => void;

/** What the seal costs: a backlog, the audit, appends beside it, proofs in a large tree, bytes an event. */
export const sealBench: Bench = async ({ rounds, seconds, events = EVENTS, leaves = LEAVES, only }, server, say) => {
  const asked = (name: string): boolean => only === undefined || only.includes(name);
  build();
  const parts: [string, Found][] = [];
  if (asked('backlog')) parts.push(['backlog', await backlog(server, events, rounds, say)]);
  if (asked('appends')) parts.push(['appends', await appends(server, seconds, rounds, say)]);
  if (asked('proofs')) parts.push(['proofs', await proofs(server, leaves, rounds, say)]);
  const all = (part: keyof Found): object => Object.fromEntries(parts.map(([name, found]) => [name, found[part]]));
  return { ratios: all('ratios'), rates: all('rates'), noise: all('noise') };
};

async function backlog(server: Server, events: number, rounds: number, say: Say): Promise<Found> {
  const ledger = await SealedLedger.open(server, 'seal');
  try {
    await fillLog(ledger.store, events, ledger.saltKey);
    const measured = await interleaved(turnsOf(ledger, events), rounds);
    const against = (name: string): Comparison =>
      comparison(new Map([[OURS, measured.get(name)!], ...[READING, SHA256].map((each) => [each, measured.get(each)!] as const)]));
    const [sealed, audit, bytes] = [against(SEAL), against(AUDIT), await ledger.bytesPerEvent(events)];
    say(
      `\n${tableOf(`${events.toLocaleString('en')} events, sealed from the first on`, sealed)}\n\n${tableOf('the same, audited', audit)}\n\n${bytes} bytes an event`,
    );
    return {
      ratios: { sealed: sealed.ratios, audit: audit.ratios },
      rates: { sealed: sealed.rates, audit: audit.rates, bytesPerEvent: bytes },
      noise: { sealed: sealed.noise, audit: audit.noise },
    };
  } finally {
    await ledger.close();
  }
}

/** Ratios: sealed to not sealed, round by round. */
async function appends(server: Server, seconds: number, rounds: number, say: Say): Promise<Found> {
  const ledger = await SealedLedger.open(server, 'appends');
  try {
    const paced = new PacedAppends(ledger, PER_SECOND, seconds);
    const turns = {
      sealed: [] as Awaited<ReturnType<PacedAppends['measure']>>[],
      unsealed: [] as Awaited<ReturnType<PacedAppends['measure']>>[],
    };
    await interleaved(
      (['sealed', 'unsealed'] as const).map((name) => ({
        name,
        measure: async () => turns[name].push(await paced.measure(name === 'sealed')),
      })),
      rounds,
    );
    const of = (name: keyof typeof turns, part: 'rate' | 'p50' | 'p99'): Rounds => turns[name].slice(1).map((turn) => turn[part]);
    const lag = rounded(Math.max(...turns.sealed.slice(1).map((turn) => turn.lag!)));
    const [rate, p50, p99] = (['rate', 'p50', 'p99'] as const).map((part) => pairedRatio(of('sealed', part), of('unsealed', part)));
    const medians = (name: keyof typeof turns): object => ({
      rate: Math.round(median(of(name, 'rate'))),
      p50Ms: rounded(median(of(name, 'p50'))),
      p99Ms: rounded(median(of(name, 'p99'))),
    });
    const found = {
      ratios: { rate: rounded(rate!.ratio), p50: rounded(p50!.ratio), p99: rounded(p99!.ratio) },
      rates: { sealed: medians('sealed'), unsealed: medians('unsealed'), longestLagSeconds: lag },
      noise: { rate: rounded(rate!.noise), p50: rounded(p50!.noise), p99: rounded(p99!.noise) },
    };
    say(
      `\n${PER_SECOND.toLocaleString('en')} appends a second for ${seconds} s a turn, sealed meanwhile or not:\n${JSON.stringify(found, undefined, 1)}`,
    );
    return found;
  } finally {
    await ledger.close();
  }
}

/** A ratio says what a large tree keeps of the rate in a tree of 100,000 leaves. */
async function proofs(server: Server, leaves: number, rounds: number, say: Say): Promise<Found> {
  const kept = await proofsKept(server, leaves, rounds);
  const each = (told: (kept: Kept) => unknown): object =>
    Object.fromEntries(STAGES.map((stage) => [stage, Object.fromEntries(KINDS.map((kind) => [kind, told(kept[stage][kind])]))]));
  const found = {
    ratios: each(({ ratio }) => rounded(ratio)),
    rates: each(({ p50, p99, smallP50 }) => ({ p50Ms: rounded(p50), p99Ms: rounded(p99), smallP50Ms: rounded(smallP50) })),
    noise: each(({ noise }) => rounded(noise)),
  };
  say(`\nproofs in a tree of ${leaves.toLocaleString('en')} leaves, by turns with one of 100,000:\n${JSON.stringify(found, undefined, 1)}`);
  return found;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
