import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Uuid } from '../../../src/kernel/uuid';

const ROOT = resolve(__dirname, '../..');

/** Node runs no TypeScript by itself; the compiler of the build translates each file as it is asked for. */
const PROGRAM = `
  require.extensions['.ts'] = (module, filename) =>
    module._compile(require('@swc/core').transformFileSync(filename, { sourceMaps: false }).code, filename);
  const store = require('./src/keys/file-key-store.adapter.ts').FileKeyStore.open(process.argv[1]);
  const say = (answer) => process.stdout.write(JSON.stringify(answer) + '\\n');
  say({ keySetId: store.keySetId });
  require('node:readline').createInterface(process.stdin).on('line', async (line) => {
    const { does, refs } = JSON.parse(line);
    const answer = await store[does](refs).catch((fault) => fault.constructor.name);
    say(answer instanceof Map ? Object.fromEntries([...answer].map(([ref, key]) => [ref, key === 'DESTROYED' ? key : key.toString('hex')])) : answer ?? null);
  });
`;

export type Keys = Readonly<Record<Uuid, string>>;

/** A process of its own that has opened the keys in a folder, as an instance of the service does. */
export class KeyProcess {
  private readonly lines: AsyncIterator<string>;
  private readonly ended: Promise<unknown>;

  private constructor(private readonly child: ChildProcess) {
    this.lines = createInterface(child.stdout!)[Symbol.asyncIterator]();
    this.ended = once(child, 'exit');
  }

  /** Does not wait: so two can begin at once. */
  static start(folder: string): KeyProcess {
    return new KeyProcess(spawn(process.execPath, ['-e', PROGRAM, folder], { cwd: ROOT, stdio: ['pipe', 'pipe', 'inherit'] }));
  }

  /** What it said next; undefined where it has ended. */
  async next<Answer>(): Promise<Answer | undefined> {
    const { value, done } = await this.lines.next();
    return done ? undefined : (JSON.parse(value as string) as Answer);
  }

  ask(does: 'createMany' | 'findMany' | 'destroyMany', refs: readonly Uuid[]): void {
    this.child.stdin!.write(`${JSON.stringify({ does, refs })}\n`);
  }

  async answer(does: 'createMany' | 'findMany' | 'destroyMany', refs: readonly Uuid[]): Promise<Keys> {
    this.ask(does, refs);
    return (await this.next<Keys>())!;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.ended;
  }
}
