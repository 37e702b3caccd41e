import type { Caller } from '../access/caller';
import type { Uuid } from '../kernel/uuid';

/** Whose endpoints a caller may see; null: any, for an administrator. */
export const reachOf = ({ audience, tenant }: Pick<Caller, 'audience' | 'tenant'>): Uuid | null | undefined =>
  audience === 'admin' ? null : (tenant ?? undefined);

/** For which enterprise an endpoint is asked for; undefined where that is not clear. */
export function enterpriseFor({ audience, tenant }: Pick<Caller, 'audience' | 'tenant'>, named: Uuid | undefined): Uuid | undefined {
  if (audience === 'admin') return named;
  return named === undefined || named === tenant ? (tenant ?? undefined) : undefined;
}
