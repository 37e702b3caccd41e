import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { id } from '../../../test/support/stories/given';
import { Added, openTallies, POISON, Tallies, tallies, TallyRow } from '../../../test/support/tallies';
import type { FactsAsked } from '../../ledger/event-store.port';
import { BesideBuild } from './beside-build.provider';
import { BuildUnderWay } from './build-under-way';
import type { ProjectionComparison } from './comparison';
import { createTables } from '../tables/create-tables.provider';
import { PoisonEvent } from '../folding/event-faults';
import { on, Projection, projection } from '../projection';
import { LIVE_SCHEMA } from '../tables/read-models.schema';
import { ReadModelBehind } from '../querying/reaching.provider';
import { ReadModels } from '../querying/read-models.provider';
import { Rebuild } from './rebuild.provider';
import { VersionedProjection } from '../engine/versioned-projection.provider';
import { VisibleTo } from '../visible-to.entity';

/** What a later release makes of the same table. */
@Entity('tally')
@VisibleTo({ tenant: 'tallyId' })
class LaterTallyRow {
  @PrimaryColumn('uuid', { name: 'tally_id' })
  tallyId!: string;

  @Column('bigint')
  sum!: string;

  @Column('integer')
  times!: number;
}
const laterTallies = projection({
  name: 'tallies',
  version: 2,
  tables: [LaterTallyRow],
  on: [
    on(Added, async ({ data: { tallyId, by } }, rows) => {
      const before = await rows.of(LaterTallyRow).find({ tallyId });
      rows.of(LaterTallyRow).put({ tallyId, sum: String(Number(before?.sum ?? 0) + by), times: (before?.times ?? 0) + 1 });
    }),
  ],
});

let [database, opened] = [] as unknown as [FreshDatabase, Tallies];
beforeEach(async () => {
  database = await freshDatabase();
  opened = await openTallies(database.url);
  for (const by of [1, 2, 3]) await opened.record(by, id(by));
  await opened.projector().catchUp();
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

/** As the engine does, until there is nothing more to do; what was seen of the live rows before each step. */
async function follow(runner: VersionedProjection, look: () => Promise<unknown> = async () => undefined): Promise<unknown[]> {
  const seen: unknown[] = [];
  let position = await runner.position();
  for (;;) {
    seen.push(await look());
    const next = await runner.step(position);
    if (next === position && !runner.isBuilding) return seen;
    position = next;
  }
}
const versioned = (of: Projection): VersionedProjection => new VersionedProjection(opened.site, of);
const rebuilding = (): Rebuild => new Rebuild(opened.site);
const silent = (): void => undefined;
async function replaceEach(...projections: readonly Projection[]): Promise<(ProjectionComparison | undefined)[]> {
  const found: (ProjectionComparison | undefined)[] = [];
  for await (const { comparison } of rebuilding().replaceEach(projections, silent)) found.push(comparison);
  return found;
}
const replace = async (of: Projection): Promise<ProjectionComparison | undefined> => (await replaceEach(of))[0];
const takeBack = (of: Projection) => rebuilding().takeBack(of, silent);
const sums = async (): Promise<number[]> => ((await opened.rows()) as { sum: number }[]).map(({ sum }) => sum);
const stored = async (): Promise<unknown[]> =>
  (await opened.pool.query('SELECT name, version, position::int FROM engine.checkpoint ORDER BY 1')).rows;
const auditor = { audience: 'auditor', tenant: null, region: null } as const;

describe('a projection of a changed version', () => {
  it('is built beside the live rows, which answer until it takes their place, and keeps them', async () => {
    const seen = await follow(versioned(tallies(2, 10)), sums);
    expect(seen.slice(0, 2)).toEqual([
      [1, 2, 3],
      [1, 2, 3],
    ]);
    expect(await sums()).toEqual([10, 20, 30]);
    expect(await stored()).toEqual([
      { name: 'before:tallies', version: 1, position: 3 },
      { name: 'tallies', version: 2, position: 3 },
    ]);
    await opened.record(4, id(4));
    await follow(versioned(tallies(2, 10)));
    expect(await sums()).toEqual([10, 20, 30, 40]);
  });

  it('is guarded as the old one was, by the policies and grants of its own tables', async () => {
    await follow(versioned(tallies(2, 10)));
    const models = new ReadModels(opened.readers, ['tallies']);
    expect((await models.ask({ audience: 'enterprise', tenant: id(2), region: null }, (rows) => rows.find(TallyRow))).value).toMatchObject([
      { tallyId: id(2), sum: 20 },
    ]);
    await expect(opened.readers.query('INSERT INTO views.tally VALUES ($1, 1, $2)', [id(9), '[]'])).rejects.toThrow(/permission denied/);
    await expect(opened.readers.query('SELECT FROM views_before.tally')).rejects.toThrow(/permission denied/);
  });

  it('leaves the live rows alone where an event stops it', async () => {
    await opened.record(POISON, id(5));
    const runner = versioned(tallies(2, 10));
    await expect(follow(runner)).rejects.toThrow(PoisonEvent);
    await runner.leave();
    expect(await sums()).toEqual([1, 2, 3]);
  });

  it('goes on where an interrupted build was left', async () => {
    const first = versioned(tallies(2, 10));
    await first.step(await first.position());
    await first.leave();
    const asked: bigint[] = [];
    const store = {
      ...opened.store,
      readFacts: (facts: FactsAsked) => (asked.push(facts.after), opened.store.readFacts(facts)),
    } as unknown as Tallies['store'];
    await follow(new VersionedProjection({ ...opened.site, store }, tallies(2, 10)));
    expect([asked.includes(0n), await sums()]).toEqual([false, [10, 20, 30]]);
  });

  it('goes back to what was kept when the older release is started again, and catches up first', async () => {
    await follow(versioned(tallies(2, 10)));
    await opened.record(4, id(4));
    await follow(versioned(tallies(2, 10)));
    await follow(versioned(tallies(1)));
    expect(await sums()).toEqual([1, 2, 3, 4]);
    expect(await stored()).toEqual([
      { name: 'before:tallies', version: 2, position: 4 },
      { name: 'tallies', version: 1, position: 4 },
    ]);
  });
});

describe('a projection with other columns', () => {
  let later: DataSource;
  beforeEach(async () => {
    later = await new DataSource({ type: 'postgres', url: database.url, schema: LIVE_SCHEMA, entities: [LaterTallyRow] }).initialize();
  });
  afterEach(() => later.destroy());

  it('does not touch the live table at start, and asks for patience until its own is built', async () => {
    expect(await createTables(database.url, LIVE_SCHEMA, [LaterTallyRow])).toEqual([LaterTallyRow]);
    expect(await sums()).toEqual([1, 2, 3]);
    const models = new ReadModels(later, ['tallies']);
    await expect(models.ask(auditor, (rows) => rows.find(LaterTallyRow))).rejects.toThrow(ReadModelBehind);
    await follow(new VersionedProjection({ ...opened.site, metadata: later }, laterTallies));
    expect((await models.ask(auditor, (rows) => rows.find(LaterTallyRow, { order: { tallyId: 'ASC' } }))).value).toEqual(
      [1, 2, 3].map((sum) => ({ tallyId: id(sum), sum: String(sum), times: 1 })),
    );
  });

  it('is built anew also where nobody raised its version', async () => {
    await follow(new VersionedProjection({ ...opened.site, metadata: later }, { ...laterTallies, version: 1 }));
    expect((await later.query('SELECT sum::int, times FROM views.tally ORDER BY 1')) as unknown).toEqual(
      [1, 2, 3].map((sum) => ({ sum, times: 1 })),
    );
  });
});

describe('a rebuild', () => {
  it('puts right what was edited, says what differed, and can be taken back', async () => {
    await opened.pool.query('UPDATE views.tally SET sum = 99 WHERE tally_id = $1', [id(2)]);
    expect(await replace(tallies())).toMatchObject({
      position: 3n,
      tables: [{ table: 'tally', liveRows: 3, rebuiltRows: 3, isSame: false }],
    });
    expect(await sums()).toEqual([1, 2, 3]);
    await takeBack(tallies());
    expect(await sums()).toEqual([1, 99, 3]);
  });

  it('says that the rows are the same where they are', async () => {
    expect((await replace(tallies()))!.tables[0]).toMatchObject({ isSame: true, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('takes nothing back that was dropped', async () => {
    await replace(tallies());
    await rebuilding().dropKept([tallies()]);
    await expect(takeBack(tallies())).rejects.toThrow('no rows of version 1 of tallies are kept');
  });

  it('happens once at a time', async () => {
    const build = await BesideBuild.begin(opened.site, tallies(), 'anew');
    await expect(replace(tallies())).rejects.toThrow(BuildUnderWay);
    await build.end();
    await replace(tallies());
  });

  it('sends whoever projected the old rows back to the checkpoint of the new ones, and loses nothing', async () => {
    const runner = versioned(tallies());
    await follow(runner);
    await opened.record(4, id(4));
    await replace(tallies());
    await opened.record(5, id(5));
    await expect(runner.step(3n)).rejects.toThrow('claimed or moved');
    await follow(runner);
    expect(await sums()).toEqual([1, 2, 3, 4, 5]);
  });

  it('waits for a question that is being answered, so that no answer is half old and half new', async () => {
    const models = new ReadModels(opened.readers, ['tallies']);
    let isSwitched = false;
    const { value, atPosition } = await models.ask(auditor, async (rows) => {
      await opened.record(4, id(4));
      const switching = replace(tallies(2, 10)).then(() => (isSwitched = true));
      while (!(await opened.pool.query("SELECT FROM pg_locks WHERE relation = 'engine.reading'::regclass AND NOT granted")).rowCount)
        expect(isSwitched).toBe(false);
      const answer = [(await rows.find(TallyRow)).map(({ sum }) => sum).sort(), isSwitched];
      void switching;
      return answer;
    });
    expect([value, atPosition]).toEqual([[[1, 2, 3], false], 3n]);
    while (!isSwitched) await opened.pool.query('SELECT 1');
    expect((await models.ask(auditor, (rows) => rows.find(TallyRow))).value.map(({ sum }) => sum).sort((a, b) => a - b)).toEqual([
      10, 20, 30, 40,
    ]);
  });
});
