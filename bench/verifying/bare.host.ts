import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { Pool } from 'pg';

/** Fastify and `pg` with nothing between them: the row of a primary key, as it stands there. Says its port to whoever started it. */
async function host([url]: readonly string[]): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 10 });
  const server = fastify();
  server.get<{ Params: { id: string } }>('/rows/:id', async ({ params: { id } }, reply) => {
    const { rows } = await pool.query<{ body: string }>({ name: 'row', text: 'select body from row where id = $1', values: [id] });
    return reply.type('application/json; charset=utf-8').send(rows[0]!.body);
  });
  await server.listen({ host: '127.0.0.1', port: 0 });
  process.send?.((server.server.address() as AddressInfo).port);
  process.once('disconnect', () => process.exit());
}

void host(process.argv.slice(2));
