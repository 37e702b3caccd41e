import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { TABLES } from '../../src/app';
import { parseSettings } from '../../src/config/settings';
import { openInfrastructure } from '../../src/infrastructure.provider';

/** Of an enterprise, a month and an allowance: what the stored facts make due, and what was closed for it. Fen as decimal text. */
export interface Counted {
  readonly enterprise: string;
  readonly month: string;
  readonly item: string;
  readonly dueFen: string;
  readonly closedFen: string;
  readonly lines: number;
}

const SQL = readFileSync(join(__dirname, 'recount.sql'), 'utf8');

/** The same of the PostgreSQL in a data folder, whether a service runs on it or not. */
export async function recountAt(dataDir: string): Promise<readonly Counted[]> {
  const { ownerUrl, close } = await openInfrastructure(parseSettings({ DATA_DIR: dataDir }), TABLES);
  try {
    return await recount(ownerUrl);
  } finally {
    await close();
  }
}

/** Counts the payroll again in SQL over the stored events of a log in PostgreSQL. */
export async function recount(url: string): Promise<readonly Counted[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Counted>(SQL)).rows;
  } finally {
    await client.end();
  }
}

export const differing = (counted: readonly Counted[]): readonly Counted[] =>
  counted.filter(({ dueFen, closedFen }) => dueFen !== closedFen);
export const closedFen = (counted: readonly Counted[]): bigint => counted.reduce((sum, one) => sum + BigInt(one.closedFen), 0n);
export const closedLines = (counted: readonly Counted[]): number => counted.reduce((sum, { lines }) => sum + lines, 0);
