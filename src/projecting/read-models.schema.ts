import type { EntityMetadata } from 'typeorm';
import type { TableOf } from './projection';
import { visibilityOf } from './visible-to.entity';

/** Where the read models live; a rebuild is made beside them in a schema of its own. */
export const LIVE_SCHEMA = 'views';
export const PROJECT_ROLE = 'skills_ledger_project';
export const READ_ROLE = 'skills_ledger_read';

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

export const tableName = (metadata: EntityMetadata, schema: string): string => `${quoted(schema)}.${quoted(metadata.tableName)}`;

/** The settings a reading transaction makes: whom the policies below let through. */
export const TENANT_SETTING = 'skills.tenant';
export const REGION_SETTING = 'skills.region';
export const AUDIENCE_SETTING = 'skills.audience';

/**
 * Grants and forced row-level security for one table, generated from its entity. A regulator sees a region by
 * the prefix of its division code, an auditor everything, everybody else the own tenant alone.
 */
export function securityOf(metadata: EntityMetadata, schema: string): string[] {
  const table = tableName(metadata, schema);
  return [
    `GRANT SELECT ON ${table} TO ${READ_ROLE}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ${table} TO ${PROJECT_ROLE}`,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `DROP POLICY IF EXISTS readers ON ${table}`,
    `CREATE POLICY readers ON ${table} FOR SELECT TO ${READ_ROLE} USING (${condition(metadata)})`,
    `DROP POLICY IF EXISTS projector ON ${table}`,
    `CREATE POLICY projector ON ${table} TO ${PROJECT_ROLE} USING (true) WITH CHECK (true)`,
  ];
}

function condition(metadata: EntityMetadata): string {
  const { tenant, region, everyone } = visibilityOf(metadata.target as TableOf);
  if (everyone) return 'true';
  const column = (property: string): string => quoted(metadata.findColumnWithPropertyName(property)!.databaseName);
  const setting = (name: string): string => `current_setting('${name}', true)`;
  return [
    `${setting(AUDIENCE_SETTING)} IN ('auditor', 'process')`,
    ...(tenant ? [`(${setting(AUDIENCE_SETTING)} <> 'regulator' AND ${column(tenant)}::text = ${setting(TENANT_SETTING)})`] : []),
    ...(region ? [`(${setting(AUDIENCE_SETTING)} = 'regulator' AND ${setting(REGION_SETTING)} <> '' AND starts_with(${column(region)}, ${setting(REGION_SETTING)}))`] : []),
  ].join(' OR ');
}
