import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../support/stories/made-people';
import { bystander } from '../support/postgres-processes';
import type { Progress } from './progress';
import { killOneOfServer, killPostmaster, killWholeServer, pauseServer } from './server-faults';
import type { ServiceProcess } from './service-process';

const root = join(__dirname, '..', '..');

export interface Scene {
  readonly dataDir: string;
  readonly services: readonly ServiceProcess[];
  readonly random: Chance;
  readonly answers: Progress;
  /** Calls that were made again. */
  readonly retries: Progress;
  readonly pauseMs: number;
}
export type ServiceFault = (scene: Scene) => Promise<void>;

/** What can happen to a service and to its embedded PostgreSQL. Whoever was killed is started again, as a supervisor does. */
export const SERVICE_FAULTS: Readonly<Record<string, ServiceFault>> = {
  'kill-service': ({ services, random }) => killed(random.pick(services)),
  'restart-service': async ({ services, random }) => {
    const service = random.pick(services);
    await service.stop();
    await service.start();
  },
  'kill-server': ({ dataDir }) => killWholeServer(dataDir),
  'kill-postmaster': ({ dataDir }) => killPostmaster(dataDir),
  'kill-backend': ({ dataDir, random }) => killOneOfServer(dataDir, random),
  'kill-everything': (scene) => everythingKilled(scene),
  'kill-everything-reuse-pid': async (scene) => {
    const other = await bystander(scene.dataDir);
    await everythingKilled(scene, () => giveAwayPid(scene.dataDir, other.pid)).finally(other.end);
  },
  'kill-tool': ({ dataDir, answers, random }) => killedTool(dataDir, () => answers.more(random.between(...ANSWERS_BESIDE_TOOL))),
  'pause-service': ({ services, random, pauseMs }) => random.pick(services).suspend(pauseMs),
  'pause-server': ({ dataDir, pauseMs }) => pauseServer(dataDir, pauseMs),
  'step-clock-back': async ({ services, random }) => random.pick(services).stepClockBack(),
};

/** So many answers are given while a tool compares beside the service; it may have ended before it is killed. */
const ANSWERS_BESIDE_TOOL = [1, 60] as const;

async function killedTool(dataDir: string, meanwhile: () => Promise<void>): Promise<void> {
  const tool = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'rebuild', '--compare', '--data', dataDir], {
    cwd: root,
    stdio: 'ignore',
  });
  const ended = once(tool, 'exit');
  await meanwhile().finally(() => tool.kill('SIGKILL'));
  await ended;
}

async function killed(service: ServiceProcess): Promise<void> {
  await service.kill();
  await service.start();
}

/** The services first, so that none brings the server back meanwhile. */
async function everythingKilled({ services, dataDir }: Scene, meanwhile: () => void = () => undefined): Promise<void> {
  await Promise.all(services.map((service) => service.kill()));
  await killWholeServer(dataDir);
  meanwhile();
  await Promise.all(services.map((service) => service.start()));
}

/** As in a container after a crash: the pid in postmaster.pid is somebody else's by now. */
function giveAwayPid(dataDir: string, pid: number): void {
  const file = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^\d+/, String(pid)));
}
