import 'reflect-metadata';
import type { TableOf } from './projection';

/**
 * Who may see a row, by its own columns (decision 26): the policies of row-level security are generated from
 * this, so that a forgotten filter shows nothing.
 */
export interface Visibility {
  /** Columns that hold the tenant (enterprise id) the row belongs to. */
  readonly tenant?: string;
  /** Column with the division code (GB/T 2260) that a regulator's region is matched against. */
  readonly region?: string;
  /** True for rows without a tenant that every caller may read. */
  readonly everyone?: true;
}

const VISIBILITY = Symbol('visibility');
export const VisibleTo = (visibility: Visibility): ClassDecorator => (table) => Reflect.defineMetadata(VISIBILITY, visibility, table);

/** @throws where a read model forgot to say who may see it. */
export function visibilityOf(table: TableOf): Visibility {
  const visibility = Reflect.getMetadata(VISIBILITY, table) as Visibility | undefined;
  if (!visibility) throw new Error(`${table.name} does not say who may see its rows`);
  return visibility;
}
