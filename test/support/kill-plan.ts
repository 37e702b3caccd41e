/** Where the service kills itself: as a process is about to record, after its first record, or after all of a reaction, with the checkpoint still behind. */
export const STEPS = ['before it records', 'after its first record', 'after its reaction'] as const;
export type Step = (typeof STEPS)[number];
export interface KillPlan {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The process that dies at the step; absent: nobody does. */
  readonly target?: { readonly process: string; readonly step: Step };
  /** Processes that never come to act in this run, so that there is something left for theirs. */
  readonly held: readonly string[];
}
export interface Listening {
  readonly url: string;
}
