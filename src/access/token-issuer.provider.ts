import { timingSafeEqual } from 'node:crypto';
import type { Pool } from 'pg';
import { isUuid } from '../kernel/uuid';
import { secretMarkOf, signedToken } from './access-token.hash';
import { type FoundKey, keyHolder } from './known-caller';
import { fault, grantedScopes, isFault, type OAuthFault, type TokenAsked } from './oauth-token';
import { SCOPES } from './scopes';
import { tokenHash } from './secrets.hash';

/** Long enough for a nightly job's next page, short enough to be worth nothing in a log of tomorrow. */
export const TOKEN_SECONDS = 900;
const GRANT = 'client_credentials';
const FIND = 'SELECT * FROM access.api_key WHERE id = $1 AND revoked_at IS NULL';

export interface IssuedToken {
  readonly token: string;
  readonly seconds: number;
  readonly scopes: readonly string[];
}

/** Gives a system a token for its key (RFC 6749 section 4.4): the id is its client_id, the secret its client_secret. */
export class TokenIssuer {
  constructor(
    private readonly pool: Pool,
    private readonly secrets: { readonly keySecretKey: Buffer },
    private readonly nowMs: () => number = Date.now,
  ) {}

  async issue({ grantType, clientId, clientSecret, scopes }: TokenAsked): Promise<IssuedToken | OAuthFault> {
    if (grantType === undefined) return fault('invalid_request', 'grant_type is missing');
    if (grantType !== GRANT) return fault('unsupported_grant_type', `there is ${GRANT} alone`);
    const found =
      clientId !== undefined && clientSecret !== undefined && isUuid(clientId)
        ? (await this.pool.query<FoundKey>(FIND, [clientId])).rows[0]
        : undefined;
    const opening =
      found &&
      keyHolder(found).openings.find(({ hash, untilMs }) => timingSafeEqual(hash, tokenHash(clientSecret!)) && this.nowMs() < untilMs);
    if (!found || !opening) return fault('invalid_client', 'the key is unknown, has ended, or has another secret');
    // A person is asked anew each time, by the key itself or by a provider of identities.
    if (found.owner_kind !== 'system') return fault('unauthorized_client', 'the key belongs to a person');
    const granted = grantedScopes(found.scopes ?? undefined, scopes, SCOPES);
    if (granted && !Array.isArray(granted) && isFault(granted)) return granted;
    return this.signed(found, opening.hash, granted as readonly string[] | undefined);
  }

  private signed({ id, expires_at }: FoundKey, secretHash: Buffer, scopes: readonly string[] | undefined): IssuedToken {
    const now = this.nowMs();
    const seconds = Math.min(TOKEN_SECONDS, Math.floor(((expires_at?.getTime() ?? Infinity) - now) / 1_000));
    const token = signedToken(this.secrets.keySecretKey, {
      keyId: id,
      secretMark: secretMarkOf(secretHash),
      expiresAtMs: now + seconds * 1_000,
      ...(scopes ? { scopes } : {}),
    });
    return { token, seconds, scopes: scopes ?? SCOPES };
  }
}
