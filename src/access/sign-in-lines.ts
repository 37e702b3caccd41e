/** What whoever starts the service is told of how people and systems sign in. */
export function signInLines(issuer: string | undefined, unlinkedPeople: number): readonly string[] {
  if (issuer === undefined) return ['Sign-in: by API keys alone, for there is no provider of identities (OIDC_ISSUER)'];
  const unlinked = `Keys of ${unlinkedPeople} people are linked with no account there: until they are, or are revoked, accounts beside them only read (npm run ledger -- keys list)`;
  return [`Sign-in: by API keys, and for people by OpenID Connect at ${issuer}`, ...(unlinkedPeople > 0 ? [unlinked] : [])];
}
