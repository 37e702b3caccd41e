import { uuid } from '../kernel/uuid';
import { type AccessToken, isAccessToken, readToken, secretMarkOf, signedToken } from './access-token.hash';
import { isApiSecret, isSession } from './secrets.hash';

const [key, otherKey] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const token: AccessToken = {
  keyId: uuid('11111111-1111-4111-8111-111111111111'),
  secretMark: secretMarkOf(Buffer.alloc(32, 7)),
  expiresAtMs: 1_800_000_000_000,
  scopes: ['allowances:read'],
};
const text = signedToken(key, token);

it('says what was signed, to whoever has the key', () => {
  expect(readToken(key, text)).toEqual(token);
  expect(readToken(otherKey, text)).toBeUndefined();
});
it('is a bearer token of a kind of its own', () =>
  expect([isAccessToken(text), isApiSecret(text), isSession(text), /^[\w-]+$/.test(text)]).toEqual([true, false, false, true]));
it('has no more than half a secret hash in it', () => expect(Buffer.from(token.secretMark, 'base64url')).toHaveLength(16));

it.each([
  [
    'another scope',
    text.replace(text.slice(3, -43), Buffer.from(JSON.stringify({ ...token, scopes: ['keys:manage'] })).toString('base64url')),
  ],
  ['a later end', text.replace(text.slice(3, -43), Buffer.from(JSON.stringify({ ...token, expiresAtMs: 9e15 })).toString('base64url'))],
  ['another signature', `${text.slice(0, -1)}${text.endsWith('A') ? 'B' : 'A'}`],
  ['no signature', text.slice(0, -43)],
  ['nothing', 'at_'],
])('is not read with %s', (_, altered) => expect(readToken(key, altered)).toBeUndefined());
