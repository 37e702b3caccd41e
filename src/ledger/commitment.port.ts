import type { Uuid } from '../kernel/uuid';

/** Hashing as the ledger needs it; the keys behind it never reach the ledger. */
export interface Committer {
  readonly saltKeyId: string;
  /** The commitment of evidence/formats 10.1 to a canonical text, salted for this event. 64 hex digits. */
  commit(eventId: Uuid, canonicalText: string): string;
  /** The salt under which an event was committed to, 64 hex digits: for whoever may see the event. It says nothing about others (decision 2). */
  saltOf(eventId: Uuid): string;
  /** SHA-256 of a text, 64 hex digits. */
  digest(text: string): string;
  /** A UUID that the same parts always give and nobody without the key can guess. */
  derive(purpose: string, ...parts: readonly string[]): Uuid;
}
export const COMMITTER = Symbol('Committer');
