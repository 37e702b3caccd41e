import { Pool } from 'pg';
import { type Contender, POOL_CONNECTIONS } from './contender';
import { CATEGORY, D, DATA_TEXT, type Envelope, M, SALT_KEY_ID, TYPE } from './envelope';
import { PLAIN_INSERT, PLAIN_TABLE } from './plain-table';

const [D_BYTES, M_BYTES] = [Buffer.from(D, 'hex'), Buffer.from(M, 'hex')] as const;

/** A prepared INSERT for each event and nothing else: what a store costs shows against it. */
export async function open(url: string): Promise<Contender> {
  const pool = new Pool({ connectionString: url, max: POOL_CONNECTIONS });
  await pool.query(PLAIN_TABLE);
  return { append: (envelope) => pool.query({ name: 'append', text: PLAIN_INSERT, values: valuesOf(envelope) }), close: () => pool.end() };
}

const valuesOf = ({ streamId, revision, id, metadataText }: Envelope): unknown[] => [
  `${CATEGORY}-${streamId}`,
  revision,
  id,
  TYPE,
  DATA_TEXT,
  metadataText,
  SALT_KEY_ID,
  D_BYTES,
  M_BYTES,
];
