import { join } from 'node:path';
import { CommandMasterKey } from './command-master-key.adapter';
import { isWrapped } from './deployment-keys.file';
import { heldMasterKey, masterKeyFile } from './master-key.file';
import type { MasterKey } from './master-key.port';
import { makeFolder } from './synced.file';

/** Where the master key is: in a file beside the keys unless told. */
export type MasterKeySource =
  | { readonly kind: 'file'; readonly path?: string | undefined }
  | { readonly kind: 'environment'; readonly hex: string; readonly variable: string }
  | { readonly kind: 'command'; readonly command: readonly string[] };

export const masterKeyPath = (folder: string, path?: string): string => path ?? join(folder, 'master.key');

/** @throws MasterKeyUnusable where it is lost, no key at all, or a service does not give it */
export function masterKeyOf(folder: string, source: MasterKeySource = { kind: 'file' }): MasterKey {
  switch (source.kind) {
    case 'file':
      makeFolder(folder);
      return masterKeyFile(masterKeyPath(folder, source.path), { mayBeMade: !isWrapped(folder) });
    case 'environment':
      return heldMasterKey(source.hex, source.variable);
    case 'command':
      return new CommandMasterKey(source.command);
  }
}
