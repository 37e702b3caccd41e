import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Assessing, assemble, PEOPLE_A_DAY } from '../faults/assessing';
import { HonestCaller, Told } from '../faults/honest-caller';
import { LedgerFolder } from '../faults/ledger-folder';
import { LogAudit } from '../faults/log-audit';
import { Progress } from '../faults/progress';
import { killWholeServer } from '../faults/server-faults';
import { untilSettled } from '../faults/settling';
import { addDays, chance, identity } from '../support/stories/made-people';
import { RunningServices } from './running';
import { longestSealLag } from './seal-lag';

/** So many instances answer in a turn; all of them are alive all the time, on one store. */
const COUNTS = [1, 2, 4] as const;
const MOST = 4;
const MS = 1_000;
const FIRST_SERIAL = 3_000_000;

interface Turn {
  readonly perSecond: number;
  /** Of the answers, by instance. */
  readonly shares: readonly number[];
  /** Seconds for which an event waited for the seal at most. */
  readonly sealLag: number;
}
interface Size {
  readonly rounds: number;
  readonly seconds: number;
  readonly clients: number;
}
type Rates = Readonly<Record<string, number>>;

/** Whoever registers people who do not exist, at the first so many instances, clients spread evenly, each with its next request when it has an answer. */
class Registering {
  private serial = FIRST_SERIAL;

  constructor(
    private readonly urls: readonly string[],
    private readonly firm: Assessing,
    private readonly told: Told,
  ) {}

  /** `meanwhile` is what happens in the middle of the turn, which lasts until that is over. Each try of a request goes to the next instance where `anywhere`. */
  async turn(
    instances: number,
    { seconds, clients }: Size,
    meanwhile: () => Promise<void> = () => Promise.resolve(),
    anywhere = false,
  ): Promise<Turn> {
    const answered = Array.from({ length: instances }, () => 0);
    const end = performance.now() + seconds * MS;
    let isOver = false;
    const half = new Promise<void>((resolve) => setTimeout(resolve, (seconds * MS) / 2)).then(meanwhile).finally(() => (isOver = true));
    const asked = Promise.all([
      half,
      ...Array.from({ length: clients }, async (_, client) => {
        const at = client % instances;
        const own = this.urls[at]!;
        const clerk = new HonestCaller(
          anywhere ? [own, ...this.urls.filter((url) => url !== own)] : [own],
          this.firm.clerk.identity,
          this.told,
        );
        while (performance.now() < end || !isOver) {
          await this.register(clerk);
          if (performance.now() < end) answered[at]! += 1;
        }
      }),
    ]);
    const [sealLag] = await Promise.all([longestSealLag(this.urls, asked), asked]);
    const all = answered.reduce((a, b) => a + b, 0);
    return { perSecond: all / seconds, shares: answered.map((each) => each / all), sealLag };
  }

  private async register(clerk: HonestCaller): Promise<void> {
    const serial = this.serial++;
    const { name, idNumber } = identity(
      chance(serial),
      serial % PEOPLE_A_DAY,
      addDays('1970-05-05', Math.floor((serial - FIRST_SERIAL) / PEOPLE_A_DAY)),
    );
    await clerk.post(`worker-${serial}`, '/v1/workers', { name, idNumber, employeeNo: `I${serial}` });
  }
}

/** Throughput and fairness of one, two and four services on one store, in interleaved rounds; then one of four is killed under load, and everything acknowledged is looked for. */
async function measured(size: Size, say: (line: string) => void): Promise<object> {
  const [folder, answers] = [new LedgerFolder(mkdtempSync(join(tmpdir(), 'skills-ledger-instances-'))), new Progress()];
  const running = await RunningServices.open(folder, MOST, answers);
  try {
    const told = new Told(folder.ids, answers);
    const admin = new HonestCaller([], folder.administrator(await running.start()), told);
    const [firm] = await assemble(new HonestCaller(running.urls, admin.identity, told));
    const registering = new Registering(running.urls, firm!, told);
    await registering.turn(MOST, size);
    const turns = new Map<number, Turn[]>(COUNTS.map((count) => [count, []]));
    for (let round = 0; round < size.rounds; round += 1) {
      for (let place = 0; place < COUNTS.length; place += 1) {
        const count = COUNTS[(place + round) % COUNTS.length]!;
        turns.get(count)!.push(await registering.turn(count, size));
        await untilSettled(running.urls);
      }
      say(`round ${round + 1} of ${size.rounds}`);
    }
    const retriesBefore = told.retries.total;
    const killed = await registering.turn(
      MOST,
      size,
      () => running.strike('kill-service', { dataDir: folder.path, random: chance(1), answers, retries: told.retries, pauseMs: 0 }),
      true,
    );
    await untilSettled(running.urls);
    await running.stop();
    const audit = new LogAudit({ isGapless: true });
    for (const event of await folder.log()) audit.add(event);
    const settled = audit.settle(told.acknowledged);
    const unstruck = told.retries.total === retriesBefore ? ['the killed instance was not missed by any request: this says nothing'] : [];
    const found = {
      clients: size.clients,
      ...comparedOf(turns),
      killed: {
        perSecond: Math.round(killed.perSecond),
        retries: told.retries.total - retriesBefore,
        sealLagSeconds: rounded(killed.sealLag),
      },
      ...settled,
      findings: [...settled.findings, ...running.findings, ...unstruck],
    };
    folder.closed({ ...found, faults: {}, retries: 0 });
    return found;
  } finally {
    await running.kill();
    await killWholeServer(folder.path);
  }
}

/** Medians of rates; ratios to one instance, of turns of one round; and the share of the least served, times the instances: 1 is fair. */
function comparedOf(turns: ReadonlyMap<number, readonly Turn[]>): {
  readonly rates: Rates;
  readonly ratios: Rates;
  readonly fairness: Rates;
  readonly sealLagSeconds: Rates;
} {
  const by = (of: (count: number, turn: Turn, round: number) => number): Rates =>
    Object.fromEntries([...turns].map(([count, all]) => [count, median(all.map((turn, round) => of(count, turn, round)))]));
  return {
    rates: by((_, turn) => Math.round(turn.perSecond)),
    ratios: by((_, turn, round) => rounded(turn.perSecond / turns.get(1)![round]!.perSecond)),
    fairness: by((count, { shares }) => rounded(Math.min(...shares) * count)),
    sealLagSeconds: Object.fromEntries([...turns].map(([count, all]) => [count, rounded(Math.max(...all.map(({ sealLag }) => sealLag)))])),
  };
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const rounded = (value: number): number => Math.round(value * 100) / 100;

async function main(): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '5' },
      clients: { type: 'string', default: '64' },
      json: { type: 'boolean', default: false },
    },
  });
  const say = (line: string): void => void (values.json ? process.stderr : process.stdout).write(`${line}\n`);
  const found = await measured({ rounds: Number(values.rounds), seconds: Number(values.seconds), clients: Number(values.clients) }, say);
  process.stdout.write(`${values.json ? JSON.stringify(found) : JSON.stringify(found, null, 2)}\n`);
  process.exit((found as { findings: readonly string[] }).findings.length === 0 ? 0 : 1);
}

main().catch((fault: Error) => {
  process.stderr.write(`${fault.stack}\n`);
  process.exit(2);
});
