import { deploymentKeysFile, openedFile, rewrap } from './deployment-keys.file';
import { KeysUnusable } from './key-store.port';
import { nextMasterKey, renewMasterKeyFile } from './master-key.file';
import type { MasterKey } from './master-key.port';
import { masterKeyOf, masterKeyPath, type MasterKeySource } from './master-key.provider';
import { MasterKeyUnusable } from './master-key-unusable';
import { type Wrapping, wrapping } from './wrapped-keys';

export interface MasterKeyStatus {
  readonly present: { readonly kind: MasterKey['kind']; readonly keyId: string | null };
  /** Another that opens the keys too, while one is changed for the other. */
  readonly others: readonly { readonly kind: MasterKey['kind']; readonly keyId: string | null }[];
}

/** Changes what wraps the keys of a deployment. No person's key and no data is touched; a running service holds its keys and runs on. */
export class MasterKeys {
  constructor(
    private readonly folder: string,
    private readonly source: MasterKeySource,
  ) {}

  status(): MasterKeyStatus {
    const { of, wrappings } = this.opened();
    const shown = ({ by, keyId }: Wrapping): MasterKeyStatus['present'] => ({ kind: by, keyId });
    return { present: shown(of), others: wrappings.filter((each) => each !== of).map(shown) };
  }

  /**
   * In a file: another key takes the place of the former one, at once. Both wrap the keys while the file is written, so that
   * whichever a crash leaves there opens them. Elsewhere: the next one wraps them too; when every instance starts with it,
   * {@link retire} drops the former.
   */
  rotate(next?: MasterKeySource): void {
    if (next) return this.wrapToo(masterKeyOf(this.folder, next));
    if (this.source.kind !== 'file') throw new MasterKeyUnusable('MASTER_KEY_NEXT_UNKNOWN', {});
    this.opened();
    const { text, key } = nextMasterKey();
    this.wrapToo(key);
    renewMasterKeyFile(masterKeyPath(this.folder, this.source.path), text);
    this.retire();
  }

  /** Nothing opens the keys but the present master key. */
  retire(): void {
    rewrap(this.file, [this.opened().of]);
  }

  private get file(): string {
    return deploymentKeysFile(this.folder);
  }

  private wrapToo(next: MasterKey): void {
    const { text, of } = this.opened();
    const added = wrapping(next, text);
    // A service that wraps and cannot unwrap would be found out when it is too late.
    if (next.unwrap(Buffer.from(added.wrapped, 'base64'))?.toString('utf8') !== text)
      throw new KeysUnusable('The next master key does not open what it wrapped: nothing was changed.');
    rewrap(this.file, [of, added]);
  }

  private opened(): ReturnType<typeof openedFile> {
    return openedFile(this.file, masterKeyOf(this.folder, this.source));
  }
}
