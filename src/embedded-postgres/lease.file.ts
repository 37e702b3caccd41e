import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLease, type Lease } from './lease';
import { isSameProcess, startOf } from './process-identity.file';

const SUFFIX = '.lease.json';
/** For everyone to read: another account's tool must be able to see who holds the server. Nothing in it is secret. */
const READABLE_BY_ALL = 0o644;

export class LeaseFolder {
  constructor(private readonly path: string) {}

  take(): Lease {
    mkdirSync(this.path, { recursive: true });
    const mine = { id: randomUUID(), pid: process.pid, processStartedAt: startOf(process.pid), takenAt: new Date().toISOString() };
    return this.write({ ...mine, state: 'using' });
  }

  change(mine: Lease, change: Partial<Pick<Lease, 'state' | 'port'>>): Lease {
    return this.write({ ...mine, ...change });
  }

  giveUp(mine: Lease): void {
    rmSync(this.fileOf(mine.id), { force: true });
  }

  /** Of the processes that still run; what dead ones left behind is swept. */
  living(): readonly Lease[] {
    return this.names().flatMap((name) => this.livingIn(join(this.path, name)));
  }

  livingBeside(mine: Lease): readonly Lease[] {
    return this.living().filter((lease) => lease.id !== mine.id);
  }

  private livingIn(file: string): readonly Lease[] {
    const text = readIfThere(file);
    const lease = text === undefined ? undefined : parseLease(text);
    if (lease && isSameProcess(lease.pid, lease.processStartedAt)) return [lease];
    rmSync(file, { force: true });
    return [];
  }

  private names(): readonly string[] {
    try {
      return readdirSync(this.path).filter((name) => name.endsWith(SUFFIX));
    } catch {
      return []; // No folder, no leases.
    }
  }

  /** Written beside and renamed, so that nobody reads half a lease and sweeps it. */
  private write(lease: Lease): Lease {
    const beside = join(this.path, `${lease.id}.new`);
    writeFileSync(beside, JSON.stringify(lease), { mode: READABLE_BY_ALL });
    renameSync(beside, this.fileOf(lease.id));
    return lease;
  }

  private fileOf(id: string): string {
    return join(this.path, `${id}${SUFFIX}`);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // Given up between the listing and the reading.
  }
}
