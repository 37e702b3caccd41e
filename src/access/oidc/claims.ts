/** What a token says of a person, once it is verified. */
export type Claims = Readonly<Record<string, unknown>>;

/**
 * The value of a claim: by its name as it stands, or, with a slash in front, by a JSON pointer into what it holds (RFC 6901):
 * `groups`, `https://example.com/roles`, `/realm_access/roles`.
 */
export function claimAt(claims: Claims, path: string): unknown {
  if (!path.startsWith('/')) return Object.hasOwn(claims, path) ? claims[path] : undefined;
  const steps = path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null && Object.hasOwn(value, step) ? (value as Claims)[step] : undefined),
    claims,
  );
}

/** A claim is one text or several. */
export function textsAt(claims: Claims, path: string): readonly string[] {
  const value = claimAt(claims, path);
  return (Array.isArray(value) ? value : [value]).filter((each): each is string => typeof each === 'string' && each !== '');
}
