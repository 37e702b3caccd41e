import type { JsonObject } from '../kernel/canonical-json';
import { filled } from '../kernel/words';
import { KeysUnusable } from './key-store.port';
import { MASTER_KEY_REFUSALS, type MasterKeyRefusal } from './keys.refusals';

/** The master key is lost, wrong or not to be had: the service must not start. Says so in both languages, under a code that stays. */
export class MasterKeyUnusable extends KeysUnusable {
  constructor(
    readonly code: MasterKeyRefusal,
    readonly params: JsonObject,
  ) {
    const { zh, en, terms } = MASTER_KEY_REFUSALS[code];
    super(`${code}\n${filled(zh, params, 'zh', terms)}\n${filled(en, params, 'en', terms)}`);
  }
}
