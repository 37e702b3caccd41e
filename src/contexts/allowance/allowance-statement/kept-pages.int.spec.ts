import { freshDatabase, type FreshDatabase } from '../../../../test/support/database';
import { id } from '../../../../test/support/stories/given';
import { openTallies, type Tallies, TallyRow } from '../../../../test/support/tallies';
import { Answer, tagged } from '../../../http/answers/answer';
import type { Uuid } from '../../../kernel/uuid';
import { type Horizon, ReadModels } from '../../../projecting/querying/read-models.provider';
import { KeptPages } from './kept-pages.provider';

const NOW: Horizon = { minPosition: 0n, knownPosition: null };
let [database, opened, models, pages] = [] as unknown as [FreshDatabase, Tallies, ReadModels, KeptPages];

beforeEach(async () => {
  database = await freshDatabase();
  opened = await openTallies(database.url);
  models = new ReadModels(opened.readers, ['tallies']);
  pages = new KeptPages(models);
  await opened.record(4);
  await opened.record(5, id(2));
  await opened.projector().catchUp();
});
afterEach(async () => {
  await opened.close();
  await database.drop();
});

/** Every row that the tenant's officers see. */
function asked(tenant: Uuid, horizon = NOW): Promise<Answer> {
  const viewer = { audience: 'enterprise', tenant, region: null } as const;
  return pages.of(viewer, 'sums', horizon, async () =>
    tagged(
      '"t"',
      (await models.ask(viewer, (rows) => rows.find(TallyRow))).value.map(({ sum }) => sum),
    ),
  );
}
const told = ({ body }: Answer): unknown => JSON.parse(String(body));

it('is the same for the same eyes as long as nothing moves, with its tag and type', async () => {
  const first = await asked(id(1));
  expect(await asked(id(1))).toBe(first);
  expect([told(first), first.headers]).toEqual([[4], { etag: '"t"', 'content-type': 'application/json; charset=utf-8' }]);
});
it('is not given to other eyes', async () => {
  await asked(id(1));
  expect([told(await asked(id(2))), told(await asked(id(3))), told(await asked(id(1)))]).toEqual([[5], [], [4]]);
});
it('is another one once a projection has gone on, whoever projects', async () => {
  await asked(id(1));
  await opened.record(6);
  await opened.projector().catchUp();
  expect(told(await asked(id(1)))).toEqual([10]);
});
it('is made anew once rows may have been put in the place of others: whoever does that claims the checkpoint', async () => {
  const before = [await asked(id(1)), await models.mark()];
  await opened.pool.query("UPDATE views.tally SET sum = 7; UPDATE engine.checkpoint SET claim = claim + 1 WHERE name = 'tallies'");
  expect([told(await asked(id(1))), (await models.mark()) === before[1]]).toEqual([[7], false]);
});
it('waits for the position that is asked for', async () => {
  await asked(id(1));
  await opened.record(6);
  const later = asked(id(1), { ...NOW, minPosition: 3n });
  await opened.projector().catchUp();
  expect(told(await later)).toEqual([10]);
});
it('of a past moment is not kept', async () => {
  const made = await pages.of(
    { audience: 'auditor', tenant: null, region: null },
    'past',
    { minPosition: 0n, knownPosition: 1n },
    async () => tagged('"p"', { past: true }),
  );
  expect(made.body).toEqual({ past: true });
});
