import { id } from '../../../../../test/support/stories/given';
import type { Uuid } from '../../../../kernel/uuid';
import { CheckImport } from './check-import.provider';
import type { ImportJob } from '../jobs/import-job';

/** A piece of work that ends when the test says so. */
class Work {
  private settle = (): void => undefined;
  readonly begun = new Promise<void>((resolve) => (this.tellBegun = resolve));
  private tellBegun!: () => void;
  private readonly ended = new Promise<void>((resolve) => (this.settle = resolve));

  do(): Promise<void> {
    this.tellBegun();
    return this.ended;
  }
  end(): void {
    this.settle();
  }
}
const fails = (what: string) => (): Promise<never> => Promise.reject(new Error(what));
const nothing = (): Promise<void> => Promise.resolve();

/** What a check asks of others: every piece of it is done at once, unless a test says otherwise. */
const PARTS = {
  ledger: { record: (): Promise<{ readonly position: bigint }> => Promise.resolve({ position: 1n }) },
  jobs: {
    change: nothing,
    changeAfter: async (_: Uuid, work: (connection: object) => Promise<object>): Promise<void> => void (await work({})),
  },
  rows: { replace: nothing, save: nothing },
  files: {},
  judge: {
    readInParts: () => Promise.resolve({ file: { dataRows: 0 } }),
    judgedParts: async function* () {
      await nothing();
      yield* [];
    },
  },
  envelopes: { of: () => ({}) },
  newLists: {
    inBatch: (): Promise<readonly Uuid[]> => Promise.resolve([]),
    previewed: () => Promise.resolve({ newList: null, keep: nothing, sizeFault: null }),
  },
};
type Parts = typeof PARTS;

/** Runs a check; what came of it, as soon as anything did. */
function checking(parts: Partial<Record<keyof Parts, object>>): { readonly over: Promise<string>; told(): string | undefined } {
  const { ledger, jobs, rows, files, judge, envelopes, newLists } = { ...PARTS, ...parts };
  const check = new CheckImport(
    ...([ledger, jobs, rows, files, judge, envelopes, newLists] as unknown as ConstructorParameters<typeof CheckImport>),
  );
  let told: string | undefined;
  const over = check.run({ importId: id(1), batchId: id(2) } as ImportJob, nothing).then(
    () => 'checked',
    ({ message }: Error) => message,
  );
  void over.then((what) => (told = what));
  return { over, told: () => told };
}
const laterTurns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
};

it('ends where nothing goes wrong', async () => expect(await checking({}).over).toBe('checked'));

it('a check that cannot ask who is in the batch is told of when it no longer writes that it has begun', async () => {
  const begins = new Work();
  const check = checking({
    jobs: { ...PARTS.jobs, change: () => begins.do() },
    newLists: { ...PARTS.newLists, inBatch: fails('the register is away') },
  });
  await begins.begun;
  await laterTurns();
  expect(check.told()).toBeUndefined();
  begins.end();
  expect(await check.over).toBe('the register is away');
});

it('and one that the ledger does not take when its last rows are written: the transaction is another one’s from then on', async () => {
  const writes = new Work();
  let records = 0;
  const ledger = { record: () => ((records += 1) === 1 ? PARTS.ledger.record() : fails('the ledger is away')()) };
  const check = checking({ ledger, rows: { ...PARTS.rows, save: () => writes.do() } });
  await writes.begun;
  await laterTurns();
  expect([records, check.told()]).toEqual([2, undefined]);
  writes.end();
  expect(await check.over).toBe('the ledger is away');
});
