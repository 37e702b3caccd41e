import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Configuration } from 'oidc-provider';

/** A person with an account at the provider. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly claims?: Readonly<Record<string, unknown>>;
}
export const AUDIENCE = 'https://skills-ledger.example';
export const CLIENT = 'console';
const SECRET = 'a-secret-of-the-console-that-is-long-enough';
const CALLBACK = 'https://console.example/callback';

/** `oidc-provider`, certified by the OpenID Foundation, on this machine: what people and programs sign in with in tests. */
export class IdentityProvider {
  private constructor(
    readonly issuer: string,
    private readonly server: Server,
    private readonly keys: JWK[],
    private readonly accounts: readonly Account[],
  ) {}

  static async start(accounts: readonly Account[], algorithm = 'RS256'): Promise<IdentityProvider> {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const provider = new IdentityProvider(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server, [], accounts);
    await provider.rotate(algorithm);
    return provider;
  }

  /** The private keys, the newest first: a test that signs what the provider never would needs them. */
  get signingKey(): JWK {
    return this.keys[0]!;
  }

  /** A new key; the ones before are no longer published. */
  async rotate(algorithm = 'RS256'): Promise<void> {
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
    this.keys.splice(0, Infinity, {
      ...(await exportJWK(privateKey)),
      kid: `key-${Date.now()}-${Math.floor(performance.now() * 1_000)}`,
      alg: algorithm,
      use: 'sig',
    });
    const provider = await quietly(async () => new (await import('oidc-provider')).default(this.issuer, this.configuration(algorithm)));
    this.server.removeAllListeners('request');
    this.server.on('request', (request, response) => void provider.callback()(request, response));
  }

  /** What the provider gives to a person who signs in by its own pages: an access token for the ledger and an ID token. */
  async signIn(account: string, scope = 'openid profile'): Promise<{ readonly access_token: string; readonly id_token: string }> {
    const jar = new Map<string, string>();
    const start = `/auth?${new URLSearchParams({ client_id: CLIENT, response_type: 'code', redirect_uri: CALLBACK, scope, resource: AUDIENCE, prompt: 'login' }).toString()}`;
    const login = await this.follow(start, jar);
    const consent = await this.follow(await this.submitted(login, { prompt: 'login', login: account, password: 'any' }, jar), jar);
    const code = new URL(await this.follow(await this.submitted(consent, { prompt: 'consent' }, jar), jar)).searchParams.get('code')!;
    return (await this.token({ grant_type: 'authorization_code', code, redirect_uri: CALLBACK })) as {
      access_token: string;
      id_token: string;
    };
  }

  /** What it gives to a program. */
  async programToken(): Promise<string> {
    return (await this.token({ grant_type: 'client_credentials', resource: AUDIENCE })).access_token;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async token(form: Record<string, string>): Promise<{ readonly access_token: string; readonly id_token?: string }> {
    const headers = {
      authorization: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    };
    const response = await fetch(`${this.issuer}/token`, { method: 'POST', headers, body: new URLSearchParams(form) });
    const body = (await response.json()) as { access_token: string; id_token?: string };
    if (!response.ok) throw new Error(`the provider gave no token: ${JSON.stringify(body)}`);
    return body;
  }

  /** Goes on until the provider shows a page, or sends the browser to the client; its address. */
  private async follow(from: string, jar: Map<string, string>): Promise<string> {
    let at = new URL(from, this.issuer).href;
    while (at.startsWith(this.issuer)) {
      const next = await this.visited(at, jar);
      if (next === undefined) return at;
      at = new URL(next, this.issuer).href;
    }
    return at;
  }

  private async submitted(page: string, form: Record<string, string>, jar: Map<string, string>): Promise<string> {
    return (await this.visited(page, jar, new URLSearchParams(form)))!;
  }

  private async visited(url: string, jar: Map<string, string>, body?: URLSearchParams): Promise<string | undefined> {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(body ? { method: 'POST', body } : {}) });
    for (const line of response.headers.getSetCookie())
      jar.set(line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1, line.indexOf(';')));
    if (response.status >= 400) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
    return response.headers.get('location') ?? undefined;
  }

  private configuration(algorithm: string): Configuration {
    const claimsOf = ({ id, name, claims }: Account) => ({ sub: id, name, ...claims });
    const known = (id: string): Account => this.accounts.find((account) => account.id === id) ?? { id, name: id };
    return {
      jwks: { keys: this.keys as never },
      cookies: { keys: ['cookies-of-a-test'] },
      enabledJWA: { idTokenSigningAlgValues: [algorithm as never] },
      clients: [
        {
          client_id: CLIENT,
          client_secret: SECRET,
          redirect_uris: [CALLBACK],
          response_types: ['code'],
          grant_types: ['authorization_code', 'client_credentials'],
          id_token_signed_response_alg: algorithm as never,
        },
      ],
      ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 600, ClientCredentials: 600 },
      pkce: { required: () => false },
      conformIdTokenClaims: false,
      scopes: ['openid', 'profile'],
      claims: { profile: ['name', 'groups', 'firm'], openid: ['sub'] },
      findAccount: (_, id) => ({ accountId: id, claims: () => claimsOf(known(id)) }),
      extraTokenClaims: (_, token) =>
        'accountId' in token && token.accountId
          ? { name: known(token.accountId).name, ...known(token.accountId).claims }
          : { groups: ['programs'] },
      features: {
        devInteractions: { enabled: true },
        clientCredentials: { enabled: true },
        resourceIndicators: {
          enabled: true,
          useGrantedResource: () => true,
          defaultResource: () => AUDIENCE,
          getResourceServerInfo: () => ({
            scope: '',
            audience: AUDIENCE,
            accessTokenTTL: 600,
            accessTokenFormat: 'jwt',
            jwt: { sign: { alg: algorithm as never } },
          }),
        },
      },
    };
  }
}

/** It warns of what a test means to do: sign-in pages for developers, accounts in memory, an older Node. */
async function quietly<Made>(make: () => Promise<Made>): Promise<Made> {
  const { warn } = console;
  console.warn = () => undefined;
  return make().finally(() => (console.warn = warn));
}
