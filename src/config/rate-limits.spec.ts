import { DEMO_LIMITS, limitsIn, USUAL_LIMITS } from './rate-limits';

describe('the limits that a setting names', () => {
  it('take the place of the usual ones, the others stay', () =>
    expect(limitsIn('key=600/60, guesses=5/300', USUAL_LIMITS)).toEqual({
      ...USUAL_LIMITS,
      key: { requests: 600, seconds: 60 },
      guesses: { requests: 5, seconds: 300 },
    }));
  it('are none where they are off', () => expect(limitsIn(' off ', USUAL_LIMITS)).toEqual({}));
  it.each(['', 'key', 'key=0/60', 'key=600', 'key=600/0', 'keys=600/60', 'key=600/60;address=1/1', 'key=600/60,', 'on'])(
    '%p names none',
    (text) => expect(limitsIn(text, USUAL_LIMITS)).toBeUndefined(),
  );
});

/** Pages of 200 lines each, read and confirmed, and as much again for what goes wrong. */
it('a payroll run over 100,000 workers stays within its minute', () =>
  expect(USUAL_LIMITS.key.requests).toBeGreaterThanOrEqual(2 * 2 * (100_000 / 200)));
it('an address has room for several keys, and for fewer guesses than any of them for requests', () => {
  expect(USUAL_LIMITS.address.requests).toBeGreaterThan(2 * USUAL_LIMITS.key.requests);
  expect(USUAL_LIMITS.guesses.requests / USUAL_LIMITS.guesses.seconds).toBeLessThan(
    USUAL_LIMITS.key.requests / USUAL_LIMITS.key.seconds / 100,
  );
});
it('a demo has the same quotas, wider ones', () => {
  for (const [name, { requests, seconds }] of Object.entries(USUAL_LIMITS))
    expect(DEMO_LIMITS[name as keyof typeof USUAL_LIMITS]).toEqual({ requests: requests * 100, seconds });
});
