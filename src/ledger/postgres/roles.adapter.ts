import { type Client, DatabaseError } from 'pg';

/** The roles of decision 26, without login; the service's own user is a member of each. Roles belong to the whole server. */
export const ROLES = {
  append: 'skills_ledger_append',
  project: 'skills_ledger_project',
  read: 'skills_ledger_read',
} as const;

/** SQLSTATEs of another instance that made the role at the same moment: duplicate_object, unique_violation. */
const MADE_MEANWHILE = ['42710', '23505'];
const INSUFFICIENT_PRIVILEGE = '42501';

export class RolesCannotBeMade extends Error {
  constructor(
    readonly role: string,
    cause: unknown,
  ) {
    super(
      `The database user may neither create the role ${role} nor become it. Create the roles ${Object.values(ROLES).join(', ')} ` +
        '(NOLOGIN) and grant them to this user, give it CREATEROLE, or name the option "without roles" to run with its own rights.',
      { cause },
    );
  }
}

/** Makes the roles that are missing, and the owner a member of each, so that a connection may take one on. */
export async function ensureRoles(owner: Client): Promise<void> {
  for (const role of Object.values(ROLES)) {
    try {
      await ensureRole(owner, role);
    } catch (error) {
      if (codeOf(error) === INSUFFICIENT_PRIVILEGE) throw new RolesCannotBeMade(role, error);
      throw error;
    }
  }
}

async function ensureRole(owner: Client, role: string): Promise<void> {
  const known = await owner.query('select from pg_catalog.pg_roles where rolname = $1', [role]);
  if (known.rowCount === 0) await createRole(owner, role);
  // Asked before granting: concurrent grants of one role disturb each other, and most owners need none.
  const { rows } = await owner.query<{ is_member: boolean }>("select pg_catalog.pg_has_role(current_user, $1, 'member') as is_member", [
    role,
  ]);
  if (!rows[0]?.is_member) await owner.query(`grant ${role} to current_user`);
  await owner.query(`set role ${role}`);
  await owner.query('reset role');
}

async function createRole(owner: Client, role: string): Promise<void> {
  try {
    await owner.query(`create role ${role} nologin`);
  } catch (error) {
    if (!MADE_MEANWHILE.includes(codeOf(error))) throw error;
  }
}

const codeOf = (error: unknown): string => (error instanceof DatabaseError ? (error.code ?? '') : '');
