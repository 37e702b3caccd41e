import type { Contender } from './contender';
import { Envelopes } from './envelope';

export interface Load {
  readonly clients: number;
  readonly seconds: number;
}

/** Appends that were answered within the time, a second. */
export async function appendsPerSecond({ append }: Contender, { clients, seconds }: Load): Promise<number> {
  const began = performance.now();
  const deadline = began + seconds * 1_000;
  let answered = 0;
  const client = async (): Promise<void> => {
    const envelopes = new Envelopes();
    while (performance.now() < deadline) {
      await append(envelopes.next());
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered / (performance.now() - began)) * 1_000;
}
