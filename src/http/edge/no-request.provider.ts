import type { Socket } from 'node:net';

const HEAD_TOO_LARGE = 'HPE_HEADER_OVERFLOW';
const TOO_SLOW = 'ERR_HTTP_REQUEST_TIMEOUT';

/** What Node could not read as a request gets a bare line, as there is nobody yet to tell in which language; nothing of what came is told back or written down. */
export function answerWhatIsNoRequest(fault: Error & { readonly code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || socket.destroyed) return;
  const line =
    fault.code === HEAD_TOO_LARGE
      ? '431 Request Header Fields Too Large'
      : fault.code === TOO_SLOW
        ? '408 Request Timeout'
        : '400 Bad Request';
  if (socket.writable) socket.end(`HTTP/1.1 ${line}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
  socket.destroySoon();
}
