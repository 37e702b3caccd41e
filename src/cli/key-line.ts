import type { ListedKey } from '../access/key-register.query';

/** A key on a line: its id and how it stands, for whom it is and how far it goes, when it was last used and when it ends. */
export function keyLine({
  id,
  state,
  audience,
  enterpriseId,
  region,
  roles,
  upToLevel,
  chainCode,
  subjectId,
  owner,
  isLinked,
  scopes,
  lastUsedAt,
  expiresAt,
  formerSecretUntil,
}: ListedKey): string {
  const bound = [enterpriseId, region, chainCode, subjectId, upToLevel && `up to ${upToLevel}`, roles?.join(',')].filter(Boolean).join(' ');
  const whose = owner.kind === 'system' ? `system ${owner.system}` : `person ${owner.ref}${isLinked ? ' (linked)' : ''}`;
  const rest = [
    scopes && `only ${scopes.join(',')}`,
    lastUsedAt ? `used ${lastUsedAt}` : 'never used',
    expiresAt && `ends ${expiresAt}`,
    formerSecretUntil && `former secret until ${formerSecretUntil}`,
  ].filter(Boolean);
  return [`${id}  ${state}`, [audience, bound].filter(Boolean).join(' '), whose, ...rest].join('  ');
}
