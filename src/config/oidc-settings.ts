/** A provider of identities for people (OpenID Connect), by its address. */
export interface OidcSettings {
  /** As it stands in its tokens, to the character. */
  readonly issuer: string;
  /** Whom its tokens must be for, one of them at least. */
  readonly audiences: readonly string[];
  /** The file that says which claims make whom of a person. */
  readonly claimsFile: string;
}
export interface OidcEnvironment {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_AUDIENCE?: string | undefined;
  readonly OIDC_CLAIMS?: string | undefined;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whoever can change what travels can be anybody: only to itself may this machine speak in clear. */
export function isSafeUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname)));
}

/** Undefined where there is no provider; otherwise the settings, or in words what is wrong with them. */
export function oidcIn({ OIDC_ISSUER, OIDC_AUDIENCE, OIDC_CLAIMS }: OidcEnvironment): OidcSettings | string | undefined {
  const audiences = (OIDC_AUDIENCE ?? '').split(/[\s,]+/).filter((audience) => audience !== '');
  if (!OIDC_ISSUER)
    return audiences.length > 0 || OIDC_CLAIMS
      ? 'OIDC_AUDIENCE and OIDC_CLAIMS say nothing without OIDC_ISSUER, for example https://login.example.com/realms/skills'
      : undefined;
  if (!isSafeUrl(OIDC_ISSUER) || /[?#]/.test(OIDC_ISSUER))
    return 'OIDC_ISSUER must be an https address without user, password, query and fragment, as it stands in the "iss" of tokens; http only on this machine';
  if (audiences.length === 0) return 'OIDC_ISSUER needs OIDC_AUDIENCE: the "aud" of tokens for this ledger, for example skills-ledger';
  if (!OIDC_CLAIMS) return 'OIDC_ISSUER needs OIDC_CLAIMS: a file that says which claims make whom of a person (docs/guide/access)';
  return { issuer: OIDC_ISSUER, audiences, claimsFile: OIDC_CLAIMS };
}
