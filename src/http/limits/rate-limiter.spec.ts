import { limitHeaders } from './limit-headers';
import { RateLimiter, refuseSpent } from './rate-limiter.provider';

const THREE = { requests: 3, seconds: 60 };
const limiter = (): RateLimiter => new RateLimiter({ key: THREE, address: { requests: 1, seconds: 30 } });

it('lets as many through as its quota says, and not one more', async () => {
  const counted = limiter();
  const standings = [];
  for (let request = 0; request < 5; request += 1) standings.push(await counted.take('key', 'a'));
  expect(standings.map((each) => [each?.left, each?.isSpent])).toEqual([
    [2, false],
    [1, false],
    [0, false],
    [0, true],
    [0, true],
  ]);
  expect(standings.every((each) => each!.seconds > 0 && each!.seconds <= THREE.seconds)).toBe(true);
});
it('counts each caller, and each quota, apart', async () => {
  const counted = limiter();
  for (let request = 0; request < 4; request += 1) await counted.take('key', 'a');
  expect([(await counted.take('key', 'b'))?.isSpent, (await counted.take('address', 'a'))?.isSpent]).toEqual([false, false]);
});
it('looks without counting: nothing is left as soon as the last was taken', async () => {
  const counted = limiter();
  expect(await counted.look('key', 'a')).toBeUndefined();
  const seen = [];
  for (let request = 0; request < 3; request += 1) {
    await counted.take('key', 'a');
    seen.push((await counted.look('key', 'a'))?.isSpent);
  }
  expect(seen).toEqual([false, false, true]);
});
it('limits nothing that has no quota', async () =>
  expect([await limiter().take('files', 'a'), await limiter().look('guesses', 'a')]).toEqual([undefined, undefined]));

it('refuses until the last of the spent quotas is whole again', () => {
  const standing = { name: 'key', quota: THREE, left: 0, seconds: 20, isSpent: true } as const;
  expect(() => refuseSpent([standing, { ...standing, seconds: 40 }, undefined])).toThrow(
    expect.objectContaining({ refusal: { refused: 'RATE_LIMITED', params: { seconds: 40 } } }) as Error,
  );
  expect(() => refuseSpent([{ ...standing, isSpent: false }, undefined])).not.toThrow();
});
it('tells quotas and what is left as the draft writes them', () =>
  expect(
    limitHeaders([
      { name: 'key', quota: THREE, left: 2, seconds: 58, isSpent: false },
      { name: 'files', quota: { requests: 60, seconds: 60 }, left: 59, seconds: 60, isSpent: false },
    ]),
  ).toEqual({
    'ratelimit-policy': '"key";q=3;w=60, "files";q=60;w=60',
    ratelimit: '"key";r=2;t=58, "files";r=59;t=60',
  }));
