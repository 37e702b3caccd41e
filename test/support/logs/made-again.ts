import { DataSource } from 'typeorm';
import { PROJECTIONS, TABLES } from '../../../src/app';
import { DerivedIds } from '../../../src/ledger/derived-ids.provider';
import { EVENT_STORE, EventStore, Position, StoredEvent } from '../../../src/ledger/event-store.port';
import { recordedOf } from '../../../src/ledger/recorded';
import { MemoryRows } from '../../../src/projecting/folding/memory-rows';
import { Past } from '../../../src/projecting/folding/past.provider';
import type { TableOf } from '../../../src/projecting/projection';
import { PROCESS_VIEWER, ReadModels } from '../../../src/projecting/querying/read-models.provider';
import { LIVE_SCHEMA } from '../../../src/projecting/tables/read-models.schema';
import { streamsBehind } from '../../../src/projecting/rests-on.entity';
import { TableWriter } from '../../../src/projecting/writing/table-writer';
import type { TestService } from '../service';

const MORE_THAN_ALL = 100_000;
/** Moments at which everything is made again. */
const MOMENTS = 7;
const answering = TABLES.filter((table) => typeof streamsBehind(table) === 'function');
/** The database keeps the members of a document in an order of its own. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value;
const inOrder = (rows: readonly object[]): string[] => rows.map((row) => JSON.stringify(row, sorted)).sort();

/**
 * Tables whose rows, made again from the streams that they say they rest on, are not what a projection makes of the whole
 * log: none, or a table forgot a stream. At the head they must be what stands in the database, too.
 */
export async function tablesMadeAgainOtherwise({ service: { app } }: TestService): Promise<readonly string[]> {
  const [store, readers] = [app.get<EventStore>(EVENT_STORE, { strict: false }), app.get(DataSource, { strict: false })];
  const shapeOf = (table: TableOf): TableWriter => new TableWriter(readers.getMetadata(table as new () => object), LIVE_SCHEMA);
  const past = new Past(store, app.get(DerivedIds, { strict: false }), shapeOf, PROJECTIONS);
  const events = await store.readAll(0n, MORE_THAN_ALL);
  const { value: present } = await app.get(ReadModels, { strict: false }).ask(
    PROCESS_VIEWER,
    async (rows) => {
      const all = new Map<TableOf, object[]>();
      for (const table of answering) all.set(table, await rows.find(table as new () => object));
      return all;
    },
    events.at(-1)!.position,
  );

  const wrong: string[] = [];
  for (let moment = 1; moment <= MOMENTS; moment += 1) {
    const at = events[Math.floor((events.length * moment) / MOMENTS) - 1]!.position;
    const whole = await playedOut(events, at, shapeOf);
    for (const table of answering) {
      const made = inOrder(await past.rows(table, present.get(table)!, at));
      if (String(made) !== String(inOrder(whole.of(table).all()))) wrong.push(`${table.name} at ${at}`);
      if (moment === MOMENTS && String(made) !== String(inOrder(present.get(table)!))) wrong.push(`${table.name} as it stands`);
    }
  }
  return wrong;
}

async function playedOut(events: readonly StoredEvent[], at: Position, shapeOf: (table: TableOf) => TableWriter): Promise<MemoryRows> {
  const rows = new MemoryRows(shapeOf);
  for (const stored of events.filter(({ position }) => position <= at)) {
    for (const { on } of PROJECTIONS)
      for (const { type, apply } of on) if (type.type === stored.type) await apply(recordedOf(stored), rows);
  }
  return rows;
}
