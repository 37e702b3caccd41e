/** Seconds for which a request may be kept open: below what proxies close after, which is 30 to 60 s. */
export const WAIT_SECONDS = /^(\d|1\d|2[0-5])$/;
const SECOND_MS = 1_000;

/** Of a reader that may hear nothing for a while. */
export interface Patience {
  readonly waitMs: number;
  /** Calls once the reader has gone; gives what takes the call back. */
  onGone(call: () => void): () => void;
}
export const AT_ONCE: Patience = { waitMs: 0, onGone: () => () => undefined };

interface Waiting {
  readonly method: string;
  readonly raw: { readonly socket: { once(event: 'close', call: () => void): unknown; off(event: 'close', call: () => void): unknown } };
}
/** As the query asks for it; whoever asks for a head alone waits for nothing. */
export const patienceOf = (wait: string | undefined, { method, raw: { socket } }: Waiting): Patience =>
  method !== 'GET'
    ? AT_ONCE
    : {
        waitMs: Number(wait ?? 0) * SECOND_MS,
        onGone: (call) => {
          socket.once('close', call);
          return () => void socket.off('close', call);
        },
      };
