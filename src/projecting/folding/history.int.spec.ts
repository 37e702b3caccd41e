import { Column, Entity, PrimaryColumn } from 'typeorm';
import { freshDatabase, FreshDatabase } from '../../../test/support/database';
import { id } from '../../../test/support/stories/given';
import { Added, openTallies, Tallies } from '../../../test/support/tallies';
import { Day, day, dayOfNumber } from '../../kernel/day';
import { Instant, instant } from '../../kernel/instant';
import { asOf } from '../querying/as-of.query';
import { KeepsHistoryOf, OnBothAxes } from '../history.entity';
import { on, projection } from '../projection';
import { Projector } from '../engine/projector.provider';
import { LIVE_SCHEMA } from '../tables/read-models.schema';
import { ReadModels } from '../querying/read-models.provider';
import { VisibleTo } from '../visible-to.entity';

@Entity('tally_history')
@VisibleTo({ tenant: 'tallyId' })
@KeepsHistoryOf('tallyId')
class TallyHistoryRow extends OnBothAxes {
  @PrimaryColumn('uuid', { name: 'tally_id' })
  tallyId!: string;

  @Column('integer')
  sum!: number;
}

const JANUARY = 20_454;
/** What is added holds from the day of January that it names on; a hundred takes the days after it back. */
const histories = projection({
  name: 'histories',
  version: 1,
  tables: [TallyHistoryRow],
  on: [
    on(Added, ({ data: { tallyId, by } }, rows) => {
      const from = dayOfNumber(JANUARY + (by % 100));
      return by >= 100
        ? rows.historyOf(TallyHistoryRow).clear({ tallyId }, { from })
        : rows.historyOf(TallyHistoryRow).put({ tallyId, sum: by }, { from });
    }),
  ],
});

let [database, opened] = [] as unknown as [FreshDatabase, Tallies];
beforeAll(async () => {
  database = await freshDatabase();
  opened = await openTallies(database.url, [TallyHistoryRow]);
  for (const by of [1, 11, 5, 121]) await opened.record(by);
  await opened.record(3, id(2));
  const projector = new Projector(histories, opened.store, opened.pool, opened.readers, LIVE_SCHEMA);
  // In two batches, so that the second one reads what is believed from the table.
  await projector.step(await projector.position(), 2n);
  await projector.catchUp();
});
afterAll(async () => {
  await opened.close();
  await database.drop();
});

const momentOf = async (position: number): Promise<Instant> => (await opened.store.readAll(BigInt(position - 1), 1))[0]!.at;
const asked = async (on: Day, knownAt: Instant): Promise<number[]> => {
  const models = new ReadModels(opened.readers, ['histories']);
  const { value } = await models.ask({ audience: 'auditor', tenant: null, region: null }, (rows) =>
    rows.find(TallyHistoryRow, { where: { tallyId: id(1), ...asOf(on, knownAt) } }),
  );
  return value.map(({ sum }) => sum);
};

it.each([
  [1, '2026-01-20', [1]],
  [2, '2026-01-20', [11]],
  [3, '2026-01-20', [5]],
  [4, '2026-01-20', [5]],
  [2, '2026-01-08', [1]],
  [3, '2026-01-08', [5]],
  [3, '2026-01-01', []],
  [3, '2026-01-02', [1]],
  [3, '2026-01-06', [5]],
  [3, '2026-01-30', [5]],
  [4, '2026-01-30', []],
  [4, '2026-01-21', [5]],
  [4, '2026-01-22', []],
])('as known at event %d, on %s it was %j', async (position, on, sums) =>
  expect(await asked(day(on), await momentOf(position))).toEqual(sums),
);

it('knows nothing from before the first event', async () =>
  expect(await asked(day('2026-01-20'), instant('2026-12-07T00:59:59.999999Z'))).toEqual([]));

it('finds what is believed by an index of its own', async () => {
  const { rows } = await opened.pool.query(
    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'views' AND tablename = 'tally_history' AND indexdef LIKE '%(tally_id)%known_to IS NULL%'",
  );
  expect(rows.length).toBe(1);
});
