import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { base64url, type CryptoKey, exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { AUDIENCE, CLIENT, IdentityProvider } from '../../../test/support/callers/identity-provider';
import { ProviderUnreachable, ProviderWrong, REST_MS } from './provider-address.provider';
import { LEEWAY_SECONDS, MAX_TOKEN_AGE_SECONDS, TokenVerifier } from './token-verifier.provider';

/** Tokens of a real provider (oidc-provider), and what nobody should ever take. */
const PERSON = { id: 'wang-1', name: '王经办', claims: { groups: ['clerks'] } };
let [provider, verifier] = [] as unknown as [IdentityProvider, TokenVerifier];
beforeAll(async () => {
  provider = await IdentityProvider.start([PERSON]);
  verifier = new TokenVerifier({ issuer: provider.issuer, audiences: [AUDIENCE] });
});
afterAll(() => provider.stop());

const now = (): number => Math.floor(Date.now() / 1_000);
const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: provider.issuer,
  aud: AUDIENCE,
  sub: PERSON.id,
  iat: now(),
  exp: now() + 600,
  ...more,
});
/** As the provider would sign it, but for what is changed. */
async function signed(payload: JWTPayload, header: Readonly<Record<string, string>> = {}, key?: CryptoKey | Uint8Array): Promise<string> {
  const { alg, kid } = { alg: 'RS256', kid: provider.signingKey.kid!, ...header };
  return new SignJWT(payload)
    .setProtectedHeader({ typ: 'at+jwt', ...header, alg, kid })
    .sign(key ?? (await importJWK(provider.signingKey, alg)));
}

describe('a token of the provider', () => {
  it('for access, by signing in, says who came', async () => {
    const { access_token: token } = await provider.signIn(PERSON.id);
    expect(await verifier.verify(token)).toMatchObject({
      iss: provider.issuer,
      aud: AUDIENCE,
      sub: PERSON.id,
      name: PERSON.name,
      groups: ['clerks'],
    });
  });
  it('of identity does so where the ledger is for that client', async () => {
    const { id_token: token } = await provider.signIn(PERSON.id);
    expect(await new TokenVerifier({ issuer: provider.issuer, audiences: [CLIENT] }).verify(token)).toMatchObject({
      sub: PERSON.id,
      name: PERSON.name,
    });
    expect(await verifier.verify(token)).toBeUndefined();
  });
  it('for a program says so', async () =>
    expect(await verifier.verify(await provider.programToken())).toMatchObject({ sub: CLIENT, client_id: CLIENT }));
});

describe('is not taken:', () => {
  it('what was signed by the test itself is, unless something is wrong with it', async () =>
    expect(await verifier.verify(await signed(claims()))).toMatchObject({ sub: PERSON.id }));

  it.each<[string, () => Promise<string>]>([
    ['of another issuer', () => signed(claims({ iss: 'https://id.example' }))],
    ['of an issuer that is only almost the same', () => signed(claims({ iss: `${provider.issuer}/` }))],
    ['for another audience', () => signed(claims({ aud: 'https://other.example' }))],
    ['for nobody', () => signed(claims({ aud: [] }))],
    [
      'signed by another key under the name of the right one',
      async () => signed(claims(), {}, (await generateKeyPair('RS256')).privateKey),
    ],
    [
      'signed by a key that the provider does not have',
      async () => signed(claims(), { kid: 'nobody' }, (await generateKeyPair('RS256')).privateKey),
    ],
    [
      'signed by another kind of key under the name of the right one',
      async () => signed(claims(), { alg: 'ES256' }, (await generateKeyPair('ES256')).privateKey),
    ],
    ['unsigned, alg none', async () => new UnsecuredJWT(claims()).encode()],
    [
      'unsigned, alg none, with the name of the key',
      async () =>
        `${base64url.encode(JSON.stringify({ alg: 'none', kid: provider.signingKey.kid }))}.${base64url.encode(JSON.stringify(claims()))}.`,
    ],
    [
      'signed with the public key as if it were a secret, HS256',
      async () => {
        const { kty, n, e, kid } = provider.signingKey;
        const spki = await exportSPKI((await importJWK({ kty: kty!, n: n!, e: e!, alg: 'RS256' }, 'RS256')) as CryptoKey);
        return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: kid! }).sign(new TextEncoder().encode(spki));
      },
    ],
    ['expired', () => signed(claims({ iat: now() - 600, exp: now() - LEEWAY_SECONDS - 1 }))],
    ['not yet valid', () => signed(claims({ nbf: now() + LEEWAY_SECONDS + 5 }))],
    ['made in the future', () => signed(claims({ iat: now() + LEEWAY_SECONDS + 5 }))],
    [
      'made too long ago, however late its end',
      () => signed(claims({ iat: now() - MAX_TOKEN_AGE_SECONDS - LEEWAY_SECONDS - 5, exp: now() + 86_400 * 365 })),
    ],
    [
      'without an end',
      () => {
        const { exp: _, ...endless } = claims();
        return signed(endless);
      },
    ],
    [
      'without the moment it was made',
      () => {
        const { iat: _, ...timeless } = claims();
        return signed(timeless);
      },
    ],
    [
      'of nobody',
      () => {
        const { sub: _, ...nobody } = claims();
        return signed(nobody);
      },
    ],
    ['of an empty subject', () => signed(claims({ sub: '' }))],
    ['for logging out', () => signed(claims(), { typ: 'logout+jwt' })],
    [
      'with another payload under the same signature',
      async () => {
        const [header, , signature] = (await signed(claims())).split('.');
        return [header, base64url.encode(JSON.stringify(claims({ sub: 'li-2' }))), signature].join('.');
      },
    ],
    ['cut short', async () => (await signed(claims())).slice(0, -4)],
    ['nothing', async () => '..'],
  ])('%s', async (_, made) => expect(await verifier.verify(await made())).toBeUndefined());
});

describe('by the leeway of the clocks', () => {
  const at = (seconds: number): TokenVerifier =>
    new TokenVerifier({ issuer: provider.issuer, audiences: [AUDIENCE] }, () => seconds * 1_000);
  it('a token ends half a minute late, and not later', async () => {
    const exp = now() + 600;
    const token = await signed(claims({ exp }));
    expect([(await at(exp + LEEWAY_SECONDS - 1).verify(token))?.sub, await at(exp + LEEWAY_SECONDS).verify(token)]).toEqual([
      PERSON.id,
      undefined,
    ]);
  });
  it('and begins half a minute early, and not earlier', async () => {
    const nbf = now() + 600;
    const token = await signed(claims({ nbf, exp: nbf + 600 }));
    expect([(await at(nbf - LEEWAY_SECONDS).verify(token))?.sub, await at(nbf - LEEWAY_SECONDS - 1).verify(token)]).toEqual([
      PERSON.id,
      undefined,
    ]);
  });
});

it.each(['ES256', 'PS256', 'EdDSA'])('%s is taken as well', async (algorithm) => {
  const other = await IdentityProvider.start([PERSON], algorithm);
  const { access_token: token } = await other.signIn(PERSON.id);
  expect(await new TokenVerifier({ issuer: other.issuer, audiences: [AUDIENCE] }).verify(token)).toMatchObject({ sub: PERSON.id });
  await other.stop();
});

describe('the keys of the provider', () => {
  it('are read again for one that nobody knows, though not at every such token, and what the old one signed ends', async () => {
    const rotating = await IdentityProvider.start([PERSON]);
    const verify = new TokenVerifier({ issuer: rotating.issuer, audiences: [AUDIENCE] });
    const { access_token: before } = await rotating.signIn(PERSON.id);
    expect(await verify.verify(before)).toMatchObject({ sub: PERSON.id });
    await rotating.rotate();
    const { access_token: after } = await rotating.signIn(PERSON.id);
    expect([await verify.verify(after), (await verify.verify(before))?.sub]).toEqual([undefined, PERSON.id]);
    // The library measures its half minute by Date.now; the verifier's own clock stays where it is.
    const later = Date.now() + 31_000;
    jest.spyOn(Date, 'now').mockImplementation(() => later);
    expect([(await verify.verify(after))?.sub, await verify.verify(before)]).toEqual([PERSON.id, undefined]);
    jest.restoreAllMocks();
    await rotating.stop();
  });

  /** Counts what is asked of a provider that publishes one key. */
  async function counting(): Promise<{
    readonly issuer: string;
    readonly asked: string[];
    readonly server: Server;
    status: number;
    document?: object;
  }> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const state = { issuer, asked: [] as string[], server, status: 200, document: undefined as object | undefined };
    const { d: _, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...publicKey } = provider.signingKey;
    server.on('request', ({ url = '' }, response) => {
      state.asked.push(url);
      response.writeHead(state.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(url === '/keys' ? { keys: [publicKey] } : (state.document ?? { issuer, jwks_uri: `${issuer}/keys` })));
    });
    return state;
  }
  const close = async ({ server }: { readonly server: Server }): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };

  it('are read once for many tokens, also for those with keys that do not exist', async () => {
    const counted = await counting();
    const verify = new TokenVerifier({ issuer: counted.issuer, audiences: [AUDIENCE] });
    const good = await signed(claims({ iss: counted.issuer }));
    const strange = await Promise.all(
      Array.from({ length: 20 }, (_, index) => signed(claims({ iss: counted.issuer }), { kid: `nobody-${index}` })),
    );
    expect(
      (await Promise.all([good, ...strange, good].map((token) => verify.verify(token)))).filter((found) => found !== undefined),
    ).toHaveLength(2);
    expect(await verify.verify(strange[0]!)).toBeUndefined();
    expect(counted.asked.filter((url) => url === '/keys')).toHaveLength(1);
    await close(counted);
  });

  it('that cannot be read are an outage and no verdict, and a failing provider is left alone for a moment', async () => {
    const counted = await counting();
    let ageMs = 0;
    const verify = new TokenVerifier({ issuer: counted.issuer, audiences: [AUDIENCE] }, Date.now, () => ageMs);
    const token = await signed(claims({ iss: counted.issuer }));
    counted.status = 503;
    for (let tries = 0; tries < 5; tries += 1) await expect(verify.verify(token)).rejects.toThrow(ProviderUnreachable);
    expect(counted.asked).toHaveLength(1);
    ageMs = REST_MS;
    counted.status = 200;
    expect(await verify.verify(token)).toMatchObject({ sub: PERSON.id });
    await close(counted);
    await expect(new TokenVerifier({ issuer: counted.issuer, audiences: [AUDIENCE] }).prepare()).rejects.toThrow(/cannot be read: ./);
  });

  it.each<[string, number, object | undefined, RegExp]>([
    ['answers that there is nothing', 404, undefined, /is no provider: .* answered 404/],
    [
      'is another one',
      200,
      { issuer: 'https://id.example', jwks_uri: 'https://id.example/keys' },
      /must be written as the provider writes itself: .*"https:\/\/id\.example"/,
    ],
    ['says nothing of itself', 200, {}, /says null/],
    ['has keys that anybody may change on the way', 200, { jwks_uri: 'http://id.example/keys' }, /names no https address of its keys/],
  ])('a provider that %s is told as wrong', async (_, status, document, message) => {
    const counted = await counting();
    Object.assign(counted, {
      status,
      document: document && ('jwks_uri' in document && !('issuer' in document) ? { issuer: counted.issuer, ...document } : document),
    });
    const verify = new TokenVerifier({ issuer: counted.issuer, audiences: [AUDIENCE] });
    await expect(verify.prepare()).rejects.toThrow(message);
    await expect(verify.prepare()).rejects.toThrow(ProviderWrong);
    await close(counted);
  });
});
