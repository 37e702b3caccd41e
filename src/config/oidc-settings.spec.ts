import { resolve } from 'node:path';
import { oidcIn } from './oidc-settings';
import { SettingsInvalid } from './environment';
import { parseSettings } from './settings';

const given = { OIDC_ISSUER: 'https://login.example.com/realms/skills', OIDC_AUDIENCE: 'skills-ledger', OIDC_CLAIMS: 'claims.json' };

it('there is no provider unless told', () =>
  expect([oidcIn({}), oidcIn({ OIDC_ISSUER: '', OIDC_AUDIENCE: '', OIDC_CLAIMS: '' })]).toEqual([undefined, undefined]));
it('a provider is told with whom its tokens are for, and what they make of a person', () => {
  expect(oidcIn(given)).toEqual({ issuer: given.OIDC_ISSUER, audiences: ['skills-ledger'], claimsFile: 'claims.json' });
  expect(oidcIn({ ...given, OIDC_AUDIENCE: ' one, two three ' })).toMatchObject({ audiences: ['one', 'two', 'three'] });
  expect(parseSettings(given).oidc).toEqual({
    issuer: given.OIDC_ISSUER,
    audiences: ['skills-ledger'],
    claimsFile: resolve('claims.json'),
  });
});
it.each(['http://127.0.0.1:8080', 'http://localhost:8080/realms/x', 'https://id.example', 'http://[::1]:80'])(
  '%s may be asked',
  (OIDC_ISSUER) => expect(oidcIn({ ...given, OIDC_ISSUER })).toMatchObject({ issuer: OIDC_ISSUER }),
);
it.each([
  'http://id.example',
  'id.example',
  'ftp://id.example',
  'https://me:tops3cret@id.example',
  'https://id.example?x=1',
  'https://id.example#x',
])('%s may not, and is not shown', (OIDC_ISSUER) =>
  expect(oidcIn({ ...given, OIDC_ISSUER })).toMatch(/^OIDC_ISSUER must be an https address(?!.*tops3cret)/),
);
it.each([
  ['OIDC_AUDIENCE', /needs OIDC_AUDIENCE/],
  ['OIDC_CLAIMS', /needs OIDC_CLAIMS/],
  ['OIDC_ISSUER', /say nothing without OIDC_ISSUER/],
])('without %s it does not start, and says so', (name, message) => {
  expect(() => parseSettings({ ...given, [name]: undefined })).toThrow(message);
  expect(() => parseSettings({ ...given, [name]: undefined })).toThrow(SettingsInvalid);
});
