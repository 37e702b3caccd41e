import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { freshDatabase, FreshDatabase } from '../../test/support/database';
import { id } from '../../test/support/stories/given';
import { Added, openTallies, POISON, Tallies, tallies, TallyRow } from '../../test/support/tallies';
import type { Uuid } from '../kernel/uuid';
import { lockBuilds } from './building/build-lock.provider';
import { CheckpointMoved, VersionDiffers } from './writing/checkpoints';
import { NewerEvent, PoisonEvent } from './folding/event-faults';
import type { Process, Reaction } from './process';
import { PASSING_STORED_MS, ProcessRunner } from './engine/process-runner.provider';
import { on, projection } from './projection';
import { ReadModelBehind } from './querying/reaching.provider';
import { ReadModels } from './querying/read-models.provider';
import { Rebuild } from './building/rebuild.provider';

let [database, opened] = [] as unknown as [FreshDatabase, Tallies];

beforeEach(async () => {
  database = await freshDatabase();
  opened = await openTallies(database.url);
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

describe('a projection', () => {
  it('writes what the events say, over several batches', async () => {
    await opened.record(1);
    await opened.projector().catchUp();
    await opened.record(2);
    await opened.record(5, id(2));
    expect(await opened.projector().catchUp()).toBe(3n);
    expect(await opened.rows()).toEqual([
      { id: id(1), sum: 3, parts: [1, 2] },
      { id: id(2), sum: 5, parts: [5] },
    ]);
  });

  it('writes everything before a poison event and nothing of what comes with it', async () => {
    for (const by of [1, 2, POISON, 4]) await opened.record(by);
    const fault = await opened
      .projector()
      .catchUp()
      .catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(PoisonEvent);
    expect(fault).toMatchObject({ event: { position: 3n, type: Added.type } });
    expect(await opened.rows()).toEqual([{ id: id(1), sum: 3, parts: [1, 2] }]);
    expect(await opened.projector().position()).toBe(2n);
  });

  it('finds the one event of a batch whose row the table refuses', async () => {
    const refused = projection({
      name: 'tallies',
      version: 1,
      tables: [TallyRow],
      on: [
        on(Added, ({ data: { by }, position }, rows) =>
          rows.of(TallyRow).put({ tallyId: id(Number(position)), sum: by === POISON ? 2 ** 40 : by, parts: [] }),
        ),
      ],
    });
    for (const by of [1, 2, 3, 4, POISON, 6]) await opened.record(by);
    await expect(opened.projector(refused).catchUp()).rejects.toMatchObject({ event: { position: 5n } });
    expect(await opened.rows()).toEqual([1, 2, 3, 4].map((by) => ({ id: id(by), sum: by, parts: [] })));
  });

  it('waits before an event of a newer version than it knows', async () => {
    await opened.record(1);
    await opened.record(2, id(1), { later: true });
    await expect(opened.projector().catchUp()).rejects.toThrow(NewerEvent);
    expect([await opened.rows(), await opened.projector().position()]).toEqual([[{ id: id(1), sum: 1, parts: [1] }], 1n]);
  });

  it('is fenced: a second worker with an old position writes nothing', async () => {
    await opened.record(1);
    await opened.projector().catchUp();
    await expect(opened.projector().step(0n)).rejects.toThrow(CheckpointMoved);
    expect(await opened.rows()).toEqual([{ id: id(1), sum: 1, parts: [1] }]);
  });

  it('is fenced: of two workers at one position only the one that claimed it last writes', async () => {
    await opened.record(1);
    const [first, second] = [opened.projector(), opened.projector()];
    await first.position();
    await second.position();
    await expect(first.step(0n)).rejects.toThrow(CheckpointMoved);
    expect([await opened.rows(), await second.step(0n)]).toEqual([[], 1n]);
  });

  it('waits for no disk, and writes again what a crash of the database took with it', async () => {
    const owner = new Pool({ connectionString: database.url, max: 1 });
    await owner.query('CREATE TABLE waited (for_disk text); GRANT INSERT, SELECT ON waited TO PUBLIC');
    await owner.query(
      "CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.waited VALUES (current_setting('synchronous_commit')); RETURN NEW; END $$",
    );
    await owner.query('CREATE TRIGGER noted BEFORE UPDATE OF position ON engine.checkpoint FOR EACH ROW EXECUTE FUNCTION note()');
    const projector = opened.projector();
    for (const by of [1, 2]) {
      await opened.record(by);
      await projector.catchUp();
    }
    expect((await owner.query('SELECT DISTINCT for_disk FROM waited')).rows).toEqual([{ for_disk: 'off' }]);
    await owner.end();
    await opened.pool.query("UPDATE views.tally SET sum = 1, parts = '[1]'");
    await opened.pool.query('UPDATE engine.checkpoint SET position = 1');
    await opened.record(3);
    await expect(projector.step(2n)).rejects.toThrow(CheckpointMoved);
    expect([await projector.catchUp(), await opened.rows()]).toEqual([3n, [{ id: id(1), sum: 6, parts: [1, 2, 3] }]]);
  });

  it('writes nothing over rows of another version', async () => {
    await opened.record(4);
    await opened.projector().catchUp();
    await expect(opened.projector(tallies(2)).catchUp()).rejects.toThrow(VersionDiffers);
    expect(await opened.rows()).toEqual([{ id: id(1), sum: 4, parts: [4] }]);
  });
});

describe('a comparison with rows built anew', () => {
  const compare = async (url = database.url) => {
    for await (const { comparison } of new Rebuild({ ...opened.site, ownerUrl: url }).compareEach([tallies()], () => undefined))
      return comparison!;
    throw new Error('nothing was compared');
  };

  it('finds them equal, and finds a row that was edited', async () => {
    await opened.record(4);
    await opened.projector().catchUp();
    await opened.record(5);
    expect(await compare()).toMatchObject({ position: 1n, tables: [{ table: 'tally', liveRows: 1, rebuiltRows: 1, isSame: true }] });
    await opened.pool.query('UPDATE views.tally SET sum = 99');
    expect((await compare()).tables[0]).toMatchObject({ isSame: false });
    expect(await opened.rows()).toEqual([{ id: id(1), sum: 99, parts: [4] }]);
  });

  it('leaves out what another process builds for longer than is waited, and compares the others', async () => {
    await opened.record(4);
    await opened.projector().catchUp();
    const [lock, told] = [await lockBuilds(database.url, [tallies()]), [] as unknown[]];
    const rebuild = new Rebuild({ ...opened.site, ownerUrl: database.url }, 0);
    for await (const { comparison } of rebuild.compareEach(
      [tallies()],
      () => undefined,
      (...what) => void told.push(what),
    ))
      told.push(comparison);
    expect(told).toEqual([['tallies', 'waits'], ['tallies', 'left out'], undefined]);
    await lock.end();
    expect(await compare()).toMatchObject({ tables: [{ isSame: true }] });
  });

  it('by an owner who is no superuser compares rows, not the emptiness that row-level security shows it', async () => {
    await opened.record(4);
    await opened.projector().catchUp();
    await opened.pool.query('UPDATE views.tally SET sum = 99');
    const url = new URL(database.url);
    const owner = `tally_owner_${process.pid}`;
    const superuser = new Pool({ connectionString: database.url, max: 1 });
    await superuser.query(
      `CREATE ROLE ${owner} LOGIN NOINHERIT PASSWORD 'tally' CREATEROLE IN ROLE skills_ledger_project, skills_ledger_read, skills_ledger_append`,
    );
    await superuser.query(`GRANT CREATE, CONNECT ON DATABASE ${url.pathname.slice(1)} TO ${owner}`);
    await superuser.query(
      `GRANT USAGE ON SCHEMA engine, views, ledger TO ${owner}; GRANT ALL ON ALL TABLES IN SCHEMA engine, views, ledger TO ${owner}`,
    );
    [url.username, url.password] = [owner, 'tally'];
    try {
      expect((await compare(url.href)).tables[0]).toMatchObject({ liveRows: 1, rebuiltRows: 1, isSame: false });
    } finally {
      await superuser.query(`DROP OWNED BY ${owner}; DROP ROLE ${owner}`);
      await superuser.end();
    }
  });
});

describe('a reader', () => {
  it('sees its own rows alone, though the question names no tenant', async () => {
    await opened.record(4);
    await opened.record(5, id(2));
    await opened.projector().catchUp();
    const models = new ReadModels(opened.readers, ['tallies']);
    const ask = async (audience: string, tenant: Uuid | null) =>
      (await models.ask({ audience, tenant, region: null }, (all) => all.find(TallyRow))).value.map(({ tallyId }) => tallyId).sort();
    expect(await ask('enterprise', id(1))).toEqual([id(1)]);
    expect(await ask('enterprise', null)).toEqual([]);
    expect(await ask('regulator', id(1))).toEqual([]);
    expect(await ask('auditor', null)).toEqual([id(1), id(2)]);
  });

  it('is told where a crash takes rows back behind the position that it asked for', async () => {
    await opened.record(4);
    await opened.projector().catchUp();
    const auditor = { audience: 'auditor', tenant: null, region: null };
    expect(await new ReadModels(opened.readers, ['tallies']).ask(auditor, (all) => all.count(TallyRow), 1n)).toEqual({
      value: 1,
      atPosition: 1n,
    });
    const create = opened.readers.createQueryRunner.bind(opened.readers);
    const crashing = Object.assign(Object.create(opened.readers) as DataSource, {
      createQueryRunner: () => {
        const runner = create();
        const connect = runner.connect.bind(runner);
        return Object.assign(runner, { connect: () => opened.pool.query('UPDATE engine.checkpoint SET position = 0').then(connect) });
      },
    });
    await expect(new ReadModels(crashing, ['tallies']).ask(auditor, (all) => all.count(TallyRow), 1n)).rejects.toThrow(ReadModelBehind);
  });

  it('waits for what a crash took back, as for what was never there', async () => {
    const models = new ReadModels(opened.readers, ['tallies']);
    models.progressed('tallies', 1n);
    await opened.record(4);
    const asked = models.ask({ audience: 'auditor', tenant: null, region: null }, (all) => all.count(TallyRow), 1n);
    await opened.projector().catchUp();
    expect(await asked).toEqual({ value: 1, atPosition: 1n });
  });

  it('can write nothing', async () => {
    const models = new ReadModels(opened.readers, []);
    await expect(
      models.ask({ audience: 'auditor', tenant: null, region: null }, (all) =>
        all.query("INSERT INTO views.tally VALUES ('00000000-0000-4000-8000-000000000001', 1, '[]')"),
      ),
    ).rejects.toThrow();
  });
});

describe('a process', () => {
  it('acts once in effect, though a crash makes it react again', async () => {
    const doubling: Process = {
      name: 'double-when-added',
      on: [Added],
      react: async (event, acting) => {
        const { tallyId, by } = event.data as { tallyId: Uuid; by: number };
        if (tallyId === id(1)) await opened.record(by * 2, id(2), { envelope: acting.envelope('double', []) });
      },
    };
    await opened.record(3);
    const runner = new ProcessRunner(doubling, opened.store, opened.pool, opened.committer);
    await runner.step(await runner.position());
    // The crash: what was done stands, the checkpoint does not.
    await opened.pool.query('UPDATE engine.checkpoint SET position = 0');
    const again = new ProcessRunner(doubling, opened.store, opened.pool, opened.committer);
    await again.step(await again.position());
    expect((await opened.store.readAll(0n, 10)).map(({ stream }) => stream)).toEqual([`tally-${id(1)}`, `tally-${id(2)}`]);
  });

  describe('one that takes many at once', () => {
    const doubledOf = ({ data }: Reaction['event']): Uuid => id(1_000 + (data as { by: number }).by);
    const double = async ({ event, acting }: Reaction): Promise<void> =>
      void (await opened.record((event.data as { by: number }).by, doubledOf(event), { envelope: acting.envelope('double', []) }));
    /** Reacts to what stands in the first tally; `together` says how many it took at once, `poison` at which it always fails. */
    const many = (together: number[], poison?: number): Process => ({
      name: 'double-many-when-added',
      on: [Added],
      react: (event, acting) =>
        isOf(event, poison) ? Promise.reject(new Error('poison')) : isFirst(event) ? double({ event, acting }) : Promise.resolve(),
      reactToEach: async (reactions) => {
        together.push(reactions.length);
        for (const reaction of reactions.filter(({ event }) => isFirst(event))) {
          if (isOf(reaction.event, poison)) throw new Error('poison');
          await double(reaction);
        }
      },
    });
    const isFirst = ({ data }: Reaction['event']): boolean => (data as { tallyId: Uuid }).tallyId === id(1);
    const isOf = (event: Reaction['event'], by: number | undefined): boolean => isFirst(event) && (event.data as { by: number }).by === by;
    const doubled = async (): Promise<number> =>
      (await opened.store.readAll(0n, 1_000)).filter(({ stream }) => !stream.endsWith(id(1))).length;

    it('is given many together, and a few one by one; a second delivery adds nothing', async () => {
      const together: number[] = [];
      for (let by = 1; by <= 12; by += 1) await opened.record(by);
      const runner = new ProcessRunner(many(together), opened.store, opened.pool, opened.committer);
      expect(await runner.step(await runner.position())).toBe(12n);
      expect([together, await doubled()]).toEqual([[12], 12]);
      await opened.pool.query('UPDATE engine.checkpoint SET position = 0');
      const again = new ProcessRunner(many(together), opened.store, opened.pool, opened.committer);
      await again.step(await again.position());
      expect([together, await doubled()]).toEqual([[12, 24], 12]);
      await opened.record(13);
      await again.step(24n);
      expect([together.length, await doubled()]).toEqual([2, 13]);
    });

    it('finds whoever is at fault one by one, and stops behind the last before it', async () => {
      for (let by = 1; by <= 12; by += 1) await opened.record(by);
      const runner = new ProcessRunner(many([], 7), opened.store, opened.pool, opened.committer);
      await expect(runner.step(await runner.position())).rejects.toMatchObject({ event: { position: 7n } });
      expect([await runner.position(), await doubled()]).toEqual([6n, 6]);
    });
  });

  it('stores that it passed what is none of its concern after a while, or when it is left', async () => {
    const idle: Process = { name: 'idle-when-nothing', on: [], react: () => Promise.reject(new Error('nothing concerns it')) };
    let nowMs = 0;
    const stored = async (): Promise<number> =>
      (await opened.pool.query<{ position: number }>('SELECT position::int FROM engine.checkpoint')).rows[0]!.position;
    const runner = new ProcessRunner(idle, opened.store, opened.pool, opened.committer, undefined, () => nowMs);
    let reached = await runner.position();
    const passed = async (): Promise<void> => {
      await opened.record(1);
      reached = await runner.step(reached);
    };
    await passed();
    expect([reached, await stored()]).toEqual([1n, 0]);
    nowMs += PASSING_STORED_MS;
    await passed();
    expect([reached, await stored()]).toEqual([2n, 2]);
    await passed();
    expect(await stored()).toBe(2);
    await runner.leave();
    expect(await stored()).toBe(3);
  });

  it('lets whoever took it over keep its place when it is left', async () => {
    const idle: Process = { name: 'idle-when-nothing', on: [], react: () => Promise.resolve() };
    const [left, next] = [0, 1].map(() => new ProcessRunner(idle, opened.store, opened.pool, opened.committer)) as [
      ProcessRunner,
      ProcessRunner,
    ];
    await opened.record(1);
    expect(await left.step(await left.position())).toBe(1n);
    await next.position();
    await left.leave();
    expect(await next.position()).toBe(0n);
  });

  it('is left although the database takes nothing any more', async () => {
    const idle: Process = { name: 'idle-when-nothing', on: [], react: () => Promise.resolve() };
    let isReadOnly = false;
    const query = (...asked: Parameters<Pool['query']>) =>
      isReadOnly
        ? Promise.reject(Object.assign(new Error('cannot execute UPDATE in a read-only transaction'), { code: '25006' }))
        : opened.pool.query(...asked);
    const runner = new ProcessRunner(idle, opened.store, { query } as Pool, opened.committer);
    await opened.record(1);
    await runner.step(await runner.position());
    isReadOnly = true;
    await expect(runner.leave()).resolves.toBeUndefined();
  });

  it('keeps the code of a refused act and goes on', async () => {
    const refusing: Process = {
      name: 'refuse-when-added',
      on: [Added],
      react: (_, acting) => acting.settle('only', { refused: 'TALLY_FULL', params: { sum: 3 } }),
    };
    await opened.record(3);
    const runner = new ProcessRunner(refusing, opened.store, opened.pool, opened.committer);
    expect(await runner.step(await runner.position())).toBe(1n);
    expect((await opened.pool.query('SELECT process, position::int, label, code, params FROM engine.process_refusal')).rows).toEqual([
      { process: 'refuse-when-added', position: 1, label: 'only', code: 'TALLY_FULL', params: { sum: 3 } },
    ]);
  });
});
