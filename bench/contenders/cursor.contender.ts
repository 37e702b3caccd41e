import { Pool } from 'pg';
import Cursor from 'pg-cursor';
import { open as openPool } from './pool.contender';
import { type Contender, PAGE_EVENTS } from './contender';

/** What PostgreSQL and `pg` give without a store: a cursor over the plain table, each row's data parsed. */
export async function open(url: string): Promise<Contender> {
  const [plain, pool] = [await openPool(url), new Pool({ connectionString: url, max: 1 })];
  return {
    append: plain.append,
    catchUp: async (handle) => {
      const client = await pool.connect();
      const cursor = client.query(
        new Cursor<{ data: string }>('select position, stream, revision, at, id, type, data, metadata from event order by position'),
      );
      for (let rows = await cursor.read(PAGE_EVENTS); rows.length > 0; rows = await cursor.read(PAGE_EVENTS)) {
        for (const { data } of rows) handle(JSON.parse(data));
      }
      await cursor.close();
      client.release();
    },
    close: async () => {
      await pool.end();
      await plain.close();
    },
  };
}
