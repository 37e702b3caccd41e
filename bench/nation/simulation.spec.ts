import { HOUR, limits, type Parts, simulated } from './simulation';

const PARTS: Parts = {
  events: 1_000,
  workers: 100,
  bytes: { log: 1_000, seal: 400, readModels: 2_000, people: 500, rest: 0 },
  rates: { seal: 100, audit: 100, rebuild: 10, copy: 20 },
};

it('takes bytes by event, and what the vault keeps by worker', () =>
  expect(simulated(PARTS, { events: 10_000, workers: 100 }, { name: 'one', parts: 1, largest: 1 })).toMatchObject({
    bytes: { log: 10_000, readModels: 20_000, people: 500 },
    totalBytes: 34_500,
    seconds: { seal: 100, rebuild: 1_000, copy: 500 },
  }));
it('is, cut, its largest part', () =>
  expect(simulated(PARTS, { events: 10_000, workers: 100 }, { name: 'ten', parts: 10, largest: 0.2 }).seconds.audit).toBe(20));
it('names first what breaks first', () =>
  expect(limits(PARTS)[0]).toEqual({
    what: 'a nightly audit with its read models made again, in 8 hours',
    events: (8 * HOUR) / (1 / 100 + 1 / 10),
  }));
