import type { EventStoreDbSettings } from '../../config/store-settings';
import type { LogKeySource } from '../../config/sealing-settings';

/** What the thread that seals is told when it starts; bytes as text, for they come over as copies. */
export interface SealingTask {
  readonly databaseUrl: string;
  readonly eventStoreDb?: EventStoreDbSettings | undefined;
  readonly withoutRoles: boolean;
  readonly origin: string;
  readonly keysFolder: string;
  readonly copyFolder: string;
  readonly key?: LogKeySource | undefined;
  /** Whose cosignatures a checkpoint waits for. */
  readonly policy: string;
  readonly authorityUrl?: string | undefined;
  readonly saltKeyId: string;
  readonly saltKeyHex: string;
}
