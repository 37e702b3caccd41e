import { parsePostmasterPid, withoutOwner } from './postmaster-pid';

const whole = '5325\n/data/postgres\n1795485578\n55999\n\n127.0.0.1\n 11657262         4\nready   \n';

it('reads the pid and the port of a server', () => expect(parsePostmasterPid(whole)).toEqual({ pid: 5325, port: 55_999 }));
it('reads nothing from a file that is still being written', () => {
  expect(parsePostmasterPid('')).toBeUndefined();
  expect(parsePostmasterPid('5325\n/data/postgres\n')).toBeUndefined();
});
it('takes the owner away and keeps the shared memory key', () => {
  const disowned = withoutOwner(whole);
  expect(parsePostmasterPid(disowned)?.pid).toBe(2_147_483_647);
  expect(disowned.split('\n').slice(1)).toEqual(whole.split('\n').slice(1));
});
