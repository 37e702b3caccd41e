/** Whom the product serves. A key, or the session behind a one-time code, has exactly one (ADR 132). */
export const AUDIENCES = [
  'admin',
  'regulator',
  'inspector',
  'enterprise',
  'payroll',
  'chain-lead',
  'union',
  'partner',
  'auditor',
  'worker',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** For whom a route may be: also for whoever comes without a key. */
export const ROUTE_AUDIENCES = [...AUDIENCES, 'public'] as const;
export type RouteAudience = (typeof ROUTE_AUDIENCES)[number];

/** Audiences that act: all others read, and no route that writes may name them. Of payroll it is what was paid, of a worker an objection. */
export const WRITING_AUDIENCES = [
  'admin',
  'regulator',
  'enterprise',
  'payroll',
  'chain-lead',
  'worker',
  'public',
] as const satisfies readonly RouteAudience[];

/**
 * What a person of an enterprise does there: prepares and proposes, confirms as the second person (decision 17), or
 * reads allowances alone. A key may hold several; that two persons are two is asked at every confirmation all the same.
 */
export const ENTERPRISE_ROLES = ['officer', 'approver', 'pay-reader'] as const;
export type EnterpriseRole = (typeof ENTERPRISE_ROLES)[number];

/** Which roles a route of an enterprise is for, where it does not say so itself: officers write, approvers read what they are to confirm. */
export const usualRoles = (isWriting: boolean): readonly EnterpriseRole[] => (isWriting ? ['officer'] : ['officer', 'approver']);

/** Who sees a region: an authority that decides, and one that looks. */
export const isAuthority = (audience: string): boolean => audience === 'regulator' || audience === 'inspector';
