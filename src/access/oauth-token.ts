/** What a system sends for a token (RFC 6749 section 4.4), however it was written. */
export interface TokenAsked {
  readonly grantType: string | undefined;
  readonly clientId: string | undefined;
  readonly clientSecret: string | undefined;
  /** Absent: as far as the key goes. */
  readonly scopes: readonly string[] | undefined;
}
/** Section 5.2. */
export type OAuthError = 'invalid_request' | 'invalid_client' | 'invalid_scope' | 'unauthorized_client' | 'unsupported_grant_type';
export interface OAuthFault {
  readonly error: OAuthError;
  readonly description: string;
}

export const isFault = (outcome: object): outcome is OAuthFault => 'error' in outcome;
export const fault = (error: OAuthError, description: string): OAuthFault => ({ error, description });

const MEMBERS = ['grant_type', 'client_id', 'client_secret', 'scope'] as const;
/** Scope tokens of RFC 6749 section 3.3, with one space between them. */
const SCOPE = /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/;

/**
 * Reads the form, and who sends it: by HTTP Basic (section 2.3.1, user and password encoded as in a form), or by members of the form; by both is
 * an error. `basic` is what stood behind `Basic ` in the header, decoded; a member that stands twice is a list.
 */
export function tokenAsked(form: unknown, basic: string | undefined): TokenAsked | OAuthFault {
  const given = typeof form === 'object' && form !== null ? (form as Readonly<Record<string, unknown>>) : {};
  const twice = MEMBERS.find((name) => given[name] !== undefined && typeof given[name] !== 'string');
  if (twice !== undefined) return fault('invalid_request', `${twice} must be given once`);
  const { grant_type: grantType, client_id, client_secret, scope } = given as Readonly<Partial<Record<(typeof MEMBERS)[number], string>>>;
  if (scope !== undefined && scope !== '' && !SCOPE.test(scope))
    return fault('invalid_scope', 'scope must be words with one space between them');
  const scopes = scope ? [...new Set(scope.split(' '))].sort() : undefined;
  if (basic === undefined) return { grantType, clientId: client_id, clientSecret: client_secret, scopes };
  if (client_secret !== undefined) return fault('invalid_request', 'the client must authenticate in one way');
  const [user, password] = userOf(basic);
  if (client_id !== undefined && client_id !== user) return fault('invalid_request', 'client_id must be the one that authenticates');
  return { grantType, clientId: user, clientSecret: password, scopes };
}

function userOf(basic: string): readonly [string | undefined, string | undefined] {
  const at = basic.indexOf(':');
  return at < 0 ? [undefined, undefined] : [formDecoded(basic.slice(0, at)), formDecoded(basic.slice(at + 1))];
}

function formDecoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

/** What of the wanted scopes may be given to a key that is limited to `held`; all that it has where none are named. */
export function grantedScopes(
  held: readonly string[] | undefined,
  wanted: readonly string[] | undefined,
  known: readonly string[],
): readonly string[] | undefined | OAuthFault {
  if (wanted === undefined) return held;
  const beyond = wanted.find((scope) => !known.includes(scope) || (held !== undefined && !held.includes(scope)));
  return beyond === undefined ? wanted : fault('invalid_scope', `the key does not have the scope ${beyond}`);
}
