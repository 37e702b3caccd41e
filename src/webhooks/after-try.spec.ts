import { instant } from '../kernel/instant';
import { afterTry, FAILURES_BEFORE_REST, type Tried, type TriedEndpoint } from './after-try';
import type { TryOutcome } from './webhook-try';

const now = instant('2026-12-02T01:30:00.000000Z');
const active: TriedEndpoint = { state: 'ACTIVE', stateReason: null, failuresInARow: 0 };
const failing: TriedEndpoint = { state: 'FAILING', stateReason: 'TRIES_USED_UP', failuresInARow: 40 };
const off: TriedEndpoint = { state: 'OFF', stateReason: 'SWITCHED_OFF_BY_OWNER', failuresInARow: 0 };
const answered = (status: number | null, retryAfter?: string): TryOutcome => ({
  status,
  fault: status === null ? 'TIMED_OUT' : null,
  answer: '',
  retryAfter,
  milliseconds: 12,
});
const after = (outcome: TryOutcome, others: Partial<Tried> = {}) =>
  afterTry({ endpoint: active, tries: 0, outcome, now, chance: 0, ...others });

describe('a webhook', () => {
  it.each([200, 204, 299])('that was answered %i has arrived', (status) =>
    expect(after(answered(status)).delivery).toEqual({ state: 'SUCCEEDED', tries: 1, nextAt: null }),
  );
  it.each([null, 100, 199, 300, 301, 307, 308, 400, 404, 410, 429, 500, 503])('that was answered %p is tried again in 5 s', (status) =>
    expect(after(answered(status)).delivery).toEqual({ state: 'WAITING', tries: 1, nextAt: '2026-12-02T01:30:05.000000Z' }),
  );
  it('is tried after the ninth try a tenth time, a day later', () =>
    expect(after(answered(500), { tries: 8 }).delivery).toEqual({ state: 'WAITING', tries: 9, nextAt: '2026-12-03T01:30:00.000000Z' }));
  it('and given up with the tenth', () =>
    expect(after(answered(500), { tries: 9 }).delivery).toEqual({ state: 'GIVEN_UP', tries: 10, nextAt: null }));
  it('that arrives with the tenth has arrived', () => expect(after(answered(200), { tries: 9 }).delivery.state).toBe('SUCCEEDED'));
});

describe('its endpoint', () => {
  it('is failing once all tries of a webhook are used up', () =>
    expect(after(answered(null), { tries: 9 }).endpoint).toMatchObject({ state: 'FAILING', stateReason: 'TRIES_USED_UP' }));
  it('and active again with the first that arrives', () =>
    expect(after(answered(200), { endpoint: failing }).endpoint).toEqual({
      state: 'ACTIVE',
      stateReason: null,
      failuresInARow: 0,
      restsUntil: null,
    }));
  it('is switched off by 410, whichever try that was', () =>
    expect(after(answered(410), { tries: 9 }).endpoint).toMatchObject({ state: 'OFF', stateReason: 'ANSWERED_GONE' }));
  it.each([200, 410, 500])('that its owner switched off meanwhile stays so, answer %i or not', (status) =>
    expect(after(answered(status), { endpoint: off, tries: 9 }).endpoint).toMatchObject({
      state: 'OFF',
      stateReason: 'SWITCHED_OFF_BY_OWNER',
    }),
  );
});

describe('the quiet of an endpoint', () => {
  it.each([429, 503])('is what it asks for with %i', (status) =>
    expect(after(answered(status, '120')).endpoint.restsUntil).toBe('2026-12-02T01:32:00.000000Z'),
  );
  it('is not what comes with another answer', () =>
    expect([after(answered(500, '120')).endpoint.restsUntil, after(answered(200, '120')).endpoint.restsUntil]).toEqual([null, null]));
  it('comes of itself where nothing has arrived for long', () => {
    const rest = (failuresInARow: number) => after(answered(null), { endpoint: { ...active, failuresInARow } }).endpoint.restsUntil;
    expect([rest(FAILURES_BEFORE_REST - 2), rest(FAILURES_BEFORE_REST - 1)]).toEqual([null, '2026-12-02T01:30:30.000000Z']);
  });
});
