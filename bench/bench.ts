import type { Options } from './options';
import type { Server } from './server';

/** What the last line of `--json` holds. */
export interface Found {
  readonly ratios: object;
  readonly rates: object;
  readonly noise: object;
}

/** A benchmark: measures on a server, says what people read, and gives what programs read. */
export type Bench = (options: Options, server: Server, say: (text: string) => void) => Promise<Found>;
