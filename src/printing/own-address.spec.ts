import { addressOnPaper } from './own-address';

const arrival = { localAddress: '127.0.0.1', localPort: 4321 };

it('is what the operator made known, whatever was asked', () => {
  for (const publicUrl of ['https://ledger.example', 'https://ledger.example/'])
    for (const isDemo of [true, false]) expect(addressOnPaper({ publicUrl, isDemo }, arrival)).toBe('https://ledger.example');
});
it('is nothing on paper that counts, where nobody made one known', () =>
  expect(addressOnPaper({ publicUrl: undefined, isDemo: false }, arrival)).toBeUndefined());
it.each([
  ['127.0.0.1', 'http://127.0.0.1:4321'],
  ['::ffff:10.0.0.7', 'http://10.0.0.7:4321'],
  ['::1', 'http://[::1]:4321'],
])('of a demo reached at %s is %s', (localAddress, address) =>
  expect(addressOnPaper({ publicUrl: undefined, isDemo: true }, { localAddress, localPort: 4321 })).toBe(address),
);
it('is nothing where the connection is gone', () => expect(addressOnPaper({ publicUrl: undefined, isDemo: true }, {})).toBeUndefined());
