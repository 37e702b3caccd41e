import { serverSettings } from './server-settings';

it('listens on this machine only, on no socket', () =>
  expect(serverSettings(5_432, true)).toEqual(
    expect.arrayContaining(['-c port=5432', '-c listen_addresses=127.0.0.1', '-c unix_socket_directories=']),
  ));
it('writes through to the disk', () =>
  expect(serverSettings(5_432, true)).toEqual(
    expect.arrayContaining(['-c fsync=on', '-c synchronous_commit=on', '-c full_page_writes=on']),
  ));
it('saves the disk in tests', () =>
  expect(serverSettings(5_432, false)).toEqual(
    expect.arrayContaining(['-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off']),
  ));
it('needs no quoting in any shell', () =>
  serverSettings(5_432, true).forEach((setting) => expect(setting).toMatch(/^-c [a-z_]+=[\w.%-]*$/)));
