import type { Actor } from '../kernel/decision';
import type { Uuid } from '../kernel/uuid';
import type { Lane } from './event-store.port';
import type { ReadVersion } from './stream-version';

/** What every command carries besides its intent: who, on whose behalf, and under which id a retry is recognised. */
export interface CommandEnvelope {
  /** Derived from (tenant, client, Idempotency-Key), or from (process, event): an honest retry has the same one. */
  readonly commandId: Uuid;
  readonly actor: Actor;
  /** Who may see the events in the feed. */
  readonly tenants: readonly Uuid[];
  readonly correlationId: Uuid;
  /** The event that made a process act. */
  readonly causationId?: Uuid;
  readonly lane?: Lane;
  /** Given by a caller who acts on what was read (If-Match). A command that appends to that stream more than once asks it of the first append alone. */
  readonly read?: ReadVersion;
}
