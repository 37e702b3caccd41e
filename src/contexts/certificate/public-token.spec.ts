import { id } from '../../../test/support/stories/given';
import { certificateOfToken, publicToken, publicTokenKey } from './public-token.hash';

const key = publicTokenKey(Buffer.alloc(32, 7));
const token = publicToken(key, id(1));

it('is 128 bits in 22 characters that a URL takes as they are', () => expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/));
it('leads back to its certificate, always', () =>
  expect([certificateOfToken(key, token), publicToken(key, id(1))]).toEqual([id(1), token]));
it('tells nothing of its certificate, nor of its neighbours', () => {
  expect(token).not.toContain(Buffer.from(id(1).replaceAll('-', ''), 'hex').toString('base64url').slice(0, 8));
  const [one, other] = [Buffer.from(token, 'base64url'), Buffer.from(publicToken(key, id(2)), 'base64url')];
  expect(one.filter((byte, at) => byte !== other[at]).length).toBeGreaterThan(8);
});
it('is another under another key', () => expect(certificateOfToken(publicTokenKey(Buffer.alloc(32, 8)), token)).not.toBe(id(1)));
it.each(['', 'AAAA', `${token}A`, `${token.slice(0, -1)}=`, token.replace(/.$/, '!')])('is not %p', (text) =>
  expect(certificateOfToken(key, text)).toBeUndefined(),
);
it('has one spelling: bits beyond the sixteenth byte are not read away', () => {
  const spellings = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((last) => token.slice(0, -1) + last);
  expect(spellings.filter((each) => certificateOfToken(key, each) === id(1))).toEqual([token]);
});
