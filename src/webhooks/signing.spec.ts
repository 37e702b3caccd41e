import { VECTOR } from '../../test/support/callers/webhook-vector';
import type { Uuid } from '../kernel/uuid';
import { signatureHeader, webhookSecret } from './signing.hash';

const [endpoint, seed] = ['01a2345f-71c0-7c3e-9f01-5a1d2e3f4a5b', '01942486-c680-7001-9a00-b1c2d3e4f506'] as [Uuid, Uuid];
const key = Buffer.alloc(32, 7);

describe('a signature', () => {
  it('is that of the test vector, one for each secret', () => {
    expect(Buffer.byteLength(VECTOR.body)).toBe(521);
    expect(signatureHeader([VECTOR.newSecret, VECTOR.oldSecret], VECTOR)).toBe(VECTOR.signature);
  });
  it('is another for another id, second or body', () => {
    const one = signatureHeader([VECTOR.newSecret], VECTOR);
    for (const other of [{ id: 'x' }, { timestamp: VECTOR.timestamp + 1 }, { body: `${VECTOR.body} ` }])
      expect(signatureHeader([VECTOR.newSecret], { ...VECTOR, ...other })).not.toBe(one);
  });
});

describe('a secret', () => {
  it('has 32 bytes, written as Standard Webhooks has it', () => {
    const secret = webhookSecret(key, endpoint, seed);
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(Buffer.from(secret.slice(6), 'base64')).toHaveLength(32);
  });
  it('is the same for the same command, and another for another command, endpoint or deployment', () => {
    const secrets = [
      webhookSecret(key, endpoint, seed),
      webhookSecret(key, seed, endpoint),
      webhookSecret(key, endpoint, endpoint),
      webhookSecret(Buffer.alloc(32, 8), endpoint, seed),
    ];
    expect(webhookSecret(key, endpoint, seed)).toBe(secrets[0]);
    expect(new Set(secrets).size).toBe(secrets.length);
  });
});
