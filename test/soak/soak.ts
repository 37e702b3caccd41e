import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HonestCaller, Told } from '../faults/honest-caller';
import { LedgerFolder } from '../faults/ledger-folder';
import { Progress } from '../faults/progress';
import { killWholeServer } from '../faults/server-faults';
import { killsOf, type Tally } from '../faults/tally';
import { chance } from '../support/stories/made-people';
import { WebhookReceiver } from '../support/callers/webhook-receiver';
import type { Arguments } from './arguments';
import { assembleCast } from './cast';
import { checkedAtRest, checkedByTool, checkedLog, type AtRest } from './final-checks';
import { memoryTally, type MemoryTally } from './memory';
import { Readers } from './readers';
import { RunningServices, strikeUntil } from './running';
import { nothingPlayed, type Played, playSeasons } from './seasons';

type Say = (line: string) => void;
export interface SoakTally extends Tally {
  readonly seed: number;
  readonly minutes: number;
  readonly instances: number;
  readonly kills: number;
  readonly restarts: number;
  readonly events: number;
  readonly seasons: number;
  readonly work: Readonly<Record<'batches' | 'rosters' | 'papers' | 'people' | 'months' | 'annulled' | 'reads' | 'verified', number>>;
  readonly sent: Omit<AtRest, 'findings'> & { readonly checkpoints: number };
  readonly memory: Omit<MemoryTally, 'findings'>;
  readonly tool: Readonly<Record<string, string>>;
}

const MS_PER_MINUTE = 60_000;
const SAMPLE_MS = 15_000;
/** One webhook in so many is answered 503: the sender must come again. */
const UNWELL_ONE_IN = 50;

export async function soak(args: Arguments, say: Say): Promise<SoakTally> {
  const [folder, answers, random] = [
    new LedgerFolder(mkdtempSync(join(tmpdir(), 'skills-ledger-soak-'))),
    new Progress(),
    chance(args.seed),
  ];
  const hooks = chance(args.seed + 1);
  const receiver = await WebhookReceiver.open(() => ({ status: hooks.int(UNWELL_ONE_IN) === 0 ? 503 : 204 }));
  const running = await RunningServices.open(folder, args.instances, answers);
  try {
    const tally = await played(args, { folder, answers, random, receiver, running }, say);
    return { ...tally, ...folder.closed(tally) };
  } finally {
    receiver.close();
    await running.kill();
    await killWholeServer(folder.path);
  }
}

interface Stage {
  readonly folder: LedgerFolder;
  readonly answers: Progress;
  readonly random: ReturnType<typeof chance>;
  readonly receiver: WebhookReceiver;
  readonly running: RunningServices;
}

async function played(args: Arguments, stage: Stage, say: Say): Promise<SoakTally> {
  const { folder, answers, random, receiver, running } = stage;
  const secret = await running.start();
  const told = new Told(folder.ids, answers);
  const cast = await assembleCast(new HonestCaller(running.urls, folder.administrator(secret), told), receiver.url);
  const done = nothingPlayed(cast);
  const readers = new Readers(cast, done, args.seed);
  const began = performance.now();
  await underFaults(args, stage, told, say, (isOver) => [playSeasons(cast, done, args, isOver), readers.readUntil(isOver)]);
  const minutes = Math.round(((performance.now() - began) / MS_PER_MINUTE) * 10) / 10;
  say(`over after ${answers.total} answers; everything comes to rest`);
  const rest = await checkedAtRest({ cast, played: done, readers, receiver, told, urls: running.urls, random, say });
  await running.sample();
  const tool = await checkedByTool(folder, say);
  await running.stop();
  const log = await checkedLog(folder, done, told);
  const { findings: grown, ...memory } = memoryTally(running.samples, running.lives);
  const { findings, ...sent } = rest;
  return {
    seed: args.seed,
    minutes,
    instances: args.instances,
    faults: running.faults,
    kills: killsOf({ ...log, faults: running.faults, retries: 0 }),
    restarts: running.restarts,
    acknowledged: log.acknowledged,
    found: log.found,
    lost: log.lost,
    doubled: log.doubled,
    retries: told.retries.total,
    events: log.events,
    seasons: done.seasons,
    work: workOf(done, readers),
    sent: { ...sent, checkpoints: readers.checkpoints.proved },
    memory,
    tool: tool.told,
    findings: [...new Set([...findings, ...tool.findings, ...log.findings, ...running.findings, ...grown])],
  };
}

/** Everybody at once until the time is over, and the faults between them. Whoever breaks off ends it for all. */
async function underFaults(
  args: Arguments,
  { folder, answers, random, running }: Stage,
  told: Told,
  say: Say,
  work: (isOver: () => boolean) => readonly Promise<void>[],
): Promise<void> {
  const end = performance.now() + args.minutes * MS_PER_MINUTE;
  let isBroken = false;
  const isOver = (): boolean => isBroken || performance.now() >= end;
  const scene = { dataDir: folder.path, random, answers, retries: told.retries, pauseMs: 0 };
  const sampling = async (): Promise<void> => {
    while (!isOver()) {
      await running.sample();
      await pause(Math.min(SAMPLE_MS, Math.max(0, end - performance.now())));
    }
  };
  const over = pause(args.minutes * MS_PER_MINUTE, undefined, { ref: false });
  const all = [...work(isOver), sampling(), ...(args.quiet ? [] : [strikeUntil(running, scene, { isOver, over }, say)])];
  await Promise.all(
    all.map((each) =>
      each.catch((fault: Error) => {
        isBroken = true;
        answers.abandon(fault);
        throw fault;
      }),
    ),
  );
}

const workOf = ({ assessed, imported, qualified, people, months, annulled }: Played, { reads, verified }: Readers): SoakTally['work'] => ({
  batches: assessed.length,
  rosters: imported.length,
  papers: qualified.length,
  people: people.length + imported.reduce((sum, { candidacies }) => sum + candidacies.length, 0),
  months: months.closed.length,
  annulled,
  reads,
  verified,
});

/** The tally as people read it. */
export function lineOf({
  kills,
  faults,
  restarts,
  events,
  acknowledged,
  found,
  lost,
  doubled,
  retries,
  work,
  sent,
  memory,
  seasons,
}: SoakTally): readonly string[] {
  const pairs = (of: object): string =>
    Object.entries(of)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  return [
    `kills ${kills} (${pairs(faults)}), starts after them ${restarts}, events ${events}, seasons ${seasons}`,
    `acknowledged ${acknowledged}, found ${found}, lost ${lost}, doubled ${doubled}, retries ${retries}`,
    `work: ${pairs(work)}`,
    `sent: ${pairs(sent)}`,
    `memory: ${pairs(memory)}`,
  ];
}
