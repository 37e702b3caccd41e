import { agreedPort, mayStop, mustWait, parseLease, type Lease, type LeaseState } from './lease';

const lease = (state: LeaseState, port?: number): Lease => ({
  id: 'a',
  pid: 1,
  processStartedAt: null,
  takenAt: '2026-03-02T01:00:00Z',
  state,
  port,
});

describe('who may stop the embedded server', () => {
  it('is the last one who uses it', () => expect(mayStop([])).toBe(true));
  it('is nobody while another uses it', () => expect(mayStop([lease('leaving'), lease('using')])).toBe(false));
  it('is each of two who leave at the same moment, since neither knows whether the other will', () =>
    expect(mayStop([lease('leaving')])).toBe(true));
});

describe('a newcomer', () => {
  it('waits while somebody leaves, who may be stopping the server', () => expect(mustWait([lease('using'), lease('leaving')])).toBe(true));
  it('joins those who use it', () => expect(mustWait([lease('using')])).toBe(false));
  it('starts the server where others look for it', () => expect(agreedPort([lease('using'), lease('using', 5_433)])).toBe(5_433));
  it('chooses where nobody looks yet', () => expect(agreedPort([lease('using')])).toBeUndefined());
});

it('takes a half-written lease for none', () => {
  expect(parseLease('{"id":"a","pi')).toBeUndefined();
  expect(parseLease(JSON.stringify(lease('using')))).toEqual(lease('using'));
});
