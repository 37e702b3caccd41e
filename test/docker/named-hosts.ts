import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

/**
 * The names that containers know each other by, on one machine: programs that see a file of hosts of their own, each name an
 * address of the loopback range. For root on Linux.
 */
const BIND = 'mount --bind "$0" /etc/hosts && exec "$@"';
const inNamespace = (hostsFile: string, command: readonly string[]): string[] => ['-m', 'sh', '-c', BIND, hostsFile, ...command];

export const canNameHosts = process.platform === 'linux' && spawnSync('unshare', ['-m', 'true']).status === 0;

export class NamedHosts {
  constructor(
    private readonly file: string,
    names: readonly string[],
  ) {
    writeFileSync(file, ['127.0.0.1 localhost', ...names.map((name, index) => `${this.addressAt(index)} ${name}`)].join('\n') + '\n', {
      mode: 0o644,
    });
  }

  /** Of the name at this place in the list. */
  addressAt(index: number): string {
    return `127.0.1.${index + 1}`;
  }

  spawn(command: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
    return spawn('unshare', inNamespace(this.file, command), { env, stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** What it printed. @throws where it ended with another code than 0 */
  run(command: readonly string[]): string {
    return execFileSync('unshare', inNamespace(this.file, command), { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }
}
