import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../src/embedded-postgres/free-port.provider';
import type { LedgerFolder } from '../faults/ledger-folder';
import type { Progress } from '../faults/progress';
import { SERVICE_FAULTS, type Scene } from '../faults/service-faults';
import { ServiceProcess } from '../faults/service-process';
import { collected, type Life, mostOf, type Sample } from './memory';

const PACKAGE = join(__dirname, '..', '..', 'package.json');
const COLLECTING = join(__dirname, 'collecting.mjs');
/** The ledger's first day; the clock is the demo's, which can be moved over notices. */
const DEMO_FROM = '2026-11-02';
const MS = 1_000;
const MS_PER_MINUTE = 60 * MS;

/** The services of a soak, started as `npm start` does, and what is known of the memory of each of their lives. */
export class RunningServices {
  readonly samples: Sample[] = [];
  readonly lives: Life[] = [];
  readonly faults: Record<string, number> = {};
  private readonly since = new Map<ServiceProcess, { pid: number; atMs: number; life: number }>();
  private started = 0;
  private sampling: Promise<unknown> = Promise.resolve();
  private readonly beganMs = performance.now();

  private constructor(
    readonly services: readonly ServiceProcess[],
    private readonly memoryFile: (index: number) => string,
  ) {}

  static async open(folder: LedgerFolder, count: number, answers: Progress): Promise<RunningServices> {
    const ports = await Promise.all(Array.from({ length: count }, freePort));
    const fileOf = (index: number): string => join(folder.logDir, `memory-${index}.jsonl`);
    const services = ports.map(
      (port, index) =>
        new ServiceProcess(
          {
            dataDir: folder.path,
            logDir: folder.logDir,
            name: `service-${index}`,
            port,
            demoFrom: DEMO_FROM,
            nodeOptions: [...flagsOfStart(), `--import=${COLLECTING}`],
            environment: { WEBHOOK_INNER_NETWORKS: 'yes', MEMORY_FILE: fileOf(index) },
          },
          (finding) => answers.abandon(finding),
        ),
    );
    return new RunningServices(services, fileOf);
  }

  get urls(): readonly string[] {
    return this.services.map(({ url }) => url);
  }

  get restarts(): number {
    return this.started - this.services.length;
  }

  /** The administrator's key. */
  async start(): Promise<string> {
    const secret = await this.services[0]!.startFirst();
    for (const service of this.services.slice(1)) await service.start();
    this.noteLives();
    return secret;
  }

  /** One fault, and whoever was killed started again; what each service holds is asked before. */
  async strike(kind: string, scene: Omit<Scene, 'services'>): Promise<void> {
    await this.sample();
    const before = new Map(this.services.map((service) => [service, mostOf(service.pid)]));
    await this.alone(() => SERVICE_FAULTS[kind]!({ ...scene, services: this.services }));
    for (const [service, mostMiB] of before) if (this.since.get(service)!.pid !== service.pid) this.endLife(service, mostMiB);
    this.noteLives();
    this.faults[kind] = (this.faults[kind] ?? 0) + 1;
  }

  sample(): Promise<void> {
    return this.alone(async () => {
      for (const [index, service] of this.services.entries()) {
        const { life, atMs } = this.since.get(service)!;
        const now = performance.now();
        const held = await collected(service.pid, this.memoryFile(index));
        if (held) this.samples.push({ life, ageSeconds: (now - atMs) / MS, minute: (now - this.beganMs) / MS_PER_MINUTE, ...held });
      }
    });
  }

  /** By SIGTERM, each in peace. */
  async stop(): Promise<void> {
    for (const service of this.services) {
      this.endLife(service, mostOf(service.pid));
      await service.stop();
    }
  }

  async kill(): Promise<void> {
    await Promise.all(this.services.map((service) => service.kill()));
  }

  get findings(): readonly string[] {
    return this.services.flatMap(({ findings }) => findings);
  }

  private endLife(service: ServiceProcess, mostMiB: number): void {
    this.lives.push({ seconds: (performance.now() - this.since.get(service)!.atMs) / MS, mostMiB });
  }

  private noteLives(): void {
    for (const service of this.services) {
      if (this.since.get(service)?.pid === service.pid) continue;
      this.started += 1;
      this.since.set(service, { pid: service.pid, atMs: performance.now(), life: this.started });
    }
  }

  /** Nobody asks a process that is being killed or has not begun to listen to signals. */
  private alone(work: () => Promise<void>): Promise<void> {
    const done = this.sampling.then(work);
    this.sampling = done.catch(() => undefined);
    return done;
  }
}

/** What `npm start` tells Node. */
function flagsOfStart(): readonly string[] {
  const { scripts } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { scripts: { start: string } };
  const [, flags] = /node ((?:--\S+ )+)dist\/main\.js/.exec(scripts.start) ?? [];
  if (flags === undefined) throw new Error(`npm start tells Node nothing that can be read: ${scripts.start}`);
  return flags.trim().split(' ');
}

/** Most of them end the service; each comes so often before it comes again. */
const KINDS = [
  'kill-service',
  'kill-service',
  'kill-service',
  'restart-service',
  'restart-service',
  'kill-server',
  'kill-backend',
  'kill-everything',
] as const;
/** Answers between two faults: some lives are short, some long enough for memory to grow in them. */
const [SHORT, LONG] = [
  [10, 300],
  [600, 2_500],
] as const;
const LONG_ONE_IN = 3;
/** A wait is made of several, since one of them must not take longer than a standstill does. */
const STEP = 100;

/** When a soak is over; whoever waits for answers must not wait for those that nobody asks for any more. */
export interface Ending {
  isOver(): boolean;
  readonly over: Promise<void>;
}

export async function strikeUntil(
  running: RunningServices,
  scene: Omit<Scene, 'services'>,
  { isOver, over }: Ending,
  say: (line: string) => void,
): Promise<void> {
  const { random, answers } = scene;
  for (;;) {
    for (const kind of random.shuffle(KINDS)) {
      const [least, most] = random.int(LONG_ONE_IN) === 0 ? LONG : SHORT;
      const wait = random.between(least, most);
      for (let waited = 0; waited < wait && !isOver(); waited += STEP)
        await Promise.race([answers.more(Math.min(STEP, wait - waited)), over]);
      if (isOver()) return;
      await running.strike(kind, scene);
      say(`${kind} after ${answers.total} answers`);
    }
  }
}
