/** One block of server-sent events: an event with its data, or a heartbeat, which has none. */
export interface Sent {
  /** The place to go on behind, as `Last-Event-ID`. */
  readonly id: string | undefined;
  readonly data: string | undefined;
}

const BLOCK_END = '\n\n';

/** The blocks of a stream as they arrive (HTML, section 9.2, as far as the ledger uses it), until it ends. */
export async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<Sent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of body as unknown as AsyncIterable<Uint8Array>) {
    const blocks = `${rest}${decoder.decode(bytes, { stream: true })}`.split(BLOCK_END);
    rest = blocks.pop()!;
    for (const block of blocks) yield sentIn(block);
  }
}

function sentIn(block: string): Sent {
  const lines = block.split('\n');
  const valueOf = (field: string): string | undefined => lines.find((line) => line.startsWith(`${field}: `))?.slice(field.length + 2);
  return { id: valueOf('id'), data: valueOf('data') };
}
