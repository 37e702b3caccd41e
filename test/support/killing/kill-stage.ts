import type { CertifiedBatch } from '../stories/certified-batch';
import type { Client } from '../callers/client';
import type { Step } from './kill-plan';

/** How one process dies, with how many events of its kinds in the log by then. */
export interface Deaths {
  readonly process: string;
  /** What it alone records in its stage. */
  readonly records: readonly string[];
  readonly dies: Partial<Record<Step, number>>;
  /** Once it is left in peace: what one reaction recorded, or several. */
  readonly atLast: number;
}
export type People = Pick<CertifiedBatch, 'officer' | 'second' | 'regulator' | 'approver'>;
/** Something that one of them does, in a story that was prepared while nobody was killed. */
export type Act<Story> = (people: People, story: Story, admin: Client) => Promise<void>;
export interface Stage<Story> {
  readonly what: string;
  /** What is done before it, while everybody is held already. */
  readonly first?: Act<Story>;
  /** Comes back with the answer; with none where a day begins, whose answer waits for the processes. */
  readonly act: Act<Story> | { readonly dayBegins: string };
  /** In the order of their turns; who comes later is held until then. */
  readonly deaths: readonly Deaths[];
}

/** One act: nothing, then all of it. */
export const once = (process: string, ...records: string[]): Deaths => ({
  process,
  records,
  dies: { 'before its command': 0, 'before its checkpoint': 1, 'after its checkpoint': 1 },
  atLast: 1,
});
/** A list of two, from a read model: what was done is not in it again, and the rest is done all the same. */
export const twice = (process: string, ...records: string[]): Deaths => ({
  process,
  records,
  dies: { 'before its command': 0, 'between its commands': 1, 'before its checkpoint': 2, 'after its checkpoint': 2 },
  atLast: 2,
});
/** Held until its turn, for it would do what another one is to do in this stage; it dies in another one. */
export const held = (process: string): Deaths => ({ process, records: [], dies: {}, atLast: 0 });

/** Who dies in them. */
export const dying = (stages: readonly Pick<Stage<never>, 'deaths'>[]): string[] =>
  stages.flatMap(({ deaths }) => deaths.filter(({ dies }) => Object.keys(dies).length > 0).map(({ process }) => process));
