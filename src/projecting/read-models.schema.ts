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

/** What a connection that projects says of itself where there are no roles to tell it by. */
export const PROJECTING_AUDIENCE = 'projector';

/**
 * Grants and forced row-level security for one table, generated from its entity. A regulator sees a region by
 * the prefix of its division code, an auditor everything, everybody else the own tenant alone. Without roles the
 * policies bind the one user there is: what it says of itself takes the place of the role.
 */
export function securityOf(metadata: EntityMetadata, schema: string, { withoutRoles = false }: RoleOptions = {}): string[] {
  const table = tableName(metadata, schema);
  const isProjecting = withoutRoles ? `current_setting('${AUDIENCE_SETTING}', true) = '${PROJECTING_AUDIENCE}'` : 'true';
  const [readers, projectors] = withoutRoles ? ['PUBLIC', 'PUBLIC'] : [READ_ROLE, PROJECT_ROLE];
  const grants = [`GRANT SELECT ON ${table} TO ${READ_ROLE}`, `GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ${table} TO ${PROJECT_ROLE}`];
  return [
    ...(withoutRoles ? [] : grants),
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `DROP POLICY IF EXISTS readers ON ${table}`,
    `CREATE POLICY readers ON ${table} FOR SELECT TO ${readers} USING (${condition(metadata)})`,
    `DROP POLICY IF EXISTS projector ON ${table}`,
    `CREATE POLICY projector ON ${table} TO ${projectors} USING (${isProjecting}) WITH CHECK (${isProjecting})`,
  ];
}

/** Share of a page that inserts fill, in per cent: a row that is updated finds room for its next version beside it, and no index has to learn of it. */
const FILL_FACTOR = 70;

/** How a table is laid out, for rows that are written over and over. */
export const storageOf = (metadata: EntityMetadata, schema: string): string[] => [`ALTER TABLE ${tableName(metadata, schema)} SET (fillfactor = ${FILL_FACTOR})`];

export interface RoleOptions {
  /** The named choice to run with the owner's rights alone, where the roles of decision 26 cannot be made. */
  readonly withoutRoles?: boolean;
}

/** How a connection becomes the one that projects, or that reads: the `options` of its start-up. */
export const projectingOptions = ({ withoutRoles = false }: RoleOptions = {}): string =>
  withoutRoles ? `-c ${AUDIENCE_SETTING}=${PROJECTING_AUDIENCE}` : `-c role=${PROJECT_ROLE}`;
export const readingOptions = ({ withoutRoles = false }: RoleOptions = {}): string | undefined => (withoutRoles ? undefined : `-c role=${READ_ROLE}`);

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
