import { rmSync } from 'node:fs';
import type { Bench } from './bench';
import { type Measurable, startContender } from './contenders/contender-process';
import { foundIn } from './growing/asking';
import { begin, foundLedgers, type GrownLedger, growLedger, keepLedgers, markAppended } from './growing/grown-ledger';
import { GrownService } from './growing/grown-service';
import { Plans } from './growing/plans';
import { type Question, questionsOf } from './growing/questions';
import { readThrough } from './growing/read-through';
import { sizesOf } from './growing/sizes';
import { StoreTurns } from './growing/store-turns';
import { interleaved } from './measuring/interleaved';
import { median, p95 } from './measuring/median';
import { pairedRatio } from './measuring/paired-ratio';
import { eitherSide } from './report';
import type { Server } from './server';

const SMALL = 100_000;
const LARGE = 3_000_000;
/** What is left of a rate when the log grows from the one to the other. */
const TARGET = 0.85;
const SLOWEST = 10;
/** Of one question in one turn: the median of them counts. */
const ASKED_A_TURN = 3;
type Say = (text: string) => void;
type Sizes<Each> = { readonly small: Each; readonly large: Each };

/** One line of the report: medians, and what is left of the rate. */
interface Line {
  readonly small: number;
  readonly large: number;
  readonly ratio: number;
  readonly noise: number;
  /** Of all answers of the large one, in milliseconds; of questions alone. */
  readonly p95Ms?: number;
}
type Lines = Record<string, Line>;

/** Append, read, catch-up, proof and the questions of the API, in a ledger of a hundred thousand events and in a large one, in turns. */
export const growthBench: Bench = async ({ rounds, seconds, events = LARGE, clients, only, data }, server, say) => {
  const asked = (part: string): boolean => only === undefined || only.includes(part);
  const ledgers =
    (data === undefined ? undefined : foundLedgers<keyof Sizes<GrownLedger>>(server, data)) ?? (await grown(server, events, data, say));
  const questions = asked('questions') ? await questioned(ledgers, rounds, say) : await sealed(ledgers, say);
  for (const ledger of [ledgers.small, ledgers.large]) await told(ledger, say);
  if (data === undefined) for (const { dataDir } of Object.values(ledgers)) rmSync(dataDir, { recursive: true, force: true });
  const store = asked('store') ? await stored(ledgers, { rounds, seconds, clients }) : {};
  if (asked('store') && data !== undefined) markAppended(data);
  if (Object.keys(store).length > 0) say(`\n${table('store and seal, a second', store)}`);
  const lines = { ...store, ...questions?.lines };
  const below = Object.entries(lines)
    .filter(([, { ratio }]) => ratio < TARGET)
    .map(([name, { ratio }]) => `${name} ${ratio}`);
  say(below.length === 0 ? `\nnothing below ${TARGET}` : `\nbelow ${TARGET}: ${below.join(', ')}`);
  const part = (key: 'small' | 'large' | 'ratio' | 'noise'): Record<string, number> =>
    Object.fromEntries(Object.entries(lines).map(([name, line]) => [name, line[key]]));
  return {
    ratios: part('ratio'),
    rates: {
      small: part('small'),
      large: part('large'),
      events: { small: ledgers.small.events, large: ledgers.large.events },
      ...questions?.told,
    },
    noise: part('noise'),
  };
};

async function grown(server: Server, events: number, data: string | undefined, say: Say): Promise<Sizes<GrownLedger>> {
  const [began, begun] = [performance.now(), await begin(server, data)];
  const small = await growLedger(server, begun, 'small', SMALL, data);
  const large = await growLedger(server, begun, 'large', events, data);
  rmSync(begun.dataDir, { recursive: true, force: true });
  await server.settled();
  if (data !== undefined) keepLedgers(data, { small, large });
  say(`made in ${Math.round((performance.now() - began) / 1_000)} s`);
  return { small, large };
}

/** What it holds, and what an event takes of the disk with all that belongs to it. */
async function told({ name, url, events, rows, people }: GrownLedger, say: Say): Promise<void> {
  const { bytes, settings } = await sizesOf(url);
  say(
    `${name}: ${events.toLocaleString('en')} events, ${rows.toLocaleString('en')} rows of read models, ${people.toLocaleString('en')} people with keys`,
  );
  say(
    `bytes an event: ${Object.entries(bytes)
      .map(([schema, all]) => `${schema} ${Math.round(all / events)}`)
      .join(', ')}; ${settings}`,
  );
}

/** What proofs are made in, without a question. */
async function sealed({ small, large }: Sizes<GrownLedger>, say: Say): Promise<undefined> {
  for (const ledger of [small, large]) {
    const [began, service] = [performance.now(), await GrownService.start(ledger)];
    await service.stop();
    say(
      `${ledger.name}: started, and sealed where it was not, in ${Math.round((performance.now() - began) / 1_000)} s; memory of the service, MiB: ${JSON.stringify(service.peaks)}`,
    );
  }
}

async function questioned(ledgers: Sizes<GrownLedger>, rounds: number, say: Say): Promise<{ lines: Lines; told: object }> {
  const small = await GrownService.start(ledgers.small);
  const large = await GrownService.start(ledgers.large);
  try {
    const questions = questionsOf(ledgers.large.story, await foundIn(large.asker, ledgers.large));
    const lines = await answered({ small, large }, questions, rounds);
    large.peak('questions');
    const slowest = Object.fromEntries(
      Object.entries(lines)
        .sort(([, a], [, b]) => a.large - b.large)
        .slice(0, SLOWEST),
    );
    say(
      `\n${table(`the ${SLOWEST} slowest of ${questions.length} questions, answers a second`, slowest)}\n\n${table('the others', Object.fromEntries(Object.entries(lines).filter(([name]) => !(name in slowest))))}`,
    );
    const scans = await scansOf(large, questions, say);
    say(scans.length === 0 ? '\nno table that grows is read whole' : `\nread whole: ${scans.join('; ')}`);
    say(`memory of the service on the large one, MiB: ${JSON.stringify(large.peaks)}`);
    return { lines, told: { scans, peakMiB: large.peaks } };
  } finally {
    await Promise.all([small.stop(), large.stop()]);
  }
}

async function answered({ small, large }: Sizes<GrownService>, questions: readonly Question[], rounds: number): Promise<Lines> {
  const lines: Lines = {};
  for (const question of questions) {
    const asked: number[] = [];
    const turn = (name: string, { asker }: GrownService, times: number[] = []) => ({
      name,
      measure: async () =>
        1_000 /
        (await medianOf(question.isOfEverything ? 1 : ASKED_A_TURN, async () => times[times.push(await asker.took(question)) - 1]!)),
    });
    lines[question.name] = {
      ...lineOf(await interleaved([turn('small', small), turn('large', large, asked)], rounds)),
      p95Ms: rounded(p95(asked)),
    };
  }
  return lines;
}

async function medianOf(times: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let done = 0; done < times; done += 1) found.push(await measure());
  return median(found);
}

/** Each question once more, its plans looked through. */
async function scansOf(large: GrownService, questions: readonly Question[], say: Say): Promise<readonly string[]> {
  const plans = await Plans.open(large.ledger.url);
  try {
    await large.again();
    const found: string[] = [];
    for (const question of questions) {
      const whole = plans.wholeTables(await plans.during(() => large.asker.took(question)));
      for (const [name, plan] of whole) {
        found.push(`${name} by ${question.name}`);
        if (process.env.GROWTH_PLANS) say(plan);
      }
    }
    large.peak('started again');
    return found;
  } finally {
    await plans.close();
  }
}

/** Reading before appending: what is appended belongs to no story, and nobody seals it. */
async function stored(
  ledgers: Sizes<GrownLedger>,
  load: { readonly rounds: number; readonly seconds: number; readonly clients: readonly number[] },
): Promise<Lines> {
  for (const { url } of [ledgers.large, ledgers.small]) await readThrough(url);
  const [small, large] = [new StoreTurns(ledgers.small), new StoreTurns(ledgers.large)];
  const lines: Lines = {};
  try {
    for (const part of ['read', 'catchUp', 'proofByLeaf', 'proofByEvent'] as const)
      lines[part] = lineOf(
        await interleaved(
          [
            { name: 'small', measure: small[part] },
            { name: 'large', measure: large[part] },
          ],
          load.rounds,
        ),
      );
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
  return { ...lines, ...(await appended(ledgers, load)) };
}

async function appended(
  { small, large }: Sizes<GrownLedger>,
  { rounds, seconds, clients }: { readonly rounds: number; readonly seconds: number; readonly clients: readonly number[] },
): Promise<Lines> {
  const opened: Measurable[] = [];
  const lines: Lines = {};
  try {
    for (const { url } of [small, large]) opened.push(await startContender('ours', url));
    const [ofSmall, ofLarge] = opened as [Measurable, Measurable];
    for (const count of clients) {
      const load = { clients: count, seconds };
      lines[`append, ${count}`] = lineOf(
        await interleaved(
          [
            { name: 'small', measure: () => ofSmall.measure(load) },
            { name: 'large', measure: () => ofLarge.measure(load) },
          ],
          rounds,
        ),
      );
    }
    return lines;
  } finally {
    for (const { close } of opened) await close();
  }
}

function lineOf(measured: ReadonlyMap<string, readonly number[]>): Line {
  const [small, large] = [measured.get('small')!, measured.get('large')!];
  const { ratio, noise } = pairedRatio(large, small);
  return { small: rounded(median(small)), large: rounded(median(large)), ratio: rounded(ratio), noise: rounded(noise) };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
const table = (title: string, lines: Lines): string =>
  [
    `| ${title} | small | large | ratio | noise | p95 of the large, ms |`,
    '|---|---|---|---|---|---|',
    ...Object.entries(lines).map(
      ([name, line]) =>
        `| ${name} | ${line.small.toLocaleString('en')} | ${line.large.toLocaleString('en')} | ${line.ratio} | ${eitherSide(line.noise)} | ${line.p95Ms ?? ''} |`,
    ),
  ].join('\n');
