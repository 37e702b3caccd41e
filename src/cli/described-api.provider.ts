import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { AppModule } from '../app.module';
import { SYSTEM_CLOCK } from '../config/system-clock.provider';
import { joinedRefusals } from '../contexts/contexts.declaration';
import { Meters } from '../health/meters.provider';
import { RateLimiter } from '../http/limits/rate-limiter.provider';
import { apiDocument } from '../http/description/openapi.provider';
import { ProblemCatalogue } from '../http/problems/problem';
import { FolderFileStore } from '../files/folder/folder-file-store.adapter';
import type { FileStore } from '../files/file-store.port';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import type { KeyStore } from '../keys/key-store.port';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EventCatalogue } from '../ledger/event-catalogue';
import { InMemoryEventStore } from '../ledger/in-memory/in-memory-event-store.adapter';
import { KeyedCommitter } from '../ledger/keyed-committer.provider';
import { Engine } from '../projecting/engine/engine.provider';
import { ReadModels } from '../projecting/querying/read-models.provider';
import { describedSealing } from '../sealing/sealing.provider';

/**
 * The API of a production ledger, from the code alone: the application is laid out and described but never
 * started (Nest's preview), so that its connections, which open when first used, are never opened.
 */
export async function describedApi(): Promise<OpenAPIObject> {
  const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-api-'));
  const keys = FileKeyStore.open(folder);
  try {
    const options = { preview: true, logger: false, abortOnError: false } as const;
    return inOrder(
      apiDocument(
        await NestFactory.create<NestFastifyApplication>(
          moduleWith(keys, await FolderFileStore.open(join(folder, 'files'))),
          new FastifyAdapter(),
          options,
        ),
        new ProblemCatalogue(joinedRefusals()),
      ),
    );
  } finally {
    await keys.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function moduleWith(keys: KeyStore, files: FileStore): ReturnType<typeof AppModule.of> {
  const [pool, readers, store] = [new Pool(), new DataSource({ type: 'postgres' }), new InMemoryEventStore()];
  const ids = new DerivedIds(keys.secrets.idKey);
  const meters = new Meters();
  return AppModule.of({
    ledger: {
      store,
      epoch: 0,
      clock: SYSTEM_CLOCK,
      committer: new KeyedCommitter(keys.secrets, ids),
      ids,
      catalogue: new EventCatalogue([]),
      meter: meters,
    },
    projecting: { readers, projectors: pool, engine: new Engine(store, pool), readModels: new ReadModels(readers, []) },
    people: { pool, keys, files },
    access: { pool, courtesy: pool, keys, ids },
    webhooks: { pool, keys, intoInner: false },
    verification: { pool, publicUrl: undefined },
    credentials: { keys: [], publicUrl: undefined, realClock: SYSTEM_CLOCK },
    printing: { threadFile: '', ownFonts: [], address: { publicUrl: undefined, isDemo: false } },
    sealing: describedSealing(pool, store, SYSTEM_CLOCK),
    isDemo: false,
    limiter: new RateLimiter({}),
    meters,
  });
}

/** The same document on every machine, whatever the order in which modules were found. */
function inOrder(document: OpenAPIObject): OpenAPIObject {
  const sorted = <Value>(record: Record<string, Value> = {}): Record<string, Value> =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { components = {} } = document;
  return { ...document, paths: sorted(document.paths), components: { ...components, schemas: sorted(components.schemas) } };
}
