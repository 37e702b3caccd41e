import { Readable } from 'node:stream';
import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** For how long a reader may take nothing of what waits for it. The system asks for more only once a third of its own buffer is free: of the largest, 4 MiB, that is a line of 12 KB/s (ADR 209). */
export const STALLED_MS = 120_000;

/**
 * What is made while it is sent holds a place, a connection to the database or a file for as long as somebody reads. Whoever takes nothing
 * any more is cut off, and what was held is free; whoever takes little, or waits for what is still made, is waited for.
 */
export function endStalledAnswers(server: FastifyInstance, stalledMs = STALLED_MS): void {
  server.addHook('onSend', (_, { raw }, payload, done) => {
    if (payload instanceof Readable) endOnceStalled(raw, stalledMs);
    done(null, payload);
  });
}

/** Node counts from the last byte that went either way; the last answer's limit ends with it, and the connection is kept for the next request as before. */
function endOnceStalled(answer: ServerResponse, stalledMs: number): void {
  answer.setTimeout(stalledMs, () => {
    if (waitsForReader(answer)) answer.socket?.destroy();
  });
}

const waitsForReader = ({ socket }: ServerResponse): boolean => socket !== null && socket.writableLength > 0;
