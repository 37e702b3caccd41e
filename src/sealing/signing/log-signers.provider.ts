import type { LogKeySource } from '../../config/sealing-settings';
import { CommandLogSigner } from './command-log-signer.adapter';
import { logKeyInFolder, nextLogKeyInFolder, signerWith } from './log-key.file';
import type { LogSigner } from './log-signer.port';

/** Who signs for a log: its key, and beside it the one that follows while the two are exchanged. */
export function logSigners(origin: string, folder: string, source: LogKeySource = { kind: 'file' }): readonly LogSigner[] {
  const [present, next] = [signerOf(origin, folder, source), nextLogKeyInFolder(folder)];
  const following = next && signerWith(origin, next);
  // Where the exchange stopped between its two steps both files hold the same key.
  return following && following.key.id !== present.key.id ? [present, following] : [present];
}

function signerOf(origin: string, folder: string, source: LogKeySource): LogSigner {
  switch (source.kind) {
    case 'file':
      return signerWith(origin, logKeyInFolder(folder));
    case 'environment':
      return signerWith(origin, Buffer.from(source.hex, 'hex'));
    case 'command':
      return new CommandLogSigner(origin, source.command, Buffer.from(source.publicHex, 'hex'));
  }
}
