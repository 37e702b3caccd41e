import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** What a client may still send after it was answered: a body some times too large. Beyond, the connection breaks off. */
const READ_ON_BYTES = 100 * 1024 * 1024;
const READ_ON_MS = 10_000;

/**
 * Reads and drops the rest of a body that is refused before it was read. Who closes a connection on which the other side
 * is still sending resets it, and the client never sees why it was refused (RFC 9112, section 9.6).
 */
export function readOnBeforeAnswers(server: FastifyInstance): void {
  server.addHook('onSend', ({ raw }, _, payload, done) => {
    if (raw.complete || raw.destroyed) done(null, payload);
    else void rest(raw).then(() => done(null, payload));
  });
}

function rest(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let dropped = 0;
    const enough = setTimeout(done, READ_ON_MS);
    function drop(chunk: Buffer): void {
      dropped += chunk.length;
      if (dropped > READ_ON_BYTES) done();
    }
    function done(): void {
      clearTimeout(enough);
      request.off('data', drop);
      resolve();
    }
    for (const end of ['end', 'close', 'error'] as const) request.once(end, done);
    request.on('data', drop).resume();
  });
}
