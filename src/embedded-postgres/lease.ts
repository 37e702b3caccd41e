/**
 * A lease says that a process uses the embedded server. Each process has a lease file of its own, so none is ever
 * contended and a dead one can be swept by anybody.
 *
 * The last living holder stops the server, nobody else. So a command line tool that started it does not take it away
 * from a service that came later, and a service that was killed is replaced by whoever comes next.
 */
export interface Lease {
  readonly id: string;
  readonly pid: number;
  /** Tells a process from a later one with the same pid; null where the system does not say. */
  readonly processStartedAt: string | null;
  readonly takenAt: string;
  readonly state: LeaseState;
  /** Where it found the server; absent until then. */
  readonly port?: number | undefined;
}
export type LeaseState = 'using' | 'leaving';

/**
 * A holder first says that it leaves, then looks at the others. A newcomer first says that it uses, then looks.
 * Whatever the order, at least one of the two sees the other; the one who leaves gives way.
 */
export const mayStop = (otherLiving: readonly Lease[]): boolean => otherLiving.every((other) => other.state === 'leaving');
export const mustWait = (otherLiving: readonly Lease[]): boolean => otherLiving.some((other) => other.state === 'leaving');

/** A server that is started for others too must be where they look for it. */
export const agreedPort = (otherLiving: readonly Lease[]): number | undefined => otherLiving.find(({ port }) => port !== undefined)?.port;

export const parseLease = (text: string): Lease | undefined => {
  try {
    return JSON.parse(text) as Lease;
  } catch {
    return undefined; // Half written by a process that died: nobody holds it.
  }
};
