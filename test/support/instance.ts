import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

const MAIN = join(__dirname, '..', '..', 'dist', 'main.js');

/** A port that nobody has, to be taken at once. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

type Begin = (command: readonly string[], env: NodeJS.ProcessEnv) => ChildProcess;
const plainly: Begin = ([program = '', ...args], env) => spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });

/** One running instance of the built service, a process of its own. */
export class Instance {
  output = '';
  private readonly ended: Promise<unknown>;

  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {
    this.ended = once(child, 'exit');
    child.stderr!.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stdout!.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
  }

  /** Comes back when it listens. */
  static async start(port: number, environment: NodeJS.ProcessEnv, begin: Begin = plainly): Promise<Instance> {
    const instance = new Instance(port, begin([process.execPath, MAIN], { ...environment, HOST: '127.0.0.1', PORT: String(port) }));
    await new Promise<void>((resolve, reject) => {
      const look = (): void => void (instance.output.includes('/openapi.json') && resolve());
      instance.child.stdout!.on('data', look);
      instance.child.once('exit', (code) => reject(new Error(`it ended with ${code} before it listened: ${instance.output}`)));
    });
    return instance;
  }

  get bootstrapKey(): string | undefined {
    return /administrator key[^:]*: (\S+)/.exec(this.output)?.[1];
  }

  async end(signal: NodeJS.Signals): Promise<void> {
    this.child.kill(signal);
    await this.ended;
  }
}
