import type { EntityMetadata } from 'typeorm';
import type { TableOf } from '../projection';
import { Visibility, visibilityOf } from '../visible-to.entity';

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
/** Levels by name and by rank, with commas; {@link EVERY_LEVEL} for whom no tier narrows. */
export const LEVELS_SETTING = 'skills.levels';
export const WORKER_SETTING = 'skills.worker';
/** What a partner's key names. */
export const SUBJECT_SETTING = 'skills.subject';
export const EVERY_LEVEL = '*';

/** What a connection that projects says of itself where there are no roles to tell it by. */
export const PROJECTING_AUDIENCE = 'projector';

/**
 * Grants and forced row-level security for one table, generated from its entity: whoever it does not name sees no row
 * of it. Without roles the policies bind the one user there is: what it says of itself takes the place of the role.
 */
export function securityOf(metadata: EntityMetadata, schema: string, { withoutRoles = false }: RoleOptions = {}): string[] {
  const table = tableName(metadata, schema);
  const isProjecting = withoutRoles ? `current_setting('${AUDIENCE_SETTING}', true) = '${PROJECTING_AUDIENCE}'` : 'true';
  const [readers, projectors] = withoutRoles ? ['PUBLIC', 'PUBLIC'] : [READ_ROLE, PROJECT_ROLE];
  const grants = [
    `GRANT SELECT ON ${table} TO ${READ_ROLE}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ${table} TO ${PROJECT_ROLE}`,
  ];
  return [
    ...(withoutRoles ? [] : grants),
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    `DROP POLICY IF EXISTS readers ON ${table}`,
    `CREATE POLICY readers ON ${table} FOR SELECT TO ${readers} USING (${visibleSql(metadata)})`,
    `DROP POLICY IF EXISTS projector ON ${table}`,
    `CREATE POLICY projector ON ${table} TO ${projectors} USING (${isProjecting}) WITH CHECK (${isProjecting})`,
  ];
}

/** Share of a page that inserts fill, in per cent: a row that is updated finds room for its next version beside it, and no index has to learn of it. */
const FILL_FACTOR = 70;

/** How a table is laid out, for rows that are written over and over. */
export const storageOf = (metadata: EntityMetadata, schema: string): string[] => [
  `ALTER TABLE ${tableName(metadata, schema)} SET (fillfactor = ${FILL_FACTOR})`,
];

export interface RoleOptions {
  /** The named choice to run with the owner's rights alone, where the roles of decision 26 cannot be made. */
  readonly withoutRoles?: boolean;
}

/** How a connection becomes the one that projects, or that reads: the `options` of its start-up. */
export const projectingOptions = ({ withoutRoles = false }: RoleOptions = {}): string =>
  withoutRoles ? `-c ${AUDIENCE_SETTING}=${PROJECTING_AUDIENCE}` : `-c role=${PROJECT_ROLE}`;
export const readingOptions = ({ withoutRoles = false }: RoleOptions = {}): string | undefined =>
  withoutRoles ? undefined : `-c role=${READ_ROLE}`;

const setting = (name: string): string => `current_setting('${name}', true)`;
const isAudience = (...audiences: readonly string[]): string =>
  `${setting(AUDIENCE_SETTING)} IN (${audiences.map((each) => `'${each}'`).join(', ')})`;
/** What was not set is NULL, which equals nothing. */
const equals = (column: string, name: string): string => `${column}::text = ${setting(name)}`;
const within = (column: string): string => `${setting(REGION_SETTING)} <> '' AND starts_with(${column}, ${setting(REGION_SETTING)})`;

/** Whom the rows of a table are shown: an auditor and the processes all of them, everybody else what the entity says. */
function visibleSql(metadata: EntityMetadata): string {
  const { everyone, ...visibility } = visibilityOf(metadata.target as TableOf);
  return everyone ? 'true' : [isAudience('auditor', 'process'), ...ways(metadata, visibility)].join(' OR ');
}

function ways(
  metadata: EntityMetadata,
  { tenant, region, level, workers = [], partner, payroll, counted, ownWorkers }: Visibility,
): readonly string[] {
  const column = (property: string): string => quoted(metadata.findColumnWithPropertyName(property)!.databaseName);
  const tenants = ['enterprise', ...(payroll ? ['payroll'] : []), ...(ownWorkers ? ['worker'] : [])];
  return [
    ...(tenant ? [`(${isAudience(...tenants)} AND ${equals(column(tenant), TENANT_SETTING)})`] : []),
    ...(region
      ? [`(${isAudience('regulator', 'inspector')} AND ${within(column(region))}${level ? ` AND ${supervisedSql(metadata, level)}` : ''})`]
      : []),
    ...(region && counted ? [`(${isAudience('union')} AND ${within(column(region))})`] : []),
    ...workers.map((worker) => `(${isAudience('worker')} AND ${equals(column(worker), WORKER_SETTING)})`),
    ...(tenant && partner
      ? [`(${isAudience('partner')} AND ${equals(column(tenant), TENANT_SETTING)} AND ${equals(column(partner), SUBJECT_SETTING)})`]
      : []),
  ];
}

/** A row of several levels is of whoever supervises one of them; one of none, of everybody. */
function supervisedSql(metadata: EntityMetadata, property: string): string {
  const { databaseName, type } = metadata.findColumnWithPropertyName(property)!;
  const [column, listed] = [quoted(databaseName), `string_to_array(${setting(LEVELS_SETTING)}, ',')`];
  // A list of levels, or of what has one.
  const among =
    type === 'jsonb'
      ? `EXISTS (SELECT FROM jsonb_array_elements(${column}) e WHERE coalesce(e ->> 'level', e #>> '{}') = ANY(${listed})) OR ${column} = '[]'`
      : `${column}::text = ANY(${listed}) OR ${column} IS NULL`;
  return `(${setting(LEVELS_SETTING)} = '${EVERY_LEVEL}' OR ${among})`;
}
