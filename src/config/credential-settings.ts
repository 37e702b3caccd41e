/** What signs credentials: a file of keys beside the others that is made at the first start, the keys themselves, or a program that asks a key-management service. The last one signs. */
export type CredentialKeySource =
  | { readonly kind: 'file' }
  | { readonly kind: 'environment'; readonly hex: readonly string[] }
  | { readonly kind: 'command'; readonly command: readonly string[]; readonly publicHex: readonly string[] };

interface Told {
  readonly CREDENTIAL_KEYS?: string | undefined;
  readonly CREDENTIAL_KEYS_PUBLIC?: string | undefined;
  readonly command: readonly string[] | undefined;
}

const HEX = /^[0-9a-f]{64}$/;
const listed = (text = ''): readonly string[] => text.split(/[\s,]+/).filter((part) => part !== '');
const areKeys = (keys: readonly string[]): boolean => keys.length > 0 && keys.every((key) => HEX.test(key));

/** The source, or what is wrong with what was told. */
export function credentialKeysIn({ CREDENTIAL_KEYS, CREDENTIAL_KEYS_PUBLIC, command }: Told): CredentialKeySource | string {
  if (CREDENTIAL_KEYS && command) return 'Only one of CREDENTIAL_KEYS and CREDENTIAL_KEY_COMMAND can be';
  if (CREDENTIAL_KEYS_PUBLIC && !command)
    return 'CREDENTIAL_KEYS_PUBLIC names the keys of CREDENTIAL_KEY_COMMAND, and does nothing without it';
  const [hex, publicHex] = [listed(CREDENTIAL_KEYS), listed(CREDENTIAL_KEYS_PUBLIC)];
  if (CREDENTIAL_KEYS && !areKeys(hex))
    return 'CREDENTIAL_KEYS must be keys of 64 hexadecimal digits in small letters, the one that signs at the end';
  if (command && !areKeys(publicHex))
    return 'CREDENTIAL_KEY_COMMAND needs CREDENTIAL_KEYS_PUBLIC, the public keys in 64 hexadecimal digits, the one that signs at the end';
  if (command) return { kind: 'command', command, publicHex };
  return CREDENTIAL_KEYS ? { kind: 'environment', hex } : { kind: 'file' };
}
