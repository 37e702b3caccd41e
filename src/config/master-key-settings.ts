import { type Environment, SettingsInvalid, wordsOf } from './environment';

/** The master key itself, the file in which it stands, or a program that asks a key-management service. */
export type MasterKeySettings =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'environment'; readonly hex: string; readonly variable: string }
  | { readonly kind: 'command'; readonly command: readonly string[] };

/** @throws SettingsInvalid */
export function masterKeyOf(env: Environment, before: '' | 'NEXT_'): MasterKeySettings | undefined {
  const [variable, fileVariable, commandVariable] = [
    `${before}MASTER_KEY`,
    `${before}MASTER_KEY_FILE`,
    `${before}MASTER_KEY_COMMAND`,
  ] as const;
  const [hex, path, command] = [env[variable], env[fileVariable], env[commandVariable]];
  if ([hex, path, command].filter(Boolean).length > 1)
    throw new SettingsInvalid(`Only one of ${variable}, ${fileVariable} and ${commandVariable} can be`);
  if (hex) return { kind: 'environment', hex, variable };
  if (path) return { kind: 'file', path };
  return command ? { kind: 'command', command: wordsOf(command, commandVariable) } : undefined;
}
