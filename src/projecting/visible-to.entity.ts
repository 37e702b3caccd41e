import 'reflect-metadata';
import type { TableOf } from './projection';

/**
 * Who may see a row, by its own columns (decision 26): the policies of row-level security are generated from
 * this, so that a forgotten filter shows nothing.
 */
export interface Visibility {
  /** Column that holds the tenant (enterprise id) the row belongs to: seen by the enterprise. */
  readonly tenant?: string;
  /** Column with the division code (GB/T 2260) that the region of a regulator or an inspector is matched against. */
  readonly region?: string;
  /** Column with the level, or the list of levels, by which authorities share a region: one whose tier ends below sees no such row. */
  readonly level?: string;
  /** Columns with the worker whose own row it is: seen by that worker. */
  readonly workers?: readonly string[];
  /** Column with the cohort or the sitting that a partner's key of this tenant names. */
  readonly partner?: string;
  /** True for rows of its tenant that payroll needs. */
  readonly payroll?: true;
  /** True for rows that are only ever counted: seen, by region, by unions. */
  readonly counted?: true;
  /** True for rows of a tenant, about nobody, that its workers need to understand their pay. */
  readonly ownWorkers?: true;
  /** True for rows without a tenant that every caller may read. */
  readonly everyone?: true;
}

const VISIBILITY = Symbol('visibility');
export const VisibleTo =
  (visibility: Visibility): ClassDecorator =>
  (table) =>
    Reflect.defineMetadata(VISIBILITY, visibility, table);

/** Adds to what the table, or what it extends, says already. */
export const AlsoVisibleTo =
  (more: Visibility): ClassDecorator =>
  (table) =>
    Reflect.defineMetadata(VISIBILITY, { ...(Reflect.getMetadata(VISIBILITY, table) as Visibility | undefined), ...more }, table);

/** @throws where a read model forgot to say who may see it. */
export function visibilityOf(table: TableOf): Visibility {
  const visibility = Reflect.getMetadata(VISIBILITY, table) as Visibility | undefined;
  if (!visibility) throw new Error(`${table.name} does not say who may see its rows`);
  return visibility;
}
