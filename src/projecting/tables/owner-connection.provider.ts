import { Client } from 'pg';

/** What a tool or a build does as the owner, on a connection of its own. */
export async function asOwner<Value>(url: string, work: (owner: Client) => Promise<Value>): Promise<Value> {
  const owner = new Client({ connectionString: url, application_name: 'skills-ledger-build' });
  // A connection that breaks fails the statement under way; without a listener it would end the program as well.
  owner.on('error', () => undefined);
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** All or nothing. */
export const asOwnerAtOnce = <Value>(url: string, work: (owner: Client) => Promise<Value>): Promise<Value> =>
  asOwner(url, async (owner) => {
    await owner.query('BEGIN');
    const value = await work(owner);
    await owner.query('COMMIT');
    return value;
  });
