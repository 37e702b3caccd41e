import type { JsonObject } from '../../../kernel/canonical-json';
import { Refusal, refuse } from '../../../kernel/refusal';

/** An archive that is refused as a whole, with the reason for its user. */
export class ArchiveRefused extends Error {
  readonly refusal: Refusal;

  constructor(code: string, params: JsonObject = {}) {
    super(code);
    this.refusal = refuse(code, params);
  }
}
