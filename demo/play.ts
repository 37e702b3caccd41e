import type { Arguments } from './arguments';
import type { Progress } from './progress';
import type { Plays, Service } from './service';

export interface Counted {
  readonly counts: Readonly<Record<string, number>>;
}
export interface Result extends Counted {
  readonly url: string;
  readonly [more: string]: unknown;
}

/** Something that the demo can play against a service of its own. A folder holds one, which a second run goes on with. */
export interface Play extends Plays {
  readonly steps: number;
  readonly play: (service: Service, args: Arguments, progress: Progress) => Promise<Result>;
}

const SECOND = 1_000;
/** To a tenth of a second. */
export const seconds = (ms: number): number => Math.round(ms / (SECOND / 10)) / 10;
