import type { EntityManager } from 'typeorm';
import type { Uuid } from '../../kernel/uuid';
import type { TableOf } from '../projection';
import { visibilityOf } from '../visible-to.entity';

/** Audiences to which row-level security shows rows of their tenant and no others. */
const OF_A_TENANT: readonly string[] = ['enterprise', 'payroll'];
const OWN = 'ownTenant';

/** Told once, by whoever opens the snapshot. */
export function askedBy(rows: EntityManager, { audience, tenant }: { readonly audience: string; readonly tenant: Uuid | null }): void {
  if (tenant !== null && OF_A_TENANT.includes(audience)) rows.queryRunner!.data[OWN] = tenant;
}

/**
 * What narrows a table to the rows of the enterprise that asks, or nothing. They are all that it would be shown, but row-level security compares in a way
 * that no index helps: a page of an enterprise's own would look through everybody's rows.
 */
export function ownRows(rows: EntityManager, table: TableOf): Readonly<Record<string, Uuid>> {
  const [own, { tenant, everyone }] = [rows.queryRunner?.data[OWN] as Uuid | undefined, visibilityOf(table)];
  return own === undefined || tenant === undefined || everyone ? {} : { [tenant]: own };
}
