import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import type { SaltKey } from '../../src/sealing/growing/leaf.hash';
import { logSigners } from '../../src/sealing/signing/log-signers.provider';
import { SealingThread } from '../../src/sealing/growing/sealing-thread.provider';
import { vkeyText } from '../../src/tlog/verifier-key.hash';
import type { Server } from '../server';
import { audited, SEALING_THREAD } from './built';
import { saltKeyIn } from './made-log';

const ORIGIN = 'ledger.example/bench';
const TABLES = ['tile', 'bundle', 'id_run', 'checkpoint', 'state', 'stamp'];
const LOOK_MS = 5;

/** A ledger with its database and its folder, and its seal, which is taken away between turns. */
export class SealedLedger {
  private constructor(
    readonly url: string,
    readonly dataDir: string,
    readonly saltKey: SaltKey,
    readonly store: PostgresEventStore,
    readonly owner: Client,
  ) {}

  /** Empty, its tables made by the product. */
  static async open(server: Server, name: string): Promise<SealedLedger> {
    const [url, dataDir] = [await server.database(name), mkdtempSync(join(tmpdir(), 'skills-ledger-bench-seal-'))];
    const saltKey = await saltKeyIn(dataDir);
    await audited(url, dataDir);
    const owner = new Client({ connectionString: url, options: '-c session_replication_role=replica' });
    await owner.connect();
    return new SealedLedger(url, dataDir, saltKey, new PostgresEventStore({ url }), owner);
  }

  /** As though it had never been sealed. */
  async unseal(): Promise<void> {
    await this.owner.query(`truncate ${TABLES.map((table) => `seal.${table}`).join(', ')}`);
    rmSync(join(this.dataDir, 'seal'), { recursive: true, force: true });
    mkdirSync(join(this.dataDir, 'seal'));
    await this.owner.query('checkpoint');
  }

  thread(): SealingThread {
    const keysFolder = join(this.dataDir, 'keys');
    const logs = logSigners(ORIGIN, keysFolder).map(({ key }) => `log ${vkeyText(key)}\n`);
    return new SealingThread(SEALING_THREAD, {
      databaseUrl: this.url,
      withoutRoles: false,
      origin: ORIGIN,
      keysFolder,
      copyFolder: join(this.dataDir, 'seal'),
      policy: `${logs.join('')}quorum none\n`,
      saltKeyId: this.saltKey.saltKeyId,
      saltKeyHex: this.saltKey.saltKey.toString('hex'),
    });
  }

  /** Milliseconds from the start of a thread, with its connections, to a published checkpoint over all. */
  async sealedUpTo(size: number): Promise<number> {
    const thread = this.thread();
    const began = performance.now();
    thread.start();
    while (thread.report.size < size) {
      if (thread.report.why !== undefined) throw new Error(thread.report.why);
      await pause(LOOK_MS);
    }
    const took = performance.now() - began;
    await thread.stop();
    return took;
  }

  /** Of the tables of the seal and their indexes, for each event that is sealed. */
  async bytesPerEvent(events: number): Promise<number> {
    const { rows } = await this.owner.query<{ bytes: string }>(
      "select sum(pg_total_relation_size(c.oid))::text as bytes from pg_class c join pg_namespace n on n.oid = relnamespace where nspname = 'seal' and relkind = 'r'",
    );
    return Math.round(Number(rows[0]!.bytes) / events);
  }

  async close(): Promise<void> {
    await Promise.all([this.store.close(), this.owner.end()]);
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
