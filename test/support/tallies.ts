import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { rule } from '../../src/kernel/decision';
import { EventDeclaration, eventType, FactOf } from '../../src/kernel/event-type';
import { NO_EVIDENCE } from '../../src/kernel/evidence';
import { countField, uuidField } from '../../src/kernel/fields';
import type { Fold } from '../../src/kernel/fold';
import { instant } from '../../src/kernel/instant';
import type { Uuid } from '../../src/kernel/uuid';
import type { AppendMeter } from '../../src/ledger/append-meter.port';
import type { CommandEnvelope } from '../../src/ledger/command-envelope';
import { DerivedIds } from '../../src/ledger/derived-ids.provider';
import { EventCatalogue } from '../../src/ledger/event-catalogue';
import { KeyedCommitter } from '../../src/ledger/keyed-committer.provider';
import { Ledger } from '../../src/ledger/ledger';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import type { BuildSite } from '../../src/projecting/building/build-site';
import { createTables } from '../../src/projecting/tables/create-tables.provider';
import { on, Projection, projection, TableOf } from '../../src/projecting/projection';
import { Projector } from '../../src/projecting/engine/projector.provider';
import { LIVE_SCHEMA, PROJECT_ROLE, READ_ROLE } from '../../src/projecting/tables/read-models.schema';
import { VisibleTo } from '../../src/projecting/visible-to.entity';
import { id, OFFICER } from './stories/given';

/** The smallest domain that a projection engine can be tried with: something is added to a tally. */
export const Added = eventType('tally.added.v1', 'Something was added to a tally.', { tallyId: uuidField(), by: countField() });
/** What a later release writes; a release that knows only the first version waits. */
export const AddedLater = eventType('tally.added.v2', 'Something was added to a tally.', { tallyId: uuidField(), by: countField() });
const events = [Added, AddedLater] as const;
type TallyEvent = FactOf<typeof events>;
const tally: Fold<number, TallyEvent> = { category: 'tally', events, initial: 0, evolve: (sum, { data }) => sum + data.by };
const addKnowing = (known: readonly EventDeclaration[]) =>
  rule<number, TallyEvent, { tallyId: Uuid; by: number; later: boolean }, object, never>({
    name: 'tally.add',
    version: 1,
    fold: { ...tally, events: known },
    decide: (_, { later, ...data }) => [later ? AddedLater(data) : Added(data)],
  });

@Entity('tally')
@VisibleTo({ tenant: 'tallyId' })
export class TallyRow {
  @PrimaryColumn('uuid', { name: 'tally_id' })
  tallyId!: string;

  @Column('integer')
  sum!: number;

  @Column('jsonb')
  parts!: number[];
}

/** What no tally can take. */
export const POISON = 13;
export const tallies = (version = 1, times = 1): Projection =>
  projection({
    name: 'tallies',
    version,
    tables: [TallyRow],
    on: [
      on(Added, async ({ data: { tallyId, by } }, rows) => {
        if (by === POISON) throw new Error('poison');
        const before = await rows.of(TallyRow).find({ tallyId });
        rows.of(TallyRow).put({ tallyId, sum: (before?.sum ?? 0) + by * times, parts: [...(before?.parts ?? []), by] });
      }),
    ],
  });

export interface Tallies {
  readonly url: string;
  readonly store: PostgresEventStore;
  readonly pool: Pool;
  readonly readers: DataSource;
  readonly committer: KeyedCommitter;
  readonly site: BuildSite;
  record(by: number, tallyId?: Uuid, more?: { later?: boolean; envelope?: CommandEnvelope }): ReturnType<Ledger['record']>;
  projector(of?: Projection): Projector;
  rows(): Promise<unknown[]>;
  close(): Promise<void>;
}

const engineMigrations = { schema: 'engine', path: join(__dirname, '..', '..', 'src', 'projecting', 'migrations') };
/** The same in every process of a test, so that two of them derive the same ids. */
export const SECRETS = { idKey: Buffer.alloc(32, 7), saltKey: Buffer.alloc(32, 8) };

/** A ledger of tallies in a database: migrated, with its tables, and with everything that writes and projects; of a release that knows these events. */
export async function openTallies(
  url: string,
  tables: readonly TableOf[] = [TallyRow],
  known: readonly EventDeclaration[] = events,
  meter?: AppendMeter,
): Promise<Tallies> {
  const add = addKnowing(known);
  await migrate(url, [engineMigrations]);
  await createTables(url, LIVE_SCHEMA, tables);
  const store = new PostgresEventStore({ url });
  const pool = new Pool({ connectionString: url, options: `-c role=${PROJECT_ROLE}` });
  pool.on('error', () => undefined);
  const entities = tables as (new () => object)[];
  const readers = await new DataSource({
    type: 'postgres',
    url,
    schema: LIVE_SCHEMA,
    entities,
    extra: { options: `-c role=${READ_ROLE}` },
  }).initialize();
  const committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: SECRETS.saltKey }, new DerivedIds(SECRETS.idKey));
  const ledger = new Ledger(store, { now: () => instant('2026-12-07T01:00:00.000000Z') }, committer, new EventCatalogue(known), meter);
  const ids = new DerivedIds(randomBytes(32));
  let commands = 0;
  return {
    url,
    store,
    pool,
    readers,
    committer,
    site: { ownerUrl: url, store, projectors: pool, metadata: readers, options: {} },
    record: (by, tallyId = id(1), { later = false, envelope } = {}) =>
      ledger.record({
        rule: add,
        id: tallyId,
        intent: { tallyId, by, later },
        evidence: NO_EVIDENCE,
        envelope: envelope ?? {
          commandId: ids.of('command', String((commands += 1))),
          actor: OFFICER,
          tenants: [],
          correlationId: id(600),
        },
      }),
    projector: (of = tallies()) => new Projector(of, store, pool, readers, LIVE_SCHEMA),
    rows: async () => (await pool.query('SELECT tally_id AS id, sum, parts FROM views.tally ORDER BY 1')).rows,
    close: async () => void (await Promise.all([store.close(), pool.end(), readers.destroy()])),
  };
}
