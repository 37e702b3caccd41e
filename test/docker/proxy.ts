import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOCKER } from './compose';

/** The program of docker/compose.cluster.yaml, where this machine has it. */
export const hasHaproxy = spawnSync('haproxy', ['-v']).status === 0;

/** HAProxy with the very configuration of docker/proxy, but for its addresses: on one machine each name needs a port of its own. */
export class Proxy {
  private constructor(
    readonly url: string,
    private readonly folder: string,
    private readonly child: ChildProcess,
  ) {}

  static async before(instances: Readonly<Record<string, number>>, port: number): Promise<Proxy> {
    const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-proxy-'));
    const file = join(folder, 'haproxy.cfg');
    writeFileSync(file, addressed(readFileSync(join(DOCKER, 'proxy', 'haproxy.cfg'), 'utf8'), instances, port));
    const child = spawn('haproxy', ['-db', '-f', file], { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const proxy = new Proxy(`http://127.0.0.1:${port}`, folder, child);
    while (!(await answers(proxy.url))) if (child.exitCode !== null) throw new Error(`the proxy ended: ${said}`);
    return proxy;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode === null && this.child.kill('SIGTERM')) await once(this.child, 'exit');
    rmSync(this.folder, { recursive: true });
  }
}

function addressed(config: string, instances: Readonly<Record<string, number>>, port: number): string {
  let text = config.replace('bind :3000', `bind 127.0.0.1:${port}`);
  for (const [name, own] of Object.entries(instances))
    text = text.replace(`server ${name} ${name}:3000`, `server ${name} 127.0.0.1:${own}`);
  if (/:3000/.test(text)) throw new Error('docker/proxy/haproxy.cfg names an address that this test does not know');
  return text;
}

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/health/live`).then(
    ({ ok }) => ok,
    () => false,
  );
