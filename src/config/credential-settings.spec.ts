import { SettingsInvalid } from './environment';
import { parseSettings } from './settings';

const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)];
const keysOf = (env: Parameters<typeof parseSettings>[0]) => parseSettings(env).credentialKeys;

it('takes keys from a file unless told, from the environment, or from a program; the one that signs at the end', () => {
  expect(keysOf({})).toEqual({ kind: 'file' });
  expect(keysOf({ CREDENTIAL_KEYS: `${first}, ${second}` })).toEqual({ kind: 'environment', hex: [first, second] });
  expect(keysOf({ CREDENTIAL_KEY_COMMAND: 'sign --with', CREDENTIAL_KEYS_PUBLIC: `${first} ${second}` })).toEqual({
    kind: 'command',
    command: ['sign', '--with'],
    publicHex: [first, second],
  });
});

it.each([
  [{ CREDENTIAL_KEYS: 'ab' }, /CREDENTIAL_KEYS must be/],
  [{ CREDENTIAL_KEYS: ' , ' }, /CREDENTIAL_KEYS must be/],
  [{ CREDENTIAL_KEYS: first, CREDENTIAL_KEY_COMMAND: 'sign', CREDENTIAL_KEYS_PUBLIC: first }, /Only one/],
  [{ CREDENTIAL_KEY_COMMAND: 'sign' }, /CREDENTIAL_KEYS_PUBLIC/],
  [{ CREDENTIAL_KEYS_PUBLIC: first }, /without it/],
  [{ CREDENTIAL_KEYS: first, CREDENTIAL_KEYS_PUBLIC: first }, /without it/],
])('refuses %p', (env, says) => {
  expect(() => parseSettings(env)).toThrow(SettingsInvalid);
  expect(() => parseSettings(env)).toThrow(says);
});
