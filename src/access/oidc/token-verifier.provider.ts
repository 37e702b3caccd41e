import type { JWTVerifyGetKey } from 'jose';
import type { OidcSettings } from '../../config/oidc-settings';
import type { Claims } from './claims';
import { ProviderAddress, ProviderUnreachable } from './provider-address.provider';

/** Signed by a private key that the provider alone has: never `none`, and never HS256, whose key whoever verifies has as well. */
export const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** By how much the clocks of two machines in order may differ. */
export const LEEWAY_SECONDS = 30;
/** A token that was made longer ago is not taken, however late its end. */
export const MAX_TOKEN_AGE_SECONDS = 86_400;
/** Keys are read again after ten minutes, and for a key that nobody knows, but then no oftener than every half minute. */
const KEYS_KEPT_MS = 600_000;
const UNKNOWN_KEY_MS = 30_000;
/** ID tokens and access tokens (RFC 9068); a logout token or a client's own assertion is no proof of who comes. */
const TYPES = new Set([undefined, 'jwt', 'at+jwt', 'application/at+jwt']);

/** Whether a token is of the provider, for this ledger, and valid now. The library is loaded by whoever has a provider. */
export class TokenVerifier {
  private readonly address: ProviderAddress;
  private keys: JWTVerifyGetKey | undefined;

  /** `nowMs` is real time. */
  constructor(
    private readonly settings: Pick<OidcSettings, 'issuer' | 'audiences'>,
    private readonly nowMs: () => number = Date.now,
    ageMs?: () => number,
  ) {
    this.address = new ProviderAddress(ageMs);
  }

  /** Its claims; undefined for a token that is not, and nothing tells why. @throws ProviderUnreachable, ProviderWrong */
  async verify(token: string): Promise<Claims | undefined> {
    const { jwtVerify } = await import('jose');
    const keys = await this.prepare();
    try {
      const { payload, protectedHeader } = await jwtVerify(token, keys, {
        issuer: this.settings.issuer,
        audience: [...this.settings.audiences],
        algorithms: ALGORITHMS,
        clockTolerance: LEEWAY_SECONDS,
        maxTokenAge: MAX_TOKEN_AGE_SECONDS,
        requiredClaims: ['sub', 'exp', 'iat'],
        currentDate: new Date(this.nowMs()),
      });
      return TYPES.has(protectedHeader.typ?.toLowerCase()) && typeof payload.sub === 'string' && payload.sub !== '' ? payload : undefined;
    } catch (fault) {
      if (fault instanceof ProviderUnreachable) throw fault;
      return undefined;
    }
  }

  /** Looks the provider up, the first time. @throws ProviderUnreachable, ProviderWrong */
  async prepare(): Promise<JWTVerifyGetKey> {
    if (this.keys) return this.keys;
    const [{ createRemoteJWKSet, customFetch }, url] = [await import('jose'), await this.address.keysOf(this.settings.issuer)];
    this.keys ??= createRemoteJWKSet(url, { cacheMaxAge: KEYS_KEPT_MS, cooldownDuration: UNKNOWN_KEY_MS, [customFetch]: this.address.ask });
    return this.keys;
  }
}
