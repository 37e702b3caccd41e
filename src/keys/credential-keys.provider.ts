import type { CredentialKeySource } from '../config/credential-settings';
import { privateKeyOf, publicBytesOf, signed } from '../tlog/ed25519.hash';
import { credentialSeedsIn, keptCredentialSeeds } from './credential-keys.file';
import type { SigningKey } from './signing-key.port';
import { signedByProgram } from './signing-program.adapter';
import { SparingKey } from './sparing-key.provider';

/** Every key that ever signed credentials, the one that signs now at the end. */
export function credentialKeys(folder: string, source: CredentialKeySource = { kind: 'file' }): readonly SigningKey[] {
  switch (source.kind) {
    case 'file':
      return credentialSeedsIn(folder).map(heldKey);
    case 'environment':
      return source.hex.map((hex) => heldKey(Buffer.from(hex, 'hex')));
    case 'command':
      return source.publicHex.map((hex) => keyOfProgram(source.command, hex));
  }
}

/** Where another instance may have added one meanwhile: all of them, read again. */
export const credentialKeysAgain = (
  folder: string,
  source: CredentialKeySource = { kind: 'file' },
): (() => readonly SigningKey[]) | undefined => (source.kind === 'file' ? () => keptCredentialSeeds(folder).map(heldKey) : undefined);

function heldKey(seed: Buffer): SigningKey {
  const key = privateKeyOf(seed);
  return { publicKey: publicBytesOf(key), sign: async (bytes) => signed(key, bytes) };
}

/** The program is told at the end of its arguments which of its keys is to sign. Lists are signed for everybody who asks: it is started sparingly. */
const keyOfProgram = (command: readonly string[], publicHex: string): SigningKey => {
  const publicKey = Buffer.from(publicHex, 'hex');
  return new SparingKey({ publicKey, sign: (bytes) => signedByProgram([...command, publicHex], publicKey, bytes) });
};
