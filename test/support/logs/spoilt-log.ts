import { cpSync, rmSync } from 'node:fs';
import { Client } from 'pg';
import type { EventStore } from '../../../src/ledger/event-store.port';
import { EventStoreDbEventStore } from '../../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { CopiedEvents } from '../../../src/ledger/postgres/copied-events.adapter';
import { CopiedRows } from '../../../src/ledger/postgres/copied-rows.adapter';
import { EventReader } from '../../../src/ledger/postgres/event-reader.adapter';
import type { ReadConnections } from '../../../src/ledger/postgres/read-connections.adapter';
import { asText } from '../../../src/ledger/postgres/stored-row.adapter';
import { type AuditReport, Findings } from '../../../src/sealing/audit/finding';
import { fullReplay } from '../../../src/sealing/audit/full-replay.provider';
import { IdRunRows } from '../../../src/sealing/ids/id-run-rows.adapter';
import { SealTables } from '../../../src/sealing/growing/seal-tables.adapter';
import { Sealer } from '../../../src/sealing/growing/sealer.provider';
import { SignedCopy } from '../../../src/sealing/growing/signed-copy.file';
import { freshSealedLog, ledgerOf, type LogKind, type SealedLog } from './sealed-log';
import { EVENTS, type TamperedLog, type Work } from './tamperings';

type Readable = Pick<EventStore, 'readAll' | 'readInBytes' | 'head' | 'hiddenStreams'>;

/** A sealed log in which anything can be spoilt, audited, and put back. */
export class SpoiltLog {
  private constructor(
    readonly kind: LogKind,
    readonly original: SealedLog & { drop(): Promise<void> },
    private readonly superuser: Client,
  ) {}

  static async of(kind: LogKind): Promise<SpoiltLog> {
    const original = await freshSealedLog(kind);
    await original.append(EVENTS);
    const sealer = await Sealer.takeUp(original.parts);
    while ((await sealer.step()) > 0);
    // As whoever owns the database and heeds no trigger; the rest as the readers of events ask for.
    const superuser = new Client({
      connectionString: original.url,
      options: '-c session_replication_role=replica -c TimeZone=UTC -c DateStyle=ISO -c bytea_output=hex',
    });
    await superuser.connect();
    return new SpoiltLog(kind, original, superuser);
  }

  async close(): Promise<void> {
    await this.superuser.end();
    await this.original.drop();
  }

  /** What the full replay says while it is spoilt. */
  async audited(work: Work): Promise<AuditReport> {
    const folder = `${this.original.folder}-copy`;
    cpSync(this.original.folder, folder, { recursive: true });
    const run = async (...statements: readonly string[]): Promise<void> => {
      for (const statement of statements) await this.superuser.query(statement);
    };
    const { store, close } = this.reader();
    const log: TamperedLog = {
      folder,
      parts: {
        ...this.original.parts,
        store,
        tables: new SealTables(this.superuser as unknown as SealedLog['pool']),
        copy: new SignedCopy(folder),
      },
      run,
    };
    await run('BEGIN');
    try {
      await (typeof work === 'function' ? work(log) : run(...work));
      return await fullReplay(
        {
          ...log.parts,
          store,
          idRuns: new IdRunRows(this.superuser as unknown as SealedLog['pool']),
          keys: this.original.parts.signers.map(({ key }) => key),
        },
        new Findings(),
      );
    } finally {
      await run('ROLLBACK');
      await close();
      rmSync(folder, { recursive: true });
    }
  }

  /** In PostgreSQL within the transaction that spoils; from EventStoreDB anew, for a store keeps what it has read. */
  private reader(): { readonly store: Readable; close(): Promise<void> } {
    if (this.kind === 'eventstoredb') {
      const store = new EventStoreDbEventStore(ledgerOf(this.original.url));
      return { store, close: () => store.close() };
    }
    const query = async (_name: string, text: string, values: readonly unknown[]) =>
      (await this.superuser.query({ text, values: [...values], rowMode: 'array', types: asText })).rows as unknown[];
    const reader = new EventReader({ query } as unknown as ReadConnections);
    const copied = new CopiedEvents({ copy: (text, take) => this.superuser.query(new CopiedRows(text, take)).rows });
    return {
      store: {
        readAll: (after, limit) => reader.all(after, limit),
        readInBytes: (after, limit) => copied.after(after, limit),
        head: () => reader.head(),
        hiddenStreams: async () => [],
      },
      close: async () => undefined,
    };
  }
}
