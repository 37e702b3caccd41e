import { freePort } from '../../src/embedded-postgres/free-port.provider';
import { chance, type Chance } from '../support/stories/made-people';
import { EffectsAudit } from './effects-audit';
import { HonestCaller, Told } from './honest-caller';
import { LedgerFolder } from './ledger-folder';
import { LogAudit } from './log-audit';
import { Progress } from './progress';
import type { Scene, ServiceFault } from './service-faults';
import { killWholeServer } from './server-faults';
import { untilSettled } from './settling';
import { ServiceProcess } from './service-process';
import { strikeAll } from './strikes';
import type { Tally } from './tally';

export interface ServiceRoundSize {
  readonly writers: number;
  readonly faults: number;
  readonly answers: readonly [number, number];
  readonly pauseMs: number;
  /** So many of the requests are sent once more at the end, and must get their first answer. */
  readonly replays: number;
}

/** What callers do until it is over, each request until it is answered; and what must have come of it. */
export type Story = (admin: HonestCaller, writers: number, isOver: () => boolean) => Promise<(effects: EffectsAudit) => void>;

export interface Scenario {
  readonly services: number;
  readonly demoFrom?: string;
  readonly story: Story;
  readonly faults: Readonly<Record<string, ServiceFault>>;
  openFolder(): LedgerFolder;
}

/** Callers work over HTTP while services and their embedded PostgreSQL fail; then everything that they were told is looked for. */
export async function serviceRound(scenario: Scenario, seed: number, size: ServiceRoundSize): Promise<Tally> {
  const [folder, answers] = [scenario.openFolder(), new Progress()];
  const serviceOn = (port: number, index: number): ServiceProcess =>
    new ServiceProcess(
      { dataDir: folder.path, logDir: folder.logDir, name: `service-${index}`, port, demoFrom: scenario.demoFrom },
      (finding) => answers.abandon(finding),
    );
  const ports = await Promise.all(Array.from({ length: scenario.services }, freePort));
  const services = ports.map(serviceOn);
  try {
    const tally = await played(scenario, { folder, answers, services, random: chance(seed) }, size);
    return folder.closed(tally);
  } finally {
    await Promise.all(services.map((service) => service.kill()));
    await killWholeServer(folder.path);
  }
}

interface Stage {
  readonly folder: LedgerFolder;
  readonly answers: Progress;
  readonly services: readonly ServiceProcess[];
  readonly random: Chance;
}

async function played({ story, faults }: Scenario, stage: Stage, size: ServiceRoundSize): Promise<Tally> {
  const { folder, answers, services, random } = stage;
  const [secret] = [await services[0]!.startFirst(), ...(await Promise.all(services.slice(1).map((service) => service.start())))];
  const told = new Told(folder.ids, answers);
  const admin = new HonestCaller(
    services.map(({ url }) => url),
    folder.administrator(secret),
    told,
  );
  const working = new Working(story, admin, size.writers, answers);
  const scene: Scene = { dataDir: folder.path, services, random, answers, retries: told.retries, pauseMs: size.pauseMs };
  const struck = await strikeAll(answers, { ...size, kinds: Object.keys(faults), random, strike: (kind) => faults[kind]!(scene) });
  const expected = await working.end();
  const broken = [...new Set([...struck.findings, ...working.findings])];
  const findings = broken.length > 0 ? broken : await lookedAt(stage, admin, told, size.replays);
  const [audit, effects] = [new LogAudit({ isGapless: true }), new EffectsAudit()];
  for (const event of await folder.log()) [audit, effects].forEach((each) => each.add(event));
  if (broken.length === 0) {
    effects.check();
    expected(effects);
    for (const service of services) await service.stop();
  }
  const settled = audit.settle(told.acknowledged);
  const all = new Set([...findings, ...services.flatMap((service) => service.findings), ...settled.findings, ...effects.findings]);
  return { ...settled, faults: struck.faults, retries: told.retries.total, findings: [...all] };
}

/** When all has come to rest: the first answers again, and read models that equal the log. */
async function lookedAt(
  { folder, services, random }: Stage,
  caller: HonestCaller,
  told: Told,
  replays: number,
): Promise<readonly string[]> {
  await untilSettled(services.map(({ url }) => url));
  const chosen = random.shuffle(told.replayable).slice(0, replays);
  const differing = await Promise.all(chosen.map((request) => caller.differsOnReplay(request)));
  return [...differing.flatMap((difference) => difference ?? []), ...(await folder.differencesOnRebuild())];
}

/** A story under way. One that breaks off ends the round. */
class Working {
  readonly findings: string[] = [];
  private isOver = false;
  private readonly done: ReturnType<Story>;

  constructor(story: Story, admin: HonestCaller, writers: number, answers: Progress) {
    this.done = story(admin, writers, () => this.isOver).catch((fault: Error) => {
      this.findings.push(fault.message);
      answers.abandon(fault);
      return () => undefined;
    });
  }

  end(): ReturnType<Story> {
    this.isOver = true;
    return this.done;
  }
}
