import { chance } from '../support/stories/made-people';
import { play, resultOf } from '../support/demo';
import { embeddedTarget } from './embedded-target';
import { eventStoreDbTarget } from './eventstoredb-target';
import { whyNoSmallDisk } from './full-disk';
import { FULL_DISK, ONE_SERVICE, only, TWO_SERVICES } from './scenarios';
import { serviceRound, type ServiceRoundSize } from './service-round';
import { storeRound, type StoreRoundSize } from './store-round';
import { storyRound } from './story-round';
import type { Tally } from './tally';
import type { Target } from './target';

/** A kind of round: long, with sizes taken by chance, and short, for `npm test`. */
export interface Round {
  /** Why it cannot be played here. */
  readonly whyNot: string | undefined;
  long(seed: number): Promise<Tally>;
  short(seed: number): Promise<Tally>;
}

/** Longer than every watchdog of the adapter (25 s), and than the lease of a request (5 s). */
const [SERVER_PAUSE_MS, SERVICE_PAUSE_MS] = [30_000, 8_000];
/** Longer than the watchdog of a connection that is made. */
const SHORT_PAUSE_MS = 6_000;
const STORY_KILLS = 3;

const SHORT_STORE: StoreRoundSize = { writers: 3, lanes: 4, faults: 7, answers: [20, 200] };
const SHORT_SERVICE: ServiceRoundSize = { writers: 3, faults: 5, answers: [5, 25], pauseMs: SHORT_PAUSE_MS, replays: 50 };

export const ROUNDS: Readonly<Record<string, Round>> = {
  store: {
    whyNot: undefined,
    long: async (seed) => onTarget(await embeddedTarget({ pauseMs: SERVER_PAUSE_MS }), seed, storeSizeOf(seed)),
    short: async (seed) => onTarget(await embeddedTarget({ pauseMs: SHORT_PAUSE_MS }), seed, SHORT_STORE),
  },
  'store-full-disk': {
    whyNot: whyNoSmallDisk(),
    long: async (seed) =>
      onTarget(await embeddedTarget({ pauseMs: SHORT_PAUSE_MS, onSmallDisk: true }), seed, { ...storeSizeOf(seed), answers: [20, 200] }),
    short: async (seed) =>
      onTarget(await embeddedTarget({ pauseMs: SHORT_PAUSE_MS, onSmallDisk: true }), seed, { ...SHORT_STORE, faults: 8 }),
  },
  eventstoredb: {
    whyNot: process.env.ESDB_URL ? undefined : 'ESDB_URL names no EventStoreDB',
    long: async (seed) => onTarget(await eventStoreDbTarget(process.env), seed, storeSizeOf(seed)),
    short: async (seed) => onTarget(await eventStoreDbTarget(process.env), seed, SHORT_STORE),
  },
  service: {
    whyNot: undefined,
    long: (seed) => serviceRound(ONE_SERVICE, seed, sizeOf(seed)),
    short: (seed) =>
      serviceRound(
        only(ONE_SERVICE, ['kill-service', 'kill-server', 'kill-backend', 'kill-everything-reuse-pid', 'kill-tool']),
        seed,
        SHORT_SERVICE,
      ),
  },
  'two-services': {
    whyNot: undefined,
    long: (seed) => serviceRound(TWO_SERVICES, seed, sizeOf(seed)),
    short: (seed) =>
      serviceRound(only(TWO_SERVICES, ['kill-service', 'pause-service', 'kill-server']), seed, { ...SHORT_SERVICE, faults: 3 }),
  },
  'full-disk': {
    whyNot: whyNoSmallDisk(),
    long: (seed) => serviceRound(FULL_DISK, seed, sizeOf(seed)),
    short: (seed) => serviceRound(only(FULL_DISK, ['fill-disk']), seed, { ...SHORT_SERVICE, faults: 1 }),
  },
  story: {
    whyNot: undefined,
    long: async (seed) => storyRound(seed, STORY_KILLS, await quietCounts()),
    short: async (seed) => storyRound(seed, 1, await quietCounts()),
  },
};

const onTarget = async (target: Target, seed: number, size: StoreRoundSize): Promise<Tally> =>
  target.close(await storeRound(target, seed, size));

function storeSizeOf(seed: number): StoreRoundSize {
  const random = chance(seed);
  return {
    writers: random.between(2, 4),
    lanes: random.between(2, 8),
    faults: random.between(6, 12),
    answers: [20, random.pick([200, 2_000])],
  };
}

function sizeOf(seed: number): ServiceRoundSize {
  const random = chance(seed);
  return {
    writers: random.between(2, 4),
    faults: random.between(6, 12),
    answers: [1, random.pick([20, 100])],
    pauseMs: SERVICE_PAUSE_MS,
    replays: 100,
  };
}

let quiet: Promise<object> | undefined;
/** What the story comes to when nothing happens to it: played once. */
const quietCounts = (): Promise<object> => (quiet ??= play(['--json']).then((played) => resultOf(played).counts));
