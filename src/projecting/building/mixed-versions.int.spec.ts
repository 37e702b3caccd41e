import { Logger } from '@nestjs/common';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { id } from '../../../test/support/stories/given';
import { Added, AddedLater, openTallies, Tallies, tallies, TallyRow } from '../../../test/support/tallies';
import { until } from '../../../test/support/until';
import type { EventDeclaration, FactOf } from '../../kernel/event-type';
import type { Uuid } from '../../kernel/uuid';
import { EventNotUnderstood } from '../../ledger/understood';
import { Engine } from '../engine/engine.provider';
import type { Process } from '../process';
import { ProcessRunner } from '../engine/process-runner.provider';
import { on, Projection } from '../projection';
import { VersionedProjection } from '../engine/versioned-projection.provider';

/** An instance of a release: what it reads, and what it does with it. */
interface Instance {
  readonly ledger: Tallies;
  readonly engine: Engine;
  leave(): Promise<void>;
}
const [OLDER, NEWER] = [[Added], [Added, AddedLater]] as const;
const [ALICE, DOUBLED] = [id(1), id(2)];

let database: FreshDatabase;
let running: Instance[];
/** Every reaction, whoever it was: of which release, to how much. */
let reactions: string[];
beforeAll(() => Logger.overrideLogger(false));
beforeEach(async () => {
  [database, running, reactions] = [await freshDatabase(), [], []];
});
afterEach(async () => {
  for (const { leave } of [...running]) await leave();
  await database.drop();
});

const projectionOf = (known: typeof OLDER | typeof NEWER): Projection => {
  const [{ apply }] = tallies().on as readonly [ReturnType<typeof on>];
  return { ...tallies(), on: known.map((type) => ({ type, apply })) as unknown as Projection['on'] };
};

/** Doubles into another tally what is added to the first. */
const doubling = (release: string, known: readonly EventDeclaration[], ledger: Tallies): Process => ({
  name: 'double-when-added',
  on: known,
  react: async (event, acting) => {
    const { tallyId, by } = event.data as FactOf<readonly [typeof Added]>['data'];
    if (tallyId !== ALICE) return;
    await ledger.record(by * 2, DOUBLED, { envelope: acting.envelope('double', []) });
    reactions.push(`${release} ${by}`);
  },
});

async function start(release: string, known: typeof OLDER | typeof NEWER): Promise<Instance> {
  const ledger = await openTallies(database.url, [TallyRow], known);
  const engine = new Engine(ledger.store, ledger.pool);
  engine.add(
    [new VersionedProjection(ledger.site, projectionOf(known))],
    [new ProcessRunner(doubling(release, known, ledger), ledger.store, ledger.pool, ledger.committer)],
  );
  engine.start();
  const instance = {
    ledger,
    engine,
    leave: async () => {
      running = running.filter((each) => each !== instance);
      await engine.stop();
      await ledger.close();
    },
  };
  running.push(instance);
  return instance;
}

const statesAt = ({ engine }: Instance): unknown =>
  Object.fromEntries(
    engine.report().map(({ name, state, eventType }) => [name, eventType === undefined ? state : `${state} at ${eventType}`]),
  );
const WAITING = { tallies: 'WAITING_FOR_UPGRADE at tally.added.v2', 'double-when-added': 'WAITING_FOR_UPGRADE at tally.added.v2' };
const wait = (instance: Instance, states: object): Promise<unknown> =>
  until(
    () => statesAt(instance),
    (found) =>
      JSON.stringify(found) === JSON.stringify(states) ||
      Object.entries(states).every(([name, state]) => (found as Record<string, string>)[name] === state),
  );
const add = ({ ledger }: Instance, by: number, later = false, to: Uuid = ALICE): Promise<unknown> => ledger.record(by, to, { later });
const rowsAt = ({ ledger }: Instance, ...sums: number[]): Promise<unknown> =>
  until(
    () => ledger.rows() as Promise<{ sum: number }[]>,
    (rows) => JSON.stringify(rows.map(({ sum }) => sum)) === JSON.stringify(sums),
  );

it('an older instance beside a newer one waits at what it cannot read, acts on nothing wrongly, and what it leaves is gone on with once', async () => {
  const older = await start('older', OLDER);
  await add(older, 1);
  await rowsAt(older, 1, 2);
  const newer = await start('newer', NEWER);
  await add(newer, 2);
  await rowsAt(older, 3, 6);
  expect([older.engine.isOwner, newer.engine.isOwner]).toEqual([true, false]);

  // A release that skipped the step between: an event that the older one cannot read, though it drives the readers.
  await add(newer, 4, true);
  for (const instance of [older, newer]) await wait(instance, WAITING);
  await expect(add(older, 8)).rejects.toThrow(EventNotUnderstood);
  await add(newer, 8);
  await add(older, 16, false, id(3));
  expect([await older.ledger.rows(), reactions]).toMatchObject([
    [{ parts: [1, 2] }, { parts: [2, 4] }],
    ['older 1', 'older 2'],
  ]);

  await older.leave();
  await rowsAt(newer, 15, 30, 16);
  const upgraded = await start('upgraded', NEWER);
  await wait(newer, { tallies: 'RUNNING', 'double-when-added': 'RUNNING' });
  await newer.leave();
  await add(upgraded, 32, true);
  await rowsAt(upgraded, 47, 94, 16);
  expect(await upgraded.ledger.rows()).toMatchObject([{ parts: [1, 2, 4, 8, 32] }, { parts: [2, 4, 8, 16, 64] }, { parts: [16] }]);
  expect(reactions).toEqual(['older 1', 'older 2', 'newer 4', 'newer 8', 'upgraded 32']);
});

it('a process whose command meets a history of a newer release waits for it too, and is no poison', async () => {
  const older = await start('older', OLDER);
  const newer = await openTallies(database.url);
  await newer.record(5, DOUBLED, { later: true });
  await add(older, 1);
  await wait(older, { 'double-when-added': 'WAITING_FOR_UPGRADE at tally.added.v2' });
  await newer.close();
  await older.leave();
  await rowsAt(await start('newer', NEWER), 1, 7);
  expect(reactions).toEqual(['newer 1']);
});
