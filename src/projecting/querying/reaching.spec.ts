import { setImmediate as turn, setTimeout as timer } from 'node:timers/promises';
import type { Position } from '../../ledger/event-store.port';
import { ReadModelBehind, type Reached, Reaching } from './reaching.provider';

const [FIRST, SECOND] = ['first', 'second'];
const LONG_MS = 60_000;
const LOOK_MS = 50;

let [looks, stored] = [0, new Map<string, Position>()];
let reaching: Reaching;
beforeEach(() => {
  [looks, stored] = [0, new Map()];
  reaching = lookedAtEvery();
});
const lookedAtEvery = (ms?: number): Reaching =>
  new Reaching(
    async (): Promise<Reached> => {
      looks += 1;
      return new Map(stored);
    },
    [FIRST!, SECOND!],
    ms === undefined ? {} : { recheckMs: ms },
  );
/** As the engine does: stored first, then told. */
function moved(name: string | undefined, position: Position, isTold = true): void {
  stored.set(name!, position);
  if (isTold) reaching.progressed(name!, position);
}

it('asks nothing where nothing is asked for', async () => {
  await reaching.reach(0n);
  expect(looks).toBe(0);
});

it('looks once for what is there, and by one question for all who ask at one moment', async () => {
  moved(FIRST, 7n, false);
  moved(SECOND, 9n, false);
  await Promise.all([reaching.reach(7n), reaching.reach(6n), reaching.reach(5n)]);
  expect(looks).toBe(1);
  expect(reaching.isHere(1n)).toBe(false);
});

it('looks for what this instance projects when it is there, and not at every step before', async () => {
  reaching = lookedAtEvery(LONG_MS);
  moved(FIRST, 1n);
  moved(SECOND, 1n);
  const reached = reaching.reach(5n, { waitMs: LONG_MS });
  for (const position of [2n, 3n, 4n, 5n]) {
    moved(FIRST, position);
    await turn();
  }
  expect([looks, reaching.isHere(5n)]).toEqual([0, false]);
  moved(SECOND, 5n);
  await reached;
  expect([looks, reaching.isHere(5n)]).toEqual([1, true]);
});

it('waits for those that are named, and for nobody else', async () => {
  moved(FIRST, 1n);
  moved(SECOND, 1n);
  const reached = reaching.reach(5n, { projections: [SECOND!], waitMs: LONG_MS });
  moved(SECOND, 5n);
  await reached;
  expect(reaching.isHere(5n)).toBe(false);
});

it('sees what another instance projects, without being told', async () => {
  moved(FIRST, 1n);
  moved(SECOND, 1n);
  const reached = reaching.reach(5n, { waitMs: LONG_MS });
  moved(FIRST, 5n, false);
  moved(SECOND, 5n, false);
  await reached;
});

it('believes what is stored, and not what it was told before a crash took it back', async () => {
  moved(FIRST, 5n);
  moved(SECOND, 5n);
  stored = new Map([
    [FIRST!, 4n],
    [SECOND!, 5n],
  ]);
  await expect(reaching.reach(5n, { waitMs: 0 })).rejects.toThrow(ReadModelBehind);
});

it.each([0, 1])('says that they are behind when the time is over (%d ms), having looked', async (waitMs) => {
  moved(FIRST, 1n);
  await expect(reaching.reach(5n, { waitMs })).rejects.toThrow(ReadModelBehind);
  expect(looks).toBeGreaterThan(0);
});

it('looks at once for what it no longer projects, and minds no reader that makes no read model', async () => {
  moved(FIRST, 1n);
  moved(SECOND, 1n);
  reaching.progressed('a-process', 0n);
  expect(reaching.isHere(1n)).toBe(true);
  reaching.left();
  moved(FIRST, 5n, false);
  moved(SECOND, 5n, false);
  const reached = reaching.reach(5n);
  expect(reaching.isHere(1n)).toBe(false);
  await reached;
  expect(looks).toBe(1);
});

it('gives up a look that nobody answers, and looks anew for whoever comes next', async () => {
  let isSilent = true;
  const unheard = new Reaching(() => (isSilent ? new Promise(() => undefined) : Promise.resolve(new Map([[FIRST!, 3n]]))), [FIRST!], {
    lookMs: 1,
  });
  await expect(Promise.all([unheard.reach(3n), unheard.reach(2n)])).rejects.toThrow(ReadModelBehind);
  isSilent = false;
  await unheard.reach(3n);
});

it('gives up as long after whoever asks came, also where a silent look was under way before', async () => {
  const unheard = new Reaching(
    () => {
      looks += 1;
      return new Promise(() => undefined);
    },
    [FIRST!],
    { lookMs: LOOK_MS },
  );
  const told = (reached: Promise<void>): Promise<unknown> => reached.catch((fault: unknown) => fault);
  const earlier = told(unheard.reach(1n));
  await turn();
  expect(looks).toBe(1);
  const later = told(unheard.reach(1n));
  // Timers of one length end in their order: what is over by then did not wait for a look of its own.
  const first = await Promise.race([later, timer(LOOK_MS, 'still waiting')]);
  expect([await earlier, first]).toEqual([expect.any(ReadModelBehind), expect.any(ReadModelBehind)]);
});
