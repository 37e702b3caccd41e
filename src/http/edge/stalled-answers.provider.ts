import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** For how long a reader may take nothing of what waits for it. The system asks for more only once a third of its own buffer is free: of the largest, 4 MiB, that is a line of 12 KB/s (ADR 209). */
export const STALLED_MS = 120_000;
/** So often it is looked in that time: whoever takes nothing is cut off within a quarter of it more. */
const LOOKS = 4;

/**
 * What is made while it is sent holds a place, a connection to the database or a file for as long as somebody reads. Whoever takes nothing
 * any more is cut off, and what was held is free; whoever takes little, or waits for what is still made, is waited for.
 */
export function endStalledAnswers(server: FastifyInstance, stalledMs = STALLED_MS): void {
  server.addHook('onSend', ({ raw: { socket } }, { raw: answer }, payload, done) => {
    if (payload instanceof Readable) endOnceStalled(socket, answer, stalledMs);
    done(null, payload);
  });
}

/** Not by Node's own limit of a connection: that begins again with every byte that is received, so that whoever sends keeps his place. */
function endOnceStalled(socket: Socket, answer: FastifyReply['raw'], stalledMs: number): void {
  // Whoever left while it was made is told of nobody's end any more.
  if (socket.destroyed || answer.destroyed) return;
  let [taken, looksInVain] = [takenOf(socket), 0];
  const look = setInterval(() => {
    const now = takenOf(socket);
    looksInVain = socket.writableLength > 0 && now === taken ? looksInVain + 1 : 0;
    taken = now;
    if (looksInVain >= LOOKS) socket.destroy();
  }, stalledMs / LOOKS).unref();
  const stop = (): void => {
    clearInterval(look);
    socket.off('close', stop);
  };
  answer.once('close', stop);
  // An answer behind others on one connection is not told of its end.
  socket.once('close', stop);
}

/** What the system holds of a write under way; Node shows it to nobody else, and looks at it itself before it ends a connection that is slow. */
interface Writing {
  readonly _handle?: { readonly writeQueueSize?: number } | null;
}

/** Another text as soon as the reader took something: a whole write, or a part of a large one. */
const takenOf = (socket: Socket & Writing): string =>
  `${socket.bytesWritten - socket.writableLength} ${socket._handle?.writeQueueSize ?? 0}`;
