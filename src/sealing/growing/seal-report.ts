/** What the instance that seals, or waits for it, says of itself. Only in the first two states does it sign, or another one. */
export const SEAL_STATES = ['SEALING', 'WAITING', 'WAITING_FOR_WITNESSES', 'DIVERGED', 'ALTERED', 'BROKEN_ORDER', 'FAULT'] as const;

export interface SealReport {
  readonly state: (typeof SEAL_STATES)[number];
  readonly size: number;
  readonly why?: string;
}

/** Why no stamp could be had; nothing waits for it. */
export interface StampFault {
  readonly stampFault: string;
}
/** What the thread says: a program log it has none of its own. */
export type ThreadWord = SealReport | StampFault;
