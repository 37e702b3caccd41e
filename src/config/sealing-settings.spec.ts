import { SettingsInvalid } from './environment';
import { parseSettings } from './settings';

const hex = 'ab'.repeat(32);
const sealing = (env: Parameters<typeof parseSettings>[0]) => parseSettings(env).sealing!;

it('seals and audits unless told', () => {
  expect(sealing({})).toEqual({ isOff: false, isAuditedNightly: true, origin: undefined, key: undefined, policyFile: undefined });
  expect(sealing({ LOG_SEALING: 'off', NIGHTLY_AUDIT: 'off' })).toMatchObject({ isOff: true, isAuditedNightly: false });
});

it('takes a key from the environment or from a program', () => {
  expect(sealing({ LOG_KEY: hex, LOG_ORIGIN: 'ledger.example.com:8443/tlog' })).toMatchObject({
    origin: 'ledger.example.com:8443/tlog',
    key: { kind: 'environment', hex },
  });
  expect(sealing({ LOG_KEY_COMMAND: 'sign --key 1', LOG_KEY_PUBLIC: hex }).key).toEqual({
    kind: 'command',
    command: ['sign', '--key', '1'],
    publicHex: hex,
  });
});

it.each([
  [{ LOG_SEALING: 'no' }, /LOG_SEALING/],
  [{ NIGHTLY_AUDIT: 'never' }, /NIGHTLY_AUDIT/],
  [{ LOG_ORIGIN: 'https://ledger.example' }, /LOG_ORIGIN/],
  [{ LOG_ORIGIN: 'a b' }, /LOG_ORIGIN/],
  [{ LOG_KEY: 'ab' }, /LOG_KEY must be/],
  [{ LOG_KEY: hex, LOG_KEY_COMMAND: 'sign', LOG_KEY_PUBLIC: hex }, /Only one/],
  [{ LOG_KEY_COMMAND: 'sign' }, /LOG_KEY_PUBLIC/],
])('refuses %p', (env, says) => {
  expect(() => parseSettings(env)).toThrow(SettingsInvalid);
  expect(() => parseSettings(env)).toThrow(says);
});
