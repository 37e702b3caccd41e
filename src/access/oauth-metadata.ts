import { SCOPES } from './scopes';

/** RFC 8414, section 2: of a server that gives tokens for clients' own credentials, and has no page to sign in at. */
export function oauthMetadata(publicUrl: string): object {
  const issuer = publicUrl.replace(/\/$/, '');
  return {
    issuer,
    token_endpoint: `${issuer}/v1/oauth/token`,
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post'],
    grant_types_supported: ['client_credentials'],
    response_types_supported: [],
    scopes_supported: SCOPES,
  };
}
